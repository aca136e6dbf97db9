import * as z from 'zod/mini';
import { EXPLANATION_WAYS, LETTER_ENDS, LETTER_WAYS, OUTCOME_LIMITS, OVERSIGHT_TOOLS } from '../domain/outcome/outcome';
import { cursor, day, done, id, line, page, text } from './fields';
import { read, write } from './action';
import { letterLine } from './outcome-shapes';

const session = { sessionId: id() };
const question = { ...session, questionId: id() };
const note = text(OUTCOME_LIMITS.note, 0);
const number = z.int().check(z.minimum(1), z.maximum(OUTCOME_LIMITS.items));
const theCase = { ...session, organisationId: id(), oversightId: id(), revision: z.int() };

/** What follows where a question found no consensus, what concerns more than one place, and what is followed up （十）. */
export const branchActions = {
  /** 同级党委政府的决策决定: entered by the body whose decision it is. */
  recordDecision: write({ scope: 'session', roles: ['officer'], input: z.object({ ...question, organisationId: id(), day: day(), reference: line(OUTCOME_LIMITS.title, 0), gist: note }), output: done(), publishes: ({ reference, gist }) => [reference, gist] }),
  /** 宣传解释: with whom and what was said; nobody by name. */
  logExplanation: write({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...question, day: day(), way: z.enum(EXPLANATION_WAYS), who: line(OUTCOME_LIMITS.who), said: note }), output: done(), publishes: ({ who, said }) => [who, said] }),
  /** In plain words, to every participant. */
  sendLetter: write({ scope: 'session', roles: ['convener'], input: z.object({ ...question, text: text(OUTCOME_LIMITS.letter, 0) }), output: done(), publishes: (input) => [input.text] }),
  /** To whom it is brought on paper: who was there and has no WeChat, by name and how to reach them. */
  letters: read({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...question, cursor: cursor() }), output: page(letterLine) }),
  /** 已送达: on which day, by whom (an office, no name) and how; or given up, and why. `open`: how many are still to be brought. */
  noteLetter: write({
    scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...question, seatId: id(), how: z.enum([...LETTER_WAYS, ...LETTER_ENDS]), day: day(), by: line(OUTCOME_LIMITS.who, 0), note: text(OUTCOME_LIMITS.reason, 0) }),
    output: z.object({ open: z.number() }), publishes: ({ by, note: why }) => [by, why],
  }),
  /** 全局性情况: to the CPPCC above. */
  reportUpward: write({ scope: 'session', roles: ['officer'], input: z.object({ ...session, organisationId: id(), number: z.optional(number), title: line(OUTCOME_LIMITS.title), content: text(OUTCOME_LIMITS.finding, 0) }), output: z.object({ id: z.string(), dueAt: z.string() }), publishes: ({ title, content }) => [title, content] }),
  acknowledgeReport: write({ scope: 'session', roles: ['officer'], input: z.object({ ...session, organisationId: id(), reportId: id() }), output: done() }),
  /** 民主监督、调研视察、民主评议: a case of the CPPCC's own, with a day to look again. */
  openOversight: write({
    scope: 'session', roles: ['officer'], input: z.object({ ...session, organisationId: id(), number, tool: z.enum(OVERSIGHT_TOOLS), reason: note, lookAgainDay: z.optional(day()) }),
    output: z.object({ id: z.string() }), publishes: ({ reason }) => [reason],
  }),
  noteFinding: write({ scope: 'session', roles: ['officer'], input: z.object({ ...theCase, text: text(OUTCOME_LIMITS.finding, 0), mended: z.boolean(), lookAgainDay: z.optional(day()) }), output: done(), publishes: (input) => [input.text] }),
  closeOversight: write({ scope: 'session', roles: ['officer'], input: z.object(theCase), output: done() }),
};
