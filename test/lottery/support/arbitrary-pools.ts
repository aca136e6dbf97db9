import fc from 'fast-check';
import type { Pool } from '../../../src/domain/session/lottery/pool';

/**
 * Small pools of all kinds: quotas that bind, that clash or that ask nothing, households, fixed seats, and people no
 * panel can seat. Many cannot be met at all.
 */
export const somePool: fc.Arbitrary<Pool> = fc.record({
  size: fc.integer({ min: 1, max: 4 }),
  people: fc.array(fc.record({ features: fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 1 })), household: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 3 }) }), { minLength: 4, maxLength: 9 }),
  quotas: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 4 })), { minLength: 7, maxLength: 7 }),
  fixed: fc.boolean(),
}).map(({ size, people, quotas, fixed }) => ({
  id: 'some', size,
  quotas: Object.fromEntries([2, 3, 2].map((values, c) => [`c${c}`, Object.fromEntries(Array.from({ length: values }, (_value, v) => {
    const [min, more] = quotas[[0, 2, 5][c]! + v]!;
    return [`v${v}`, { min: Math.min(min, size), max: Math.min(min, size) + more }];
  }))])),
  people: people.map(({ features, household }, i) => ({ id: `p${i}`, features: Object.fromEntries(features.map((v, c) => [`c${c}`, `v${v}`])), ...(household === null ? {} : { household: `h${household}` }) })),
  ...(fixed ? { fixed: ['p0'] } : {}),
}));
