import * as z from 'zod/mini';
import { CONSENSUS } from '../domain/session/closing';
import { SESSION_LIMITS } from '../domain/session/session';
import { answerShown } from './answer-shown';
import { cursor, done, id, page, text } from './fields';
import { read, write } from './action';

const session = { sessionId: id() };
/** The text the answer is about, by its hash: what the phone showed and worked out itself. */
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: '记录的校验码不对' }));
const objection = text(SESSION_LIMITS.objection, 0);
const version = z.int().check(z.minimum(0));

const question = z.object({ questionId: z.string(), question: z.string(), said: z.string(), consensus: z.union([z.enum(CONSENSUS), z.literal('')]) });
export type MinutesQuestion = z.infer<typeof question>;

/** Minutes as those see them who were on the roster, and the room's people. Objections stand by part taken, never by name. */
export const minutesView = z.object({
  state: z.enum(['draft', 'sent', 'settled']), version: z.number(), topicTitle: z.string(), roomName: z.string(), topicId: z.string(), roomId: z.string(), demo: z.boolean(),
  facts: z.array(z.tuple([z.string(), z.string()])), questions: z.array(question), notes: z.string(), editedAt: z.optional(z.string()),
  sent: z.optional(z.object({ at: z.string(), dueDay: z.string(), hash: z.string(), attended: z.number(), confirmed: z.number(), objected: z.number(), silent: z.number() })),
  objections: z.array(z.object({ who: z.string(), text: z.string(), reply: z.optional(z.string()) })),
  settled: z.optional(z.object({ at: z.string(), receipt: z.string() })),
  you: z.object({ convener: z.boolean(), staff: z.boolean(), attended: z.boolean(), answer: z.optional(z.enum(['confirmed', 'objected'])), objection: z.optional(z.string()), reply: z.optional(z.string()) }),
});
export type MinutesView = z.infer<typeof minutesView>;

/** 会议记录: drafted from the record, sent to those who attended, confirmed or objected to, frozen with a receipt （八：严格按照审定的程序）. */
export const minutesActions = {
  minutes: read({ scope: 'session', roles: ['person'], input: z.object(session), output: minutesView }),
  /** Earlier versions, latest first. */
  minutesVersions: read({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...session, cursor: cursor() }), output: page(z.object({ version: z.number(), at: z.string(), questions: z.array(question), notes: z.string() })) }),
  /** Who was there, in the order of the roster, and how they answered. */
  minutesAnswers: read({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...session, cursor: cursor() }), output: page(answerShown) }),
  /** Other words for a question, or notes of one's own. `version`: the one that was changed; a draft nobody has edited has 0. */
  editMinutes: write({
    scope: 'session', roles: ['convener'],
    input: z.object({ ...session, version, questions: z.array(z.object({ questionId: id(), said: text(SESSION_LIMITS.minutesSaid, 0) })).check(z.maxLength(SESSION_LIMITS.questions)), notes: text(SESSION_LIMITS.minutesNotes, 0) }),
    output: z.object({ version: z.number() }), publishes: ({ questions, notes }) => [...questions.map(({ said }) => said), notes],
  }),
  /** To those who attended, for confirmation; from now on the words stand. */
  sendMinutes: write({ scope: 'session', roles: ['convener'], input: z.object({ ...session, version }), output: z.object({ version: z.number(), dueDay: z.string(), hash: z.string() }) }),
  confirmMinutes: write({ scope: 'session', roles: ['person'], input: z.object({ ...session, hash }), output: done() }),
  objectToMinutes: write({ scope: 'session', roles: ['person'], input: z.object({ ...session, hash, objection }), output: done(), publishes: (input) => [input.objection] }),
  /** What somebody without WeChat answered, on paper or by phone; with words it is an objection. */
  noteMinutesAnswer: write({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...session, seatId: id(), hash, objection: z.optional(objection) }), output: done(), publishes: (input) => [input.objection] }),
  answerObjection: write({ scope: 'session', roles: ['convener'], input: z.object({ ...session, seatId: id(), reply: objection }), output: done(), publishes: ({ reply }) => [reply] }),
};
