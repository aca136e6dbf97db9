import fc from 'fast-check';
import type { Pool, PoolPerson } from '../../../src/domain/session/lottery/pool';

const VALUES = [2, 3, 2] as const;
const feature = fc.tuple(...VALUES.map((values) => fc.integer({ min: 0, max: values - 1 })));
const household = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 3 });
/** How far a quota lies below and above what the first panel has: 0 binds, −1 makes even that panel impossible. */
const room = fc.tuple(...[0, 1].map(() => fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 0, max: 1 }) }, { weight: 1, arbitrary: fc.constantFrom(-1, 3) })));

/**
 * Small pools of all kinds, with quotas around one panel that is there: they bind, clash or ask nothing; with households,
 * a fixed seat, and people no panel can seat. Some cannot be met.
 */
export const somePool: fc.Arbitrary<Pool> = fc.record({
  size: fc.integer({ min: 1, max: 4 }),
  people: fc.array(fc.record({ features: feature, household }), { minLength: 4, maxLength: 9 }),
  rooms: fc.array(room, { minLength: 7, maxLength: 7 }),
  fixed: fc.boolean(),
}).map(({ size, people: made, rooms, fixed }) => {
  const people = made.map(({ features, household: home }, i): PoolPerson => ({
    id: `p${i}`, features: Object.fromEntries(features.map((value, c) => [`c${c}`, `v${value}`])), ...(home === null ? {} : { household: `h${home}` }),
  }));
  const quota = (category: string, value: string, [below, above]: readonly number[]) => {
    const found = people.slice(0, size).filter(({ features }) => features[category] === value).length;
    const min = Math.max(0, found - below!);
    return { min, max: Math.max(min, found + above!) };
  };
  const first = [0, 2, 5];
  const quotas = Object.fromEntries(VALUES.map((values, c) => [`c${c}`, Object.fromEntries(Array.from({ length: values }, (_value, v) => [`v${v}`, quota(`c${c}`, `v${v}`, rooms[first[c]! + v]!)]))]));
  return { id: 'some', size, quotas, people, ...(fixed ? { fixed: ['p0'] } : {}) };
});
