import { STATE_NAMES, type TopicState } from '../topic/topic';
import { personalDataIn, PERSONAL_DATA_NAMES } from '../text/personal-data';
import { together, verdict, type Verdict } from '../verdict';
import type { ThreadPhase } from './thread';

/** What somebody says in a thread: a question is owed an answer by the room; the others stand for themselves （二：广泛商量）. */
export const POST_KINDS = ['question', 'information', 'concern', 'suggestion'] as const;
export type PostKind = (typeof POST_KINDS)[number];
export const POST_KIND_NAMES: Record<PostKind, string> = { question: '提问', information: '提供情况', concern: '顾虑', suggestion: '建议' };

/** Where the convener has asked for it: a reason for the question of the agenda, or against it. Neither is counted; a neutral word has no side. */
export const POST_SIDES = ['for', 'against'] as const;
export type PostSide = (typeof POST_SIDES)[number];
export const POST_SIDE_NAMES: Record<PostSide, string> = { for: '赞成的理由', against: '反对的理由' };

/** `waiting`: a person has yet to look. `removed`: a person looked and said no, with a reason. `withdrawn`: by its author. */
export type PostState = 'shown' | 'waiting' | 'removed' | 'withdrawn';

/** Bounds of a post. Answers go two levels deep: to a post, and to an answer. `seconds`, `soundBytes`: of a voice message. */
export const POST_LIMITS = { text: 1000, photos: 3, mentions: 5, level: 2, versions: 20, answeredAtOnce: 20, name: 20, seconds: 60, soundBytes: 600_000 } as const;

/** Order of a thread: by time, or what still waits for an answer first. There is no other: nothing is weighed by approval （八：平等协商）. */
export const POST_ORDERS = ['time', 'newest', 'unanswered'] as const;
export type PostOrder = (typeof POST_ORDERS)[number];

export type PostRule = 'consultation.post.topic-not-approved' | 'consultation.post.closed' | 'consultation.post.not-checked' | 'consultation.post.personal-data' | 'consultation.post.too-deep';

/** What is being written, and to whom: `to` is the post that is answered. */
export type PostView = { topic: TopicState; phase: ThreadPhase; texts: readonly (string | undefined)[]; to?: { state: PostState; level: number } | undefined };

/** Is the thread one that may be written in now? */
export const isWritable = ({ topic, phase }: Pick<PostView, 'topic' | 'phase'>): Verdict<PostRule> => verdict<PostRule>([
  phase === 'not-yet' && { rule: 'consultation.post.topic-not-approved', clause: '8.as-approved', measured: STATE_NAMES[topic], required: '审定之后' },
  phase === 'closed' && { rule: 'consultation.post.closed', clause: 'convention.thread' },
]);

/** May this be said here? Before, during and after a session, until its list is sent; by anybody, in the lane the roster puts him or her in. */
export function canPost({ texts, to, ...thread }: PostView): Verdict<PostRule> {
  const found = personalDataIn(texts.join('\n'));
  return together(isWritable(thread), verdict<PostRule>([
    to !== undefined && to.state !== 'shown' && { rule: 'consultation.post.not-checked', clause: 'convention.content', required: '已公开的发言' },
    to !== undefined && to.level >= POST_LIMITS.level && { rule: 'consultation.post.too-deep', clause: 'convention.thread', required: POST_LIMITS.level },
    found.length > 0 && { rule: 'consultation.post.personal-data', clause: 'convention.content', measured: found.map((kind) => PERSONAL_DATA_NAMES[kind]).join('、') },
  ]));
}
