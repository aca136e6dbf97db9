import * as z from 'zod/mini';
import { CONVENTION_IDS } from '../domain/policy/conventions';
import { PARAMETER_IDS } from '../domain/policy/parameters';
import { read } from './action';
import { cursor, day, id, line, page, reason } from './fields';
import { asOffice, managed, seenByManagers } from './office';

const convention = z.enum(CONVENTION_IDS);
const value = z.union([z.number(), z.string()]);
/** Where it is asked for: a county, or that of a room; otherwise the city. */
const place = { county: z.optional(id()), roomId: z.optional(id()) };
const area = z.object({ id: z.string(), name: z.string() });

/** A number of the policy itself, as in force on the day asked. */
export const parameterInForce = z.object({ id: z.enum(PARAMETER_IDS), value: z.number(), from: z.string(), clause: z.string() });
/** One of our own conventions, as in force there on that day, and whose word it is. */
export const conventionInForce = z.object({ id: convention, value: z.optional(value), from: z.string(), setBy: z.enum(['default', 'city', 'county']) });
export type ConventionInForce = z.infer<typeof conventionInForce>;

export const valueSet = z.object({ id: convention, value, from: z.string(), reason: z.string(), organisation: z.string(), at: z.string(), setBy: z.enum(['city', 'county']) });
export type ValueSet = z.infer<typeof valueSet>;

/** A past session that would have come out otherwise. */
export const difference = z.object({
  sessionId: z.string(), title: z.string(), roomName: z.string(), path: z.array(z.string()), day: z.string(), effect: z.enum(['fails', 'needs-reason', 'passes', 'eased']), reasons: z.array(reason), demo: z.boolean(),
});
export type Difference = z.infer<typeof difference>;

const count = (most: number) => z.int().check(z.minimum(0), z.maximum(most));

export const policyContract = {
  /** Every number of the policy and every convention, as in force there on a day; today unless told otherwise. */
  list: read({
    scope: 'none', roles: ['anyone'], input: z.object({ ...place, day: z.optional(day()) }),
    output: z.object({ day: z.string(), area, parameters: z.array(parameterInForce), conventions: z.array(conventionInForce) }),
  }),
  /** What has been set for one convention, in the county and in the city, newest first; also what is yet to begin. */
  history: read({ scope: 'none', roles: ['anyone'], input: z.object({ ...place, id: convention, cursor: cursor() }), output: page(valueSet) }),
  /** A new value from a day on: by the county's CPPCC for its county, by the city's for the city. */
  set: managed({
    input: z.object({ ...asOffice, id: convention, value: z.optional(z.int().check(z.minimum(0), z.maximum(1000))), choice: z.optional(line(20)), from: day(), reason: line(100, 0) }),
    output: z.object({ id: convention, from: z.string() }), publishes: ({ reason: written }) => [written],
  }),
  /** Which past sessions below this office would have come out otherwise by another number; so many looked at in each call. */
  whatIf: seenByManagers({
    input: z.object({ ...asOffice, participantsMin: z.optional(count(200)), stakeholderShare: z.optional(z.object({ part: count(10), whole: z.int().check(z.minimum(1), z.maximum(10)) })), seatLimit: z.optional(count(200)), noticeDays: z.optional(count(30)), cursor: cursor() }),
    output: z.object({ looked: z.number(), items: z.array(difference), next: z.optional(z.string()) }),
  }),
};
export type PolicyContract = typeof policyContract;
