import type { PublicationWay } from '../../../src/domain/outcome/publication';
import type { PublishedText } from '../../../src/domain/outcome/published-text';
import type { Focus, PublicationScope } from '../../../src/domain/outcome/visible';
import type { RoomKind } from '../../../src/domain/room/kinds';
import type { NamedBody } from './outcome';

/** What the convener is writing: own words by place, choices, and what may stand word for word. Facts and suggestions are taken from the record at every look. */
export type PublicationDraft = {
  state: 'draft' | 'awaiting'; title: string; lead: string; note: string; answers: readonly { number: number; answer: string }[]; scope: PublicationScope | ''; ways: readonly PublicationWay[]; focus: Focus | ''; confirmed: readonly string[];
  /** Why what was published is corrected. */
  reason: string; at: string; by: string; screening: 'pass' | 'review' | 'unavailable';
  /** As it was sent: the words, masked, under their hash; who approves is asked about these and no others. */
  asked?: { at: string; by: string; body: NamedBody; text: PublishedText; hash: string };
  returned?: { at: string; by: string; reason: string };
};

/**
 * The publication of one session's outcome, `_id` the session's. `audience`, `keys` and `terms` are empty until it is published;
 * what was withdrawn has no keys and terms: what is in no list is found by nobody. `shown`: the version in force.
 */
export type Publication = {
  _id: string; roomId: string; roomName: string; roomKind: RoomKind; area: string; within: readonly string[]; path: readonly string[]; topicId: string; topicTitle: string; round: number; heldAt: string;
  revision: number; draft?: PublicationDraft;
  /** A correction that was being written when it was withdrawn: with these words it begins anew. */
  setAside?: PublicationDraft;
  waitsFor: readonly string[]; queueKey: string;
  shown?: { version: number; at: string; firstAt: string; title: string; lead: string; hash: string; scope: PublicationScope; ways: readonly PublicationWay[]; focus: Focus; items: number; /** What stands in it word for word, because somebody said so. */ confirmed: readonly string[] };
  audience: readonly string[]; keys: readonly string[]; terms: readonly string[]; listKey?: string;
  withdrawn?: TakenDown;
  /** Withdrawn earlier, and published anew since: the words up to that version stay shut. */
  takenDown?: readonly TakenDown[];
  /** When the calendar looks at what was published again, and what it found last: kinds only, so that the same is told once. */
  watchAt?: string; found?: string; demo: boolean;
};

/** 撤下: what is left of the versions up to this one. */
export type TakenDown = { at: string; reason: string; version: number; hash: string };

/** One published version; never changed. Who may read it is written down as it was when it was approved. Personal: none. */
export type PublicationVersion = {
  _id: string; sessionId: string; version: number; text: PublishedText; hash: string; reason: string; audience: readonly string[]; scope: PublicationScope; approvedBy: NamedBody; at: string;
  /** What stands in it word for word, because somebody said so. */
  confirmed: readonly string[];
};

/** How many publications everybody may read lie in an area; written with each. */
export type PublicationCount = { _id: string; published: number; year: Readonly<Record<string, number>> };

/** What a room has published to everybody, by session, the last one last; written with each. A room that has published nothing has none. */
export type PublicationRoom = { _id: string; within: readonly string[]; /** When it published last. */ at: string; sessions: readonly string[]; demo: boolean };

export type PublicationDocuments = { publication: Publication; publicationVersion: PublicationVersion; publicationCount: PublicationCount; publicationRoom: PublicationRoom };
