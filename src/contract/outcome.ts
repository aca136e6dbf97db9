import * as z from 'zod/mini';
import { cursor, id } from './fields';
import { read } from './action';
import { branchActions } from './outcome-branch';
import { conversionActions } from './outcome-conversion';
import { itemActions } from './outcome-item';
import { listActions } from './outcome-list';
import { outcomeTrayItem, outcomeView } from './outcome-shapes';

/** What an office's tray is narrowed to. */
export const TRAYS = ['lists', 'items', 'decisions', 'reports', 'cases', 'conversions'] as const;
export type Tray = (typeof TRAYS)[number];

/** 成果: the suggestion list of a session, where it goes, what becomes of each suggestion, and of what found no consensus （八）（十）. */
export const outcomeContract = {
  /** What became of a session, whole; the words for those near it, and for all once they are published. */
  view: read({ scope: 'session', roles: ['anyone'], input: z.object({ sessionId: id() }), output: outcomeView }),
  /** What lies with an office now, soonest due first. */
  tray: read({
    scope: 'organisation', roles: ['officer'], input: z.object({ organisationId: id(), of: z._default(z.enum(TRAYS), 'lists'), cursor: cursor() }),
    output: z.object({ items: z.array(outcomeTrayItem), next: z.optional(z.string()), counts: z.object({ lists: z.number(), items: z.number(), decisions: z.number(), reports: z.number(), cases: z.number(), conversions: z.number() }) }),
  }),
  ...listActions,
  ...itemActions,
  ...branchActions,
  ...conversionActions,
};
export type OutcomeContract = typeof outcomeContract;
