import * as z from 'zod/mini';
import { ANSWERS } from '../domain/consultation/answer';
import { CHANGES, STATEMENT_LIMITS, STATEMENT_STATES } from '../domain/consultation/statement';
import { cursor, done, id, line, page } from './fields';
import { read, write } from './action';

const session = { sessionId: id() };
const text = line(STATEMENT_LIMITS.text, 4);
const answer = z.enum(ANSWERS);
const lane = z.enum(['inside', 'outside']);

/** A sentence to answer to; its author is never shown. `number` is its own for good; `version` moves with other words of one meaning. */
const card = z.object({ id: z.string(), number: z.number(), version: z.number(), text: z.string(), answer: z.optional(answer) });
export type StatementCard = z.infer<typeof card>;

/** Where a sentence comes from and what became of it, nearest first. */
const step = z.object({ how: z.enum(CHANGES), texts: z.array(z.string()), reason: z.string(), at: z.string(), answersKept: z.boolean() });
export type StatementStep = z.infer<typeof step>;

const counts = z.object({ votes: z.number(), agree: z.number(), disagree: z.number(), pass: z.number() });
export type StatementCounts = z.infer<typeof counts>;
const ofGroup = z.object({ group: z.number(), ...counts.shape });

const agreed = z.object({
  id: z.string(), number: z.number(), text: z.string(), groupInformedConsensus: z.number(), all: counts,
  support: z.array(z.object({ size: z.number(), ...ofGroup.shape })), dissent: z.object({ size: z.number(), ...ofGroup.shape }),
});
export type AgreedStatement = z.infer<typeof agreed>;

/** 意见分布，不是表决. Nobody's number or place, no group of fewer than five. `x`, `y`: where a group stands beside the others. */
export const opinionMap = z.object({
  /** `leftOut`: there are others, too few to be shown; what they are against is in `agreed` no more than what a group is against. */
  at: z.string(), people: z.number(), leftOut: z.boolean(),
  groups: z.array(z.object({ id: z.number(), size: z.number(), x: z.number(), y: z.number(), typical: z.array(z.object({ id: z.string(), text: z.string(), answer: z.enum(['agree', 'disagree']), said: z.number(), of: z.number() })) })),
  others: z.optional(z.object({ size: z.number() })),
  statements: z.array(z.object({ id: z.string(), number: z.number(), text: z.string(), ...counts.shape, byGroup: z.array(ofGroup) })),
  agreed: z.array(agreed),
});
export type OpinionMap = z.infer<typeof opinionMap>;

/** What everybody may know of the statements of a session, and what the caller has to do with them. */
export const statementView = z.object({
  topicId: z.string(), topicTitle: z.string(), roomId: z.string(), startsAt: z.string(), demo: z.boolean(),
  /** `over`: the session takes no more; `ended`: nothing is asked any more, or for now; `open`: asked for now; `outside`: from beyond the roster too. */
  open: z.boolean(), over: z.boolean(), ended: z.boolean(), outside: z.boolean(), outsidePossible: z.boolean(), revision: z.number(),
  statements: z.number(), people: z.object({ inside: z.number(), outside: z.number() }), waiting: z.optional(z.number()),
  you: z.object({ lane, mayAnswer: z.boolean(), answered: z.number(), first: z.number(), mayLook: z.boolean(), desk: z.boolean(), convener: z.boolean() }),
});
export type StatementView = z.infer<typeof statementView>;

const waitingStatement = z.object({ id: z.string(), at: z.string(), text: z.string(), lane, doubtful: z.boolean(), alike: z.array(card) });
export type WaitingStatement = z.infer<typeof waitingStatement>;
const ownStatement = z.object({ id: z.string(), at: z.string(), text: z.string(), state: z.enum(STATEMENT_STATES), reason: z.optional(z.string()) });
export type OwnStatement = z.infer<typeof ownStatement>;

const reason = line(STATEMENT_LIMITS.reason, 2);
const about = { ...session, statementId: id() };

/** 观点: sentences people answer to before, during and after a session; what all groups agree on shows where to begin （八：求同存异；四：网上协商平台）. */
export const statementContract = {
  view: read({ scope: 'session', roles: ['anyone'], input: z.object(session), output: statementView }),
  /** What the caller has not answered yet, in his or her own order: ten at most, `left` in all. */
  next: read({ scope: 'session', roles: ['person'], input: z.object(session), output: z.object({ items: z.array(card), left: z.number() }) }),
  /** All that is shown, by number, with the caller's answers. */
  list: read({ scope: 'session', roles: ['anyone'], input: z.object({ ...session, cursor: cursor() }), output: page(card) }),
  similar: read({ scope: 'session', roles: ['anyone'], input: z.object({ ...session, words: line(STATEMENT_LIMITS.text, 0) }), output: z.object({ items: z.array(card) }) }),
  /** The map of one lane: for those who have answered some, for the room's people, and for everybody once the session takes no more. */
  map: read({ scope: 'session', roles: ['anyone'], input: z.object({ ...session, lane }), output: z.object({ map: z.optional(opinionMap) }) }),
  mine: read({ scope: 'session', roles: ['person'], input: z.object(session), output: z.object({ items: z.array(ownStatement) }) }),
  /** What a statement was before and has become. */
  lineage: read({ scope: 'session', roles: ['anyone'], input: z.object(about), output: z.object({ text: z.string(), state: z.enum(STATEMENT_STATES), before: z.array(step), after: z.array(step) }) }),
  /** Waiting for somebody of the room, oldest first; the author is not named. */
  queue: read({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...session, cursor: cursor() }), output: page(waitingStatement) }),

  /** Whether statements are asked for, and from outside the roster too. */
  arrange: write({ scope: 'session', roles: ['convener'], input: z.object({ ...session, revision: z.int(), open: z.boolean(), outside: z.boolean() }), output: z.object({ revision: z.number() }) }),
  propose: write({ scope: 'session', roles: ['person'], input: z.object({ ...session, text }), output: z.object({ id: z.string() }), publishes: (input) => [input.text], anonymous: true }),
  /** One answer a person and statement; said anew, the latter counts. */
  answer: write({ scope: 'session', roles: ['person'], input: z.object({ ...about, answer }), output: z.object({ answered: z.number() }), anonymous: true }),
  /** Shown as it stands, or declined with the reason its author is told. */
  decide: write({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...about, pass: z.boolean(), reason: line(STATEMENT_LIMITS.reason, 0) }), output: done(), publishes: (input) => [input.reason] }),
  /** Other words. With the same meaning answers stay; with another the old words are kept with theirs, and the new ones are answered anew. */
  reword: write({
    scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...about, version: z.int(), text, sameMeaning: z.boolean(), reason }), output: z.object({ id: z.string() }), publishes: (input) => [input.text, input.reason],
  }),
  split: write({
    scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...about, version: z.int(), texts: z.array(text).check(z.minLength(2), z.maxLength(STATEMENT_LIMITS.parts)), reason }), output: z.object({ ids: z.array(z.string()) }),
    publishes: (input) => [...input.texts, input.reason],
  }),
  /** Others into this one. Where they say the same, who answered only another one has answered this one. */
  merge: write({
    scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...about, others: z.array(id()).check(z.minLength(1), z.maxLength(STATEMENT_LIMITS.merged - 1)), sameMeaning: z.boolean(), reason }), output: done(), publishes: (input) => [input.reason],
  }),
};
export type StatementContract = typeof statementContract;
