import * as z from 'zod/mini';
import { GROUNDS } from '../domain/consultation/standard';
import { POST_KINDS, POST_LIMITS, POST_ORDERS, POST_SIDES } from '../domain/consultation/post';
import { ROSTER_KINDS } from '../domain/session/session';
import { cursor, done, id, line, page, text } from './fields';
import { read, write } from './action';
import { liveActions } from './consultation-live';

const topic = { topicId: id() };
const words = text(POST_LIMITS.text, 2);
const lane = z.enum(['inside', 'outside']);
const photo = z.object({ id: z.string(), url: z.string(), state: z.enum(['waiting', 'pass']) });
const voice = z.object({ url: z.string(), seconds: z.number(), state: z.enum(['waiting', 'pass']) });

/** What somebody says: its kind, pictures, whom it speaks of, what it answers, and on which question of the agenda. */
const said = {
  ...topic, kind: z.enum(POST_KINDS), photos: z._default(z.array(id()).check(z.maxLength(POST_LIMITS.photos)), []), mentions: z._default(z.array(id()).check(z.maxLength(POST_LIMITS.mentions)), []),
  replyTo: z.optional(id()), about: z.optional(id()),
  /** With `about` a question whose reasons stand in two columns. */
  side: z.optional(z.enum(POST_SIDES)),
};
const takenIn = z.object({ postId: z.string(), state: z.enum(['shown', 'waiting']), dueAt: z.optional(z.string()) });

/** Who spoke, as others read it: a masked name and the kind of seat. `room`: the room itself. Rank and title are in no field. */
const author = z.object({ name: z.string(), lane, kind: z.optional(z.enum(ROSTER_KINDS)), room: z.boolean() });

/** A post as it is shown. One taken down keeps its place and says why; its words are gone from every answer. */
export const shownPost = z.object({
  id: z.string(), at: z.string(), kind: z.enum(POST_KINDS), state: z.enum(['shown', 'waiting', 'removed', 'withdrawn']), author, text: z.string(), photos: z.array(photo), level: z.number(),
  /** Of what was spoken: who wrote the words down. */
  typedBy: z.optional(z.enum(['speaker', 'staff'])), voice: z.optional(voice),
  to: z.optional(z.object({ id: z.string(), name: z.string() })), mentions: z.array(z.object({ id: z.string(), name: z.string() })),
  about: z.optional(z.string()), side: z.optional(z.enum(POST_SIDES)), version: z.number(), editedAt: z.optional(z.string()), replies: z.number(),
  /** Of a question: the room's answer, or the day until which it is owed. */
  answer: z.optional(z.object({ id: z.string(), text: z.string(), at: z.string(), name: z.string() })), dueAt: z.optional(z.string()),
  removed: z.optional(z.object({ ground: z.enum(GROUNDS), reason: z.string(), at: z.string(), appeal: z.enum(['open', 'waiting', 'upheld', 'none']) })),
  yours: z.boolean(), demo: z.boolean(),
});
export type ShownPost = z.infer<typeof shownPost>;

export const threadView = z.object({
  topicTitle: z.string(), roomId: z.string(), roomName: z.string(), demo: z.boolean(), phase: z.enum(['not-yet', 'open', 'closed']), closedBecause: z.optional(z.string()),
  revision: z.number(), posts: z.number(), questions: z.number(), unanswered: z.number(), answerDays: z.number(), editMinutes: z.number(), sessionId: z.optional(z.string()),
  agenda: z.array(z.object({ id: z.string(), text: z.string(), sides: z.boolean() })),
  you: z.object({ person: z.boolean(), lane, kind: z.optional(z.enum(ROSTER_KINDS)), desk: z.boolean(), convener: z.boolean(), follows: z.boolean(), unread: z.number() }),
});
export type ThreadView = z.infer<typeof threadView>;

/** 网上讨论: one thread a topic, bound to its session and round （二：广泛商量；四：网上平台；八：场内场外联动）. */
export const consultationContract = {
  thread: read({ scope: 'topic', roles: ['anyone'], input: z.object(topic), output: threadView }),
  posts: read({ scope: 'topic', roles: ['anyone'], input: z.object({ ...topic, order: z._default(z.enum(POST_ORDERS), 'time'), lane: z.optional(lane), cursor: cursor() }), output: page(shownPost) }),
  /** Reasons on one side of a question, in the order of time. */
  side: read({ scope: 'topic', roles: ['anyone'], input: z.object({ ...topic, about: id(), side: z.enum(POST_SIDES), cursor: cursor() }), output: page(shownPost) }),
  /** Answers to one post, both levels, in the order of time. */
  replies: read({ scope: 'topic', roles: ['anyone'], input: z.object({ ...topic, postId: id(), cursor: cursor() }), output: page(shownPost) }),
  /** Earlier words of a post, latest first. */
  versions: read({ scope: 'topic', roles: ['anyone'], input: z.object({ ...topic, postId: id(), cursor: cursor() }), output: page(z.object({ version: z.number(), at: z.string(), text: z.string() })) }),
  /** What I have said here, newest first: also what waits for a person, and what was taken down. */
  mine: read({ scope: 'topic', roles: ['person'], input: z.object({ ...topic, cursor: cursor() }), output: page(shownPost) }),

  post: write({
    scope: 'topic', roles: ['person'],
    input: z.object({ ...said, text: words, spoken: z._default(z.boolean(), false) }), output: takenIn, publishes: (input) => [input.text],
  }),
  /** Said into the phone. Its words are written down by who spoke; left out, it waits for somebody of the room to write them down (`moderation.writeDown`). */
  speak: write({
    scope: 'topic', roles: ['person'],
    input: z.object({ ...said, sound: z.string().check(z.minLength(16), z.maxLength(POST_LIMITS.soundBytes * 4 / 3 + 4), z.regex(/^[A-Za-z0-9+/]+={0,2}$/, { error: '录音内容不对' })), seconds: z.int().check(z.minimum(1), z.maximum(POST_LIMITS.seconds)), text: text(POST_LIMITS.text, 0) }),
    output: takenIn, publishes: (input) => [input.text],
  }),
  /** What somebody without WeChat said, or said into a telephone: written down by the room's people, under his or her masked name and seat. */
  note: write({
    scope: 'topic', roles: ['convener', 'staff'], input: z.object({ ...topic, kind: z.enum(POST_KINDS), text: words, name: line(POST_LIMITS.name), seatId: z.optional(id()) }),
    output: takenIn, publishes: (input) => [input.text],
  }),
  /** `version`: the words that were on the screen. */
  edit: write({ scope: 'topic', roles: ['person'], input: z.object({ ...topic, postId: id(), version: z.int().check(z.minimum(1)), text: words }), output: z.object({ version: z.number(), state: z.enum(['shown', 'waiting']) }), publishes: (input) => [input.text] }),
  withdraw: write({ scope: 'topic', roles: ['person'], input: z.object({ ...topic, postId: id() }), output: done() }),
  /** The room's answer, to one question or to several that ask the same. */
  answer: write({
    scope: 'topic', roles: ['convener', 'staff'], input: z.object({ ...topic, postIds: z.array(id()).check(z.minLength(1), z.maxLength(POST_LIMITS.answeredAtOnce)), text: words }),
    output: z.object({ postId: z.string(), answered: z.number() }), publishes: (input) => [input.text],
  }),
  follow: write({ scope: 'topic', roles: ['person'], input: z.object({ ...topic, on: z.boolean() }), output: done() }),
  /** I have read so far: what comes later is unread. */
  markRead: write({ scope: 'topic', roles: ['person'], input: z.object(topic), output: done() }),
  /** Before its time, with a reason everybody reads; and open again. */
  close: write({ scope: 'topic', roles: ['convener'], input: z.object({ ...topic, reason: text(200, 0) }), output: done(), publishes: ({ reason }) => [reason] }),
  reopen: write({ scope: 'topic', roles: ['convener'], input: z.object(topic), output: done() }),

  report: write({ scope: 'topic', roles: ['person'], input: z.object({ ...topic, postId: id(), ground: z.enum(GROUNDS), note: text(200, 0) }), output: done() }),
  appeal: write({ scope: 'topic', roles: ['person'], input: z.object({ ...topic, postId: id(), text: text(500, 4) }), output: z.object({ dueAt: z.string() }) }),
  ...liveActions,
  /** Questions of all the room's threads that still wait, the one due first on top. */
  unanswered: read({
    scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), cursor: cursor() }),
    output: page(z.object({ postId: z.string(), topicId: z.string(), topicTitle: z.string(), at: z.string(), dueAt: z.string(), overdue: z.boolean(), text: z.string(), author, demo: z.boolean() })),
  }),
};
export type ConsultationContract = typeof consultationContract;
