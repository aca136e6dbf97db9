import type { TopicState } from '../../../src/domain/topic/topic';
import { names, type Tie } from './people';
import type { RoomOfModel, World } from './world';

/** A topic as the rules describe it, without any of the program's own code. People are named by their openid. */
export type TopicOfModel = {
  id: string; room: RoomOfModel; state: TopicState; revision: number; version: number; public: boolean; title: string;
  /** In the order they came; the first raised it and owns it. */
  proposers: readonly Tie[];
  /** Also of those who propose it by now; see `counted`. */
  supporters: readonly Tie[];
  groups: readonly string[]; concern: boolean;
  /** Research of it: the groups that were heard, and whether the convener’s signature stands. */
  heard: readonly string[]; signed: boolean;
  /** The session that is ahead. */
  session?: { id: string; revision: number };
  /** 审定: the version it binds, who has agreed, and whether that is complete. */
  approval?: { version: number; escalated: boolean; signed: readonly string[]; complete: boolean };
  filing?: { by: string; version: number; received: boolean };
  /** Where a held topic stood. */
  before?: TopicState;
  /** 调整 was answered, and it has not been sent since. */
  toAdjust?: true;
  /** Which topic it goes on in, and where it stood before. */
  mergedInto?: string; beforeMerge?: TopicState;
  waitsFor: readonly string[];
  /** `event to`, one entry a notice. */
  told: readonly string[];
  /** Steps of its timeline. */
  steps: readonly string[];
};

export type Model = { world: World; topics: readonly TopicOfModel[] };

export const ENDS: readonly TopicState[] = ['withdrawn', 'merged', 'redirected', 'refused'];

/** One thing somebody does, resolved: everything that is sent, except the revision, which follows from `stale`. */
export type Act = {
  action: Action; who: string; topic: number; into: number; room: number; office?: string; stale: boolean;
  flaw: Flaw; choice: number;
};

export const ACTIONS = [
  'propose', 'edit', 'withdraw', 'second', 'screen', 'return', 'merge', 'unmerge', 'refuse', 'redirect', 'mapStakeholders', 'sendForApproval', 'escalate', 'approve', 'file',
  'acknowledgeFiling', 'report', 'answerReport', 'amend', 'findOut', 'schedule', 'cancel',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What is wrong with what somebody sends: nothing mostly. */
export const FLAWS = ['none', 'silent', 'missing', 'wide', 'wide-with-reason', 'self-government', 'personal', 'review'] as const;
export type Flaw = (typeof FLAWS)[number];

/** What an act comes to. `must`: the rules that are told; `may`: rules that can be told beside them when it is not the time for the act at all. */
export type Expected =
  | { kind: 'done'; after: (reply: Record<string, unknown>) => Model }
  | { kind: 'refused'; must: readonly string[]; may: readonly string[] }
  | { kind: 'forbidden' | 'conflict' };

export const changed = (model: Model, ...topics: readonly TopicOfModel[]): Model =>
  ({ ...model, topics: model.topics.map((topic) => topics.find(({ id }) => id === topic.id) ?? topic) });

/** A step is taken: the revision moves, it is on the timeline, and every proposer is told once where it is told at all. */
export const step = (topic: TopicOfModel, name: string, change: Partial<TopicOfModel>, told?: string): TopicOfModel => ({
  ...topic, waitsFor: [], ...change, revision: topic.revision + 1, steps: [...topic.steps, name],
  told: [...topic.told, ...(told ? names(topic.proposers).map((openid) => `${told} ${openid}`) : [])],
});
