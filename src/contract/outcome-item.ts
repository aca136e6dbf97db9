import * as z from 'zod/mini';
import { DECISIONS, GRADES, OUTCOME_LIMITS, RESULT_KINDS } from '../domain/outcome/outcome';
import { cursor, day, done, id, line, page, text } from './fields';
import { read, write } from './action';
import { itemCard, itemView, outcomeFigures } from './outcome-shapes';

/** A suggestion by its session and its number on the list; `revision` as the caller saw it. */
const item = { sessionId: id(), number: z.int().check(z.minimum(1), z.maximum(OUTCOME_LIMITS.items)) };
const seen = { ...item, revision: z.int() };
const asOffice = { ...seen, organisationId: id() };
const told = z.object({ state: z.string(), revision: z.number() });
const note = text(OUTCOME_LIMITS.note, 0);
const photos = z._default(z.array(id()).check(z.maxLength(OUTCOME_LIMITS.photos)), []);

/** Each suggestion's own life: 采纳、落实、反馈 （十）, every step told to the proposer and the participants. */
export const itemActions = {
  item: read({ scope: 'session', roles: ['anyone'], input: z.object(item), output: itemView }),
  /** A room's suggestions: what is open, what is overdue, what is answered. The numbers of `figures` open these lists. */
  items: read({ scope: 'room', roles: ['anyone'], input: z.object({ roomId: id(), of: z._default(z.enum(['open', 'overdue', 'answered']), 'open'), cursor: cursor() }), output: page(itemCard) }),
  figures: read({ scope: 'room', roles: ['anyone'], input: z.object({ roomId: id() }), output: outcomeFigures }),
  /** Departments the receiver may hand a suggestion to. */
  departments: read({ scope: 'session', roles: ['officer'], input: z.object({ sessionId: id() }), output: z.object({ items: z.array(z.object({ organisationId: z.string(), name: z.string() })) }) }),
  /** The receiver's word: adopted, in part, or not; what is adopted has somebody who does it and a day. */
  decide: write({
    scope: 'session', roles: ['officer'],
    input: z.object({
      ...asOffice, decision: z.enum(DECISIONS), reason: note, nextStep: line(OUTCOME_LIMITS.reason, 0), departments: z.array(id()).check(z.maxLength(OUTCOME_LIMITS.departments)), dueDay: z.optional(day()), result: z.optional(z.enum(RESULT_KINDS)),
    }),
    output: told, publishes: ({ reason, nextStep }) => [reason, nextStep],
  }),
  assign: write({ scope: 'session', roles: ['officer'], input: z.object(asOffice), output: told }),
  reportProgress: write({ scope: 'session', roles: ['officer'], input: z.object({ ...asOffice, words: note, photos }), output: told, publishes: ({ words }) => [words] }),
  /** 报办结: what was done, with evidence; the stakeholders who were there confirm or dispute. */
  claimDone: write({ scope: 'session', roles: ['officer'], input: z.object({ ...asOffice, words: note, evidence: line(OUTCOME_LIMITS.evidence, 0), photos }), output: told, publishes: ({ words, evidence }) => [words, evidence] }),
  answerClaim: write({ scope: 'session', roles: ['person'], input: z.object({ ...item, agrees: z.boolean(), words: note }), output: done(), publishes: ({ words }) => [words] }),
  /** What a stakeholder without WeChat answered. */
  noteClaimAnswer: write({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...item, seatId: id(), agrees: z.boolean(), words: note }), output: done(), publishes: ({ words }) => [words] }),
  answerItem: write({ scope: 'session', roles: ['convener'], input: z.object({ ...seen, words: note }), output: told, publishes: ({ words }) => [words] }),
  /** 满意、基本满意、不满意, with words; 不满意 takes the suggestion up again, once. */
  rate: write({ scope: 'session', roles: ['person'], input: z.object({ ...item, grade: z.enum(GRADES), words: note }), output: z.object({ state: z.string(), reopened: z.boolean() }), publishes: ({ words }) => [words] }),
};
