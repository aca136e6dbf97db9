import type { AreaLevel, OrganisationKind, RoomKind } from '../../src/domain/room/kinds';
import type { Office } from '../../src/domain/room/convener';
import type { ResidenceState } from '../../src/domain/room/residence';
import type { Basis } from '../../src/domain/policy/basis';
import type { Relaxation } from '../../src/domain/verdict';
import type { EscalationReason } from '../../src/domain/topic/escalate';
import type { ReportAnswer, ReportGround } from '../../src/domain/topic/hold';
import type { Channel, RefusalReason } from '../../src/domain/topic/refuse';
import type { TopicAction } from '../../src/domain/topic/transitions';
import type { Concern, TopicSource, TopicState, Visibility } from '../../src/domain/topic/topic';

/**
 * What is stored, one type a collection. Times are ISO 8601 in UTC, ids are strings we make (time-ordered where a list is
 * paged by them). `demo` marks invented people and acts （演示数据）. Fields marked personal never leave unmasked.
 */
export type Area = { _id: string; name: string; level: AreaLevel; parent: string; path: readonly string[]; hasChildren: boolean; roomId?: string };

export type Organisation = { _id: string; name: string; kind: OrganisationKind; area: string; level: AreaLevel; parent?: string };

export type Room = {
  _id: string; name: string; kind: RoomKind; area: string; path: readonly string[]; open: boolean; demo: boolean;
  /** Pointers to organisations, filled from the routing matrix. */
  ledBy: string; guidedBy: string; approver: string; higherApprover?: string; filingReceiver: string; listReceiver: string; reportReceiver: string; memberGroup?: string;
  /** Departments concerned with a sector's topics: they agree beside the special committee. */
  departments?: readonly string[];
  /** Pieces of name, pinyin and initials a search can begin with. */
  terms: readonly string[];
};

/** A person holds an office or a part for a time, in a room or for an organisation; history says who held what when. */
export type Appointment = {
  _id: string; personId: string; roomId?: string; organisationId?: string; role: 'convener' | 'staff' | 'member' | 'officer'; title: string;
  office: Office; convenesGroup: boolean; isMember: boolean; acting: boolean; from: string; until?: string; reason: string; demo: boolean;
};

/** `name` is personal. The id is a digest of the platform's id, which itself is not kept. */
export type Person = { _id: string; name?: string; demo: boolean; residence?: { roomId: string; state: ResidenceState }; at: string };

/** `name` and `note` are personal: for the convener who attests. */
export type Residence = { _id: string; personId: string; roomId: string; name: string; note?: string; state: ResidenceState; at: string; attestedBy?: string };

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
  /** Organisations the topic lies with now: their in-tray. */
  waitsFor: readonly string[];
  /** The organisation whose register of filings it stands in. */
  filedWith?: string;
  mergedInto?: string; relaxations: readonly Relaxation[]; grams: readonly string[]; demo: boolean;
};

export type TopicApproval = {
  version: number; hash: string; since: string; escalated: boolean; escalationReason?: EscalationReason;
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

export type TopicProposer = { _id: string; topicId: string; personId: string; name: string; attested: boolean; first: boolean; at: string };

export type Support = { _id: string; topicId: string; personId: string; at: string };

export type TopicEventRecord = {
  _id: string; topicId: string; at: string; action: TopicAction | 'propose' | 'sign' | 'check-passed' | 'check-failed' | 'merged-from'; role: string; state: TopicState;
  note?: string; reason?: RefusalReason; clause?: Basis; nextStep?: string; channel?: Channel; concern?: Concern; dueAt?: string; relatedTopicId?: string; organisation?: string;
};

export type Photo = { _id: string; owner: string; fileId: string; /** `waiting` for the machine's answer, `review` for a person's. */
  state: 'waiting' | 'review' | 'pass' | 'rejected'; traceId?: string; topicId?: string; at: string };

/** Words or a picture a machine could not pass. */
export type Check = {
  _id: string; roomId: string; topicId: string; kind: 'words' | 'photo'; photoId?: string; version: number; why: 'review' | 'unavailable' | 'late';
  text: string;
  /** `machine`: the machine has yet to answer; when it is late, a person looks. */
  state: 'machine' | 'waiting' | 'passed' | 'failed' | 'obsolete'; at: string; decidedBy?: string; reason?: string;
};

/** One notice to one person: the in-app inbox is the record, other channels are sent from it. */
export type Outbox = { _id: string; to: string; at: string; event: string; topicId?: string; title: string; text: string; why: string; read: boolean; channels: { wechat: 'not-asked' } };

export type Audit = {
  _id: string; at: string; action: string; by: string; roles: readonly string[]; outcome: 'done' | 'refused' | 'forbidden';
  roomId?: string; topicId?: string; rules?: readonly string[];
  /** Words of an office that the machine could not judge: published, and kept in sight here. */
  screening?: 'review' | 'unavailable';
};

/** An answered request, so that the same key is answered the same. */
export type Request = { _id: string; action: string; digest: string; reply: string; at: string };

export type Rate = { _id: string; tokens: number; at: string };
export type Counter = { _id: string; value: number };

/** Every collection and what it holds; `config/cloudbase/collections.ts` declares the same names with their indexes. */
export type Documents = {
  area: Area; organisation: Organisation; room: Room; appointment: Appointment; person: Person; residence: Residence;
  topic: Topic; topicVersion: TopicVersion; topicProposer: TopicProposer; support: Support; topicEvent: TopicEventRecord;
  stakeholderMap: StakeholderMap; sensitiveReport: SensitiveReport;
  photo: Photo; check: Check; outbox: Outbox; audit: Audit; request: Request; rate: Rate; counter: Counter;
};
export type CollectionName = keyof Documents;
