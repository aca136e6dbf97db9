import * as z from 'zod/mini';
import { CHANNEL_CODES, REFUSAL_CODES } from '../domain/topic/refuse';
import { CONCERNS, TOPIC_LIMITS, TOPIC_SOURCES, TOPIC_STATES } from '../domain/topic/topic';
import { cursor, id, line, page, text } from './fields';
import { read, write } from './action';
import { approvalActions } from './topic-approval';

const words = {
  title: line(TOPIC_LIMITS.title, 4),
  wrong: text(TOPIC_LIMITS.wrong, 6),
  place: line(TOPIC_LIMITS.place, 2),
  affected: z.optional(line(TOPIC_LIMITS.affected, 0)),
  photos: z._default(z.array(id()).check(z.maxLength(TOPIC_LIMITS.photos)), []),
};
/** What a proposer writes: three required fields, the rest as one likes. The phone checks with the same schema. */
export const topicWords = z.object(words);
export type TopicWords = z.input<typeof topicWords>;
const publishedWords = (input: { title: string; wrong: string; place: string; affected?: string | undefined }) => [input.title, input.wrong, input.place, input.affected];

const note = text(TOPIC_LIMITS.note, 0);
const outcome = z.object({ id: z.string(), state: z.enum(TOPIC_STATES) });

/** A topic in a list. Names are masked, times ISO 8601. */
export const topicCard = z.object({
  id: z.string(), number: z.string(), title: z.string(), place: z.string(), roomId: z.string(), roomName: z.string(),
  state: z.enum(TOPIC_STATES), source: z.enum(TOPIC_SOURCES), concern: z.optional(z.enum(CONCERNS)),
  submittedAt: z.string(), dueAt: z.optional(z.string()), overdue: z.boolean(), supporters: z.number(),
  visibility: z.enum(['public', 'waiting', 'hidden']), attested: z.boolean(), demo: z.boolean(),
});
export type TopicCard = z.infer<typeof topicCard>;

const photo = z.object({ id: z.string(), url: z.string(), state: z.enum(['waiting', 'pass']) });

/** One step of a topic's way: who (by role), what, why, and what comes next. */
export const topicEvent = z.object({
  at: z.string(), action: z.string(), role: z.string(), state: z.enum(TOPIC_STATES),
  note: z.optional(z.string()), reason: z.optional(z.string()), clause: z.optional(z.string()), nextStep: z.optional(z.string()),
  channel: z.optional(z.string()), organisation: z.optional(z.string()), concern: z.optional(z.enum(CONCERNS)), dueAt: z.optional(z.string()), relatedTopicId: z.optional(z.string()),
});
export type TopicEvent = z.infer<typeof topicEvent>;

const version = z.object({ version: z.number(), at: z.string(), title: z.string(), wrong: z.string(), place: z.string(), affected: z.string() });

export const topicView = z.extend(topicCard, {
  wrong: z.string(), affected: z.string(), photos: z.array(photo), version: z.number(), revision: z.number(),
  proposers: z.array(z.object({ name: z.string(), attested: z.boolean(), first: z.boolean() })),
  timeline: z.array(topicEvent), versions: z.array(version),
  mergedInto: z.optional(z.string()),
  /** 审定 and 备案: with whom it lies, since when, under which reference. */
  approval: z.optional(z.object({ organisation: z.string(), since: z.string(), escalated: z.boolean(), approvedAt: z.optional(z.string()), signatures: z.array(z.object({ organisation: z.string(), at: z.string(), meeting: z.object({ date: z.string(), reference: z.string() }) })) })),
  filing: z.optional(z.object({ receiver: z.string(), sentAt: z.string(), dueAt: z.string(), receivedAt: z.optional(z.string()) })),
  stakeholders: z.optional(z.object({ extent: z.string(), groups: z.array(z.string()) })),
  /** What the caller is to this topic, and what the table of transitions leaves open to him or her. */
  you: z.object({ proposer: z.boolean(), supported: z.boolean(), convener: z.boolean(), actions: z.array(z.string()), offices: z.array(z.string()) }),
});
export type TopicView = z.infer<typeof topicView>;

const queue = z.enum(['submitted', 'returned', 'screened', 'approving', 'ended']);

export const topicContract = {
  propose: write({
    scope: 'room', roles: ['person'],
    input: z.object({ roomId: id(), source: z._default(z.enum(TOPIC_SOURCES), 'resident'), ...words }),
    output: z.object({ id: z.string(), number: z.string(), dueAt: z.string(), visibility: z.enum(['public', 'waiting', 'hidden']) }),
    publishes: publishedWords,
  }),
  edit: write({ scope: 'topic', roles: ['proposer'], input: z.object({ topicId: id(), revision: z.int(), ...words }), output: z.extend(outcome, { version: z.number(), visibility: z.enum(['public', 'waiting', 'hidden']) }), publishes: publishedWords }),
  /** The convener or proposer changes an approved text: the approval falls. */
  amend: write({ scope: 'topic', roles: ['convener', 'proposer'], input: z.object({ topicId: id(), revision: z.int(), ...words }), output: z.extend(outcome, { version: z.number() }), publishes: publishedWords }),
  withdraw: write({ scope: 'topic', roles: ['proposer'], input: z.object({ topicId: id() }), output: outcome }),
  /** 附议, on or off: one person, one support. */
  second: write({ scope: 'topic', roles: ['person'], input: z.object({ topicId: id(), on: z.boolean() }), output: z.object({ supporters: z.number(), on: z.boolean() }) }),
  /** Up to five open topics of the room that resemble these words. */
  similar: read({ scope: 'room', roles: ['anyone'], input: z.object({ roomId: id(), words: text(TOPIC_LIMITS.wrong, 0) }), output: z.object({ items: z.array(topicCard) }) }),
  /** What the public may see, newest first; of one room or of all. */
  list: read({ scope: 'none', roles: ['anyone'], input: z.object({ roomId: z.optional(id()), state: z.optional(z.enum(TOPIC_STATES)), cursor: cursor() }), output: page(topicCard) }),
  mine: read({ scope: 'none', roles: ['person'], input: z.object({ cursor: cursor() }), output: page(topicCard) }),
  view: read({ scope: 'topic', roles: ['anyone'], input: z.object({ topicId: id() }), output: topicView }),
  /** A photo of the matter: JPEG, PNG or WebP as base64, at most 900 kB; place and time data are removed before it is kept. */
  addPhoto: write({ scope: 'none', roles: ['person'], input: z.object({ image: z.string().check(z.minLength(16), z.maxLength(1_250_000), z.regex(/^[A-Za-z0-9+/]+={0,2}$/, { error: '图片内容不对' })) }), output: z.object({ photoId: z.string(), state: z.enum(['waiting', 'pass']) }) }),

  /** The convener's table: oldest first, what is due first on top. */
  desk: read({
    scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), queue, cursor: cursor() }),
    output: z.extend(page(topicCard), { counts: z.object({ submitted: z.number(), returned: z.number(), screened: z.number(), approving: z.number(), ended: z.number(), overdue: z.number(), toCheck: z.number(), questions: z.number(), residents: z.number() }) }),
  }),
  screen: write({
    scope: 'topic', roles: ['convener', 'staff'],
    input: z.object({
      topicId: id(), revision: z.int(), concern: z.optional(z.enum(CONCERNS)), note,
      card: z.object({ onePlace: z.boolean(), affectedNamed: z.boolean(), oneQuestion: z.boolean() }),
      selfGovernment: z._default(z.boolean(), false),
      /** Why a topic that is cut too wide is taken up all the same (6.topic-focus is a norm). */
      tooWideBecause: z.optional(line(100)),
    }),
    output: outcome, publishes: ({ note: written }) => [written],
  }),
  /** 请提出人补充. */
  return: write({ scope: 'topic', roles: ['convener', 'staff'], input: z.object({ topicId: id(), revision: z.int(), note }), output: outcome, publishes: ({ note: written }) => [written] }),
  ...approvalActions,
  merge: write({ scope: 'topic', roles: ['convener', 'staff'], input: z.object({ topicId: id(), revision: z.int(), into: id() }), output: outcome }),
  /** Undoes the merge of this topic into another, until that one is approved. */
  unmerge: write({ scope: 'topic', roles: ['convener', 'staff'], input: z.object({ topicId: id(), revision: z.int() }), output: outcome }),
  refuse: write({
    scope: 'topic', roles: ['convener', 'staff', 'officer'],
    input: z.object({ topicId: id(), revision: z.int(), organisationId: z.optional(id()), reason: z.optional(z.enum(REFUSAL_CODES)), note, nextStep: note }),
    output: outcome, publishes: ({ note: written, nextStep }) => [written, nextStep],
  }),
  redirect: write({
    scope: 'topic', roles: ['convener', 'staff'],
    input: z.object({ topicId: id(), revision: z.int(), channel: z.optional(z.enum(CHANNEL_CODES)), note, nextStep: note }),
    output: outcome, publishes: ({ note: written, nextStep }) => [written, nextStep],
  }),
};
export type TopicContract = typeof topicContract;
