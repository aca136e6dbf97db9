import * as z from 'zod/mini';
import { OUTCOME_LIMITS } from '../domain/outcome/outcome';
import { answerShown } from './answer-shown';
import { because, cursor, done, id, line, page, text } from './fields';
import { read, write } from './action';
import { listItem, listView } from './outcome-shapes';

const session = { sessionId: id() };
const version = z.int().check(z.minimum(0));
/** The words the answer is about, by their hash. */
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: '清单的校验码不对' }));
const objection = text(OUTCOME_LIMITS.objection, 0);
const reason = line(OUTCOME_LIMITS.reason, 0);
const share = z.object({ organisationId: id(), items: z.array(z.int().check(z.minimum(1), z.maximum(OUTCOME_LIMITS.items))).check(z.minLength(1), z.maxLength(OUTCOME_LIMITS.items)) });
const suggestion = z.object({
  what: text(OUTCOME_LIMITS.what, 0), who: line(OUTCOME_LIMITS.who, 0), why: text(OUTCOME_LIMITS.why, 0), support: text(OUTCOME_LIMITS.support, 0), dissent: text(OUTCOME_LIMITS.dissent, 0), questionId: z.optional(id()),
});

/** 协商建议清单: drafted from the minutes, put before those who attended, frozen, and sent where the room's route says （八）. */
export const listActions = {
  list: read({ scope: 'session', roles: ['person'], input: z.object(session), output: listView }),
  /** Earlier versions, latest first: who changed what, and why. */
  listVersions: read({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...session, cursor: cursor() }), output: page(z.object({ version: z.number(), at: z.string(), role: z.string(), reason: z.string(), items: z.array(listItem) })) }),
  listAnswers: read({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...session, cursor: cursor() }), output: page(answerShown) }),
  /** 建议 said in the thread, in the order of time: what the convener can take over. Who wrote it is not told. */
  listSources: read({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...session, cursor: cursor() }), output: page(z.object({ id: z.string(), text: z.string(), lane: z.string(), about: z.optional(z.string()) })) }),
  /** Other words, another order: the whole list anew, with the reason. `version`: the one that was changed; a draft nobody has edited has 0. */
  editList: write({
    scope: 'session', roles: ['convener'], input: z.object({ ...session, version, items: z.array(suggestion).check(z.maxLength(OUTCOME_LIMITS.items)), reason }), output: z.object({ version: z.number() }),
    publishes: ({ items, reason: why }) => [...items.flatMap((item) => [item.what, item.who, item.why, item.support, item.dissent]), why],
  }),
  /** To those who attended, to confirm or object. */
  circulateList: write({ scope: 'session', roles: ['convener'], input: z.object({ ...session, version, because: because() }), output: z.object({ version: z.number(), dueDay: z.string(), hash: z.string() }), publishes: (input) => (input.because ?? []).map((one) => one.reason) }),
  /** With words it is an objection. */
  answerList: write({ scope: 'session', roles: ['person'], input: z.object({ ...session, hash, objection: z.optional(objection) }), output: done(), publishes: (input) => [input.objection] }),
  /** What somebody without WeChat answered. */
  noteListAnswer: write({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...session, seatId: id(), hash, objection: z.optional(objection) }), output: done(), publishes: (input) => [input.objection] }),
  answerListObjection: write({ scope: 'session', roles: ['convener'], input: z.object({ ...session, seatId: id(), reply: objection }), output: done(), publishes: ({ reply }) => [reply] }),
  /** To the receiver the route names; a sector's to its special committee first. From now on the words stand. */
  sendList: write({ scope: 'session', roles: ['convener'], input: z.object({ ...session, version, because: because() }), output: z.object({ hash: z.string(), to: z.array(z.string()), dueAt: z.string() }), publishes: (input) => (input.because ?? []).map((one) => one.reason) }),
  /** `shares`: of a receiver whom not every suggestion concerns, the numbers of those that do. */
  reviewList: write({
    scope: 'session', roles: ['officer'], input: z.object({ ...session, organisationId: id(), pass: z.boolean(), reason, receivers: z.array(id()).check(z.maxLength(OUTCOME_LIMITS.receivers)), shares: z._default(z.array(share).check(z.maxLength(OUTCOME_LIMITS.receivers)), []) }), output: done(), publishes: ({ reason: why }) => [why],
  }),
  acknowledgeList: write({ scope: 'session', roles: ['officer'], input: z.object({ ...session, organisationId: id() }), output: done() }),
};
