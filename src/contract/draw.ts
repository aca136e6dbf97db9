import * as z from 'zod/mini';
import { DRAW_LIMITS, DRAW_STATES } from '../domain/session/draw-order';
import { SESSION_LIMITS } from '../domain/session/session';
import { because, id, line } from './fields';
import { read, write } from './action';

const count = z.int().check(z.minimum(0), z.maximum(SESSION_LIMITS.seats));
const seen = { sessionId: id(), revision: z.int() };
const known = { ...seen, drawId: id() };

const quota = z.object({ category: z.string(), value: z.string(), min: z.number(), max: z.number() });

/** What everybody may see of a draw: numbers in the place of people. Times ISO 8601 in UTC. */
export const drawView = z.object({
  sessionId: z.string(), revision: z.number(), topicTitle: z.string(), startsAt: z.string(), limit: z.number(), demo: z.boolean(),
  /** Those who signed up and have had no answer; those who have a seat already; for the room's people also what the form begins with. */
  applied: z.number(), taken: z.number(),
  plan: z.optional(z.object({ groups: z.array(z.object({ group: z.string(), people: z.number(), least: z.number() })), notAttested: z.number() })),
  draw: z.optional(z.object({
    id: z.string(), state: z.enum(DRAW_STATES), frozenAt: z.string(), size: z.number(), people: z.number(), fixed: z.number(), quotas: z.array(quota), poolHash: z.string(), steps: z.number(),
    found: z.optional(z.object({ proven: z.boolean(), gap: z.number(), leastChance: z.number() })),
    published: z.optional(z.object({
      at: z.string(), source: z.string(), commitment: z.string(), root: z.string(),
      /** Where the bundle can be fetched for a while, its SHA-256 and its size. */
      file: z.object({ url: z.string(), hash: z.string(), bytes: z.number() }),
    })),
    drawn: z.optional(z.object({ at: z.string(), number: z.string(), seen: z.optional(z.string()), panel: z.array(z.string()) })),
    doneAt: z.optional(z.string()),
    /** The caller's own number, if he or she stands in the list. */
    mine: z.optional(z.string()),
  })),
  convener: z.boolean(),
});
export type DrawView = z.infer<typeof drawView>;

const step = z.object({ id: z.string(), state: z.enum(DRAW_STATES), revision: z.number(), steps: z.number() });

/** 摇号: the pool is fixed, panels are computed, sealed and published, and a public number decides （三）（七）. */
export const drawContract = {
  view: read({ scope: 'session', roles: ['anyone'], input: z.object({ sessionId: id() }), output: drawView }),
  /** `size`: seats of the panel, those already given included. `groups`: the least of each group of stakeholders, where it is not what the plan keeps for it. */
  freezePool: write({
    scope: 'session', roles: ['convener'],
    input: z.object({ ...seen, size: z.optional(z.int().check(z.minimum(2), z.maximum(SESSION_LIMITS.seats))), groups: z._default(z.array(z.object({ group: line(20), least: count })).check(z.maxLength(12)), []), because: because() }),
    output: step,
  }),
  /** One call's worth of computing; `after`: the steps done so far. Asked again it does nothing. */
  compute: write({ scope: 'session', roles: ['convener'], input: z.object({ sessionId: id(), drawId: id(), after: z.int().check(z.minimum(0), z.maximum(DRAW_LIMITS.steps)) }), output: step }),
  /** Publishes panels and commitment, with the public number that will decide, named before anybody can know it. */
  commit: write({ scope: 'session', roles: ['convener'], input: z.object({ ...known, source: line(DRAW_LIMITS.source, 4) }), output: step, publishes: ({ source }) => [source] }),
  /** The number that came up, once; `seen`: how, for the record. */
  enterNumber: write({
    scope: 'session', roles: ['convener'],
    input: z.object({ ...known, number: z.string().check(z.regex(/^[0-9]{3}$/, { error: '请填三位数字，例如 007' })), seen: z.optional(line(DRAW_LIMITS.seen, 0)) }), output: step, publishes: (input) => [input.seen],
  }),
};
export type DrawContract = typeof drawContract;
