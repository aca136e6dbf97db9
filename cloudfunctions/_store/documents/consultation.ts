import type { PostKind, PostSide, PostState } from '../../../src/domain/consultation/post';
import type { Ground } from '../../../src/domain/consultation/standard';
import type { Lane } from '../../../src/domain/session/eligibility';
import type { RosterKind } from '../../../src/domain/session/session';

/** What the room has settled about a topic's thread, `_id` the topic's. Posts read it and do not write it: none of them waits for another. */
export type Thread = { _id: string; roomId: string; /** In one round: the next begins open. */ closed?: { at: string; reason: string; round: number } };

/**
 * A part of a thread's numbers; the thread's are the sum of all parts. Whoever posts writes one of them, by chance, so that
 * people who post at once seldom meet. `revision` moves with every change of what is shown.
 */
export type ThreadCount = { _id: string; topicId: string; revision: number; posts: number; questions: number; answered: number };

/** Where a post stands in the lists: `none` while a person has yet to look. */
export type Listed = 'root' | 'reply' | 'none';

/**
 * One post. `authorId` leaves in no answer; `author` is masked. `rootId` is its own id for one that answers nothing. `owed`: the room's
 * answer is still due, by `dueKey` (due day and id, the order of what waits). One taken down keeps its words here, for an appeal.
 */
export type Post = {
  _id: string; topicId: string; roomId: string; round: number; sessionId?: string; kind: PostKind; lane: Lane; seatKind?: RosterKind; byRoom: boolean;
  authorId: string; author: string; text: string; photos: readonly string[]; mentions: readonly string[]; about?: string; side?: PostSide; typedBy?: 'speaker' | 'staff';
  /** The voice message it was said in; without words until somebody of the room has written them down. */
  voice?: string;
  /** Who of the room wrote down what somebody else said. */
  notedBy?: string;
  rootId: string; parentId?: string; level: number; listed: Listed; state: PostState; version: number; at: string; editedAt?: string;
  owed: boolean; dueKey?: string; answerId?: string; answered?: boolean;
  /** Questions this answers, for the room. */
  answers?: readonly string[];
  /** The last matter of moderation about it. */
  caseId?: string; removed?: { ground: Ground; reason: string; at: string };
  demo: boolean;
};

/** Earlier words, version by version. */
export type PostVersion = { _id: string; postId: string; version: number; at: string; text: string };

/** How many answers a post has that are shown; beside the post, so that who answers does not get into the way of its author. */
export type ReplyCount = { _id: string; count: number };

/** What one person follows and how far he or she has read: posts there were at the last look. */
export type ThreadFollow = { _id: string; topicId: string; personId: string; on: boolean; read: number };

/** A matter of moderation about one post: what a machine could not pass or somebody reported, what was decided by which ground, the appeal. */
export type PostCase = {
  _id: string; roomId: string; topicId: string; topicTitle: string; postId: string; authorId: string; version: number; text: string; why: 'report' | 'review' | 'unavailable' | 'voice';
  state: 'waiting' | 'kept' | 'removed' | 'appealed' | 'upheld' | 'restored' | 'withdrawn'; at: string; dueAt: string; guidedBy: string;
  decidedBy?: string; decidedAt?: string; ground?: Ground; reason?: string;
  appeal?: { text: string; at: string; dueAt: string; decidedBy?: string; decidedAt?: string; reason?: string };
  demo: boolean;
};

/** One person's report of one version of a post. The reporter is told to nobody. */
export type PostReport = { _id: string; caseId: string; postId: string; personId: string; ground: Ground; note: string; at: string };

/** News of a thread owed to all who follow it, handed out page by page, each person once. */
export type ThreadNews = { _id: string; topicId: string; event: string; title: string; text: string; why: string; at: string; state: 'open' | 'done'; after?: string };

export type ConsultationDocuments = {
  thread: Thread; threadCount: ThreadCount; post: Post; postVersion: PostVersion; replyCount: ReplyCount; threadFollow: ThreadFollow; threadNews: ThreadNews; postCase: PostCase; postReport: PostReport;
};
