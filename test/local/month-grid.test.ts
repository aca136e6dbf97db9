import { monthBeside, weeksOf } from '../../src/room-view/month-grid';

test.each([
  ['2026-11', 6, [0, 0, 0, 0, 0, 0, 1], 30], ['2026-02', 5, [0, 0, 0, 0, 0, 0, 1], 28], ['2027-02', 4, [1, 2, 3, 4, 5, 6, 7], 28], ['2028-02', 5, [0, 1, 2, 3, 4, 5, 6], 29],
] as const)('%s has %i weeks, the first %j, and %i days', (month, weeks, first, days) => {
  const found = weeksOf(month);
  expect([found.length, found[0], Math.max(...found.flat())]).toEqual([weeks, first, days]);
  expect(found.flat().filter(Boolean)).toEqual(Array.from({ length: days }, (_, n) => n + 1));
});

test.each([['2026-12', 1, '2027-01'], ['2026-01', -1, '2025-12'], ['2026-06', 0, '2026-06']] as const)('%s and %i months on is %s', (month, step, other) => expect(monthBeside(month, step)).toBe(other));
