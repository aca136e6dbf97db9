import type { Basis } from '../../../src/domain/policy/basis';
import type { OrganisationKind } from '../../../src/domain/room/kinds';
import type { EscalationReason } from '../../../src/domain/topic/escalate';
import type { ReportAnswer, ReportGround } from '../../../src/domain/topic/hold';
import type { Channel, RefusalReason } from '../../../src/domain/topic/refuse';
import type { Concern, TopicSource, TopicState, Visibility } from '../../../src/domain/topic/topic';
import type { TopicAction } from '../../../src/domain/topic/transitions';
import type { Relaxation } from '../../../src/domain/verdict';

export type TopicText = { title: string; wrong: string; place: string; affected: string; photos: readonly string[] };

export type Topic = TopicText & {
  _id: string; number: string; roomId: string; roomName: string; source: TopicSource; state: TopicState; visibility: Visibility;
  /** Text versions count from 1; `revision` moves with every act but support, so that of two who act on one sight only one succeeds. */
  version: number; revision: number; concern?: Concern; proposerId: string; attested: boolean; proposers: number; supporters: number;
  submittedAt: string; dueAt?: string; answeredAt?: string;
  /** Due date and id: the order of the convener's table, unique so that a page can begin after it. */
  queueKey: string;
  /** 审定: bound to one version by its hash; signatures of a sector's bodies gather here. */
  approval?: TopicApproval; filing?: TopicFiling; held?: { before: TopicState; receiver: string; at: string };
  /** 调整 was answered: its words may be amended until it is sent for approval. */
  toAdjust?: true;
  /** Organisations the topic lies with now: their in-tray. */
  waitsFor: readonly string[];
  /** The organisation whose register of filings it stands in. */
  filedWith?: string;
  /** The round of research and deliberation, from 1; absent means the first. */
  round?: number;
  /** The session scheduled for it, while one is ahead. */
  sessionId?: string;
  /** The session that was held last for it. */
  lastSessionId?: string;
  mergedInto?: string;
  /** Where it stood before it was merged: a merge can be undone until approval. */
  beforeMerge?: { state: TopicState; answeredAt?: string };
  relaxations: readonly Relaxation[]; grams: readonly string[]; demo: boolean;
};

export type TopicApproval = {
  version: number; hash: string; since: string; escalated: boolean; escalationReason?: EscalationReason;
  /** The bodies that were asked: they decide this, also when the room has come to name others since. Absent: those the room names. */
  approver?: string; departments?: readonly string[];
  signatures: readonly { organisationId: string; kind: OrganisationKind; at: string; meeting: { date: string; reference: string } }[]; approvedAt?: string;
};

export type TopicFiling = { receiver: string; version: number; sentAt: string; sentBy: string; dueAt: string; receivedAt?: string };

/** 利益相关方: who a topic touches, named once and used by research, seats and notices. */
export type StakeholderMap = { _id: string; topicId: string; extent: string; groups: readonly string[]; at: string };

/** 主动报告: what was reported and answered. For the convener and those it was reported to; it is in no list, search or public view. */
export type SensitiveReport = {
  _id: string; topicId: string; roomId: string; ground: ReportGround; content: string; receiver: string; at: string; answer?: ReportAnswer; explanation?: string; answeredAt?: string;
};

export type TopicVersion = { _id: string; topicId: string; version: number; at: string } & TopicText;

/** `via`: the topics merged into this one that brought the person along; absent for what he or she did here. */
export type TopicProposer = { _id: string; topicId: string; personId: string; name: string; attested: boolean; first: boolean; at: string; via?: readonly string[] };

/** `via` as above. A proposer's support stands here too, uncounted: should the merge that made him or her a proposer be undone, it counts again. */
export type Support = { _id: string; topicId: string; personId: string; at: string; via?: readonly string[] };

export type TopicEventRecord = {
  _id: string; topicId: string; at: string; action: TopicAction | 'propose' | 'sign' | 'check-passed' | 'check-failed' | 'merged-from' | 'unmerged-from' | 'researchSigned' | 'researchReopened'; role: string; state: TopicState;
  note?: string; reason?: RefusalReason; clause?: Basis; nextStep?: string; channel?: Channel; concern?: Concern; dueAt?: string; relatedTopicId?: string; organisation?: string;
};

export type TopicDocuments = { topic: Topic; topicVersion: TopicVersion; topicProposer: TopicProposer; support: Support; topicEvent: TopicEventRecord; stakeholderMap: StakeholderMap; sensitiveReport: SensitiveReport };
