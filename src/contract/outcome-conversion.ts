import * as z from 'zod/mini';
import { CONVERSION_KINDS, OUTCOME_LIMITS } from '../domain/outcome/outcome';
import { done, id, line, text } from './fields';
import { write } from './action';

const session = { sessionId: id() };
const theOne = { ...session, conversionId: id(), revision: z.int() };

/** 转化成提案或社情民意信息, by members who attended （八）; the resident is told when it is filed and when it is answered. */
export const conversionActions = {
  convert: write({
    scope: 'session', roles: ['person'], input: z.object({ ...session, number: z.optional(z.int().check(z.minimum(1), z.maximum(OUTCOME_LIMITS.items))), kind: z.enum(CONVERSION_KINDS), title: line(OUTCOME_LIMITS.title, 0), text: text(OUTCOME_LIMITS.conversion, 0) }),
    output: z.object({ id: z.string() }), publishes: (input) => [input.title, input.text],
  }),
  cosign: write({ scope: 'session', roles: ['person'], input: z.object({ ...session, conversionId: id() }), output: done() }),
  fileConversion: write({ scope: 'session', roles: ['person'], input: z.object(theOne), output: z.object({ with: z.string() }) }),
  answerConversion: write({ scope: 'session', roles: ['officer'], input: z.object({ ...theOne, organisationId: id(), number: line(OUTCOME_LIMITS.number, 0), text: text(OUTCOME_LIMITS.note, 0) }), output: done(), publishes: (input) => [input.number, input.text] }),
};
