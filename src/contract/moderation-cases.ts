import * as z from 'zod/mini';
import { POST_LIMITS } from '../domain/consultation/post';
import { GROUNDS } from '../domain/consultation/standard';
import { cursor, day, id, page, text } from './fields';
import { read, write } from './action';

export const CASE_STATES = ['waiting', 'kept', 'removed', 'appealed', 'upheld', 'restored', 'withdrawn'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** One matter of moderation: the words as they were, why it lies before a person, and what came of it. Authors and reporters are not named. */
export const postCase = z.object({
  id: z.string(), at: z.string(), dueAt: z.string(), overdue: z.boolean(), topicId: z.string(), topicTitle: z.string(), postId: z.string(), why: z.enum(['report', 'review', 'unavailable', 'voice']), state: z.enum(CASE_STATES), text: z.string(),
  /** What stood there before and can be read still, the latest first; addresses of the photos. */
  earlier: z.array(z.object({ version: z.number(), text: z.string() })), photos: z.array(z.string()),
  /** Said into the phone: `written` once its words stand there. A machine may have turned the sound down; then there is none. */
  voice: z.optional(z.object({ written: z.boolean(), seconds: z.number(), url: z.optional(z.string()) })),
  reports: z.array(z.object({ ground: z.enum(GROUNDS), note: z.string(), at: z.string() })), decidedAt: z.optional(z.string()), ground: z.optional(z.enum(GROUNDS)), reason: z.optional(z.string()),
  appeal: z.optional(z.object({ text: z.string(), at: z.string(), decidedAt: z.optional(z.string()), reason: z.optional(z.string()) })), demo: z.boolean(),
});
export type PostCaseShown = z.infer<typeof postCase>;

const ofOrganisation = { organisationId: id() };

/** 发言的核对与申诉: by the published standard, in a person's hand, with a log anybody in charge can take out. */
export const moderationCaseActions = {
  /** What waits for a person in this room's threads, longest waiting first. */
  cases: read({ scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), cursor: cursor() }), output: page(postCase) }),
  /** Keep it, or take it down by a ground of the standard. Nobody changes its words. */
  decideCase: write({
    scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), caseId: id(), keep: z.boolean(), ground: z.optional(z.enum(GROUNDS)), reason: text(200, 0) }),
    output: z.object({ state: z.enum(['kept', 'removed']) }), publishes: ({ reason }) => [reason],
  }),
  /** The words of a voice message whose speaker has not written them down, as they were heard; with them it is shown. */
  writeDown: write({
    scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), caseId: id(), text: text(POST_LIMITS.text, 2) }), output: z.object({ state: z.literal('kept') }), publishes: (input) => [input.text],
  }),
  /** All that was decided, newest first. */
  log: read({ scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), cursor: cursor() }), output: page(postCase) }),
  /** The log of a stretch of days, as a file for a spreadsheet; no cell of it is a formula. `next`: where the following file begins. */
  logFile: read({ scope: 'room', roles: ['convener', 'staff'], audited: true, input: z.object({ roomId: id(), from: day(), until: day(), cursor: cursor() }), output: z.object({ fileName: z.string(), csv: z.string(), rows: z.number(), next: z.optional(z.string()) }) }),
  /** Appeals that wait for the organisation that guides the rooms, longest waiting first. */
  appeals: read({ scope: 'organisation', roles: ['officer'], input: z.object({ ...ofOrganisation, cursor: cursor() }), output: page(postCase) }),
  decideAppeal: write({
    scope: 'organisation', roles: ['officer'], input: z.object({ ...ofOrganisation, caseId: id(), restore: z.boolean(), reason: text(POST_LIMITS.text / 2, 0) }),
    output: z.object({ state: z.enum(['upheld', 'restored']) }), publishes: ({ reason }) => [reason],
  }),
};
