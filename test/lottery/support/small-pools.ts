import type { Pool, PoolPerson, Quotas } from '../../../src/domain/session/lottery/pool';

const between = (min: number, max: number) => ({ min, max });
const yes = (min: number, max: number): Record<string, { min: number; max: number }> => ({ 是: between(min, max), 否: between(0, 1000) });

/** One row a person: the id, then a value for each category of the quotas. */
export function aPool({ id, size, quotas, rows, fixed, households = {} }: {
  id: string; size: number; quotas: Quotas; rows: readonly (readonly string[])[]; fixed?: string[]; households?: Record<string, string>;
}): Pool {
  const categories = Object.keys(quotas);
  const people = rows.map(([person, ...values]): PoolPerson => ({
    id: person!, features: Object.fromEntries(categories.map((category, c) => [category, values[c]!])),
    ...(households[person!] ? { household: households[person!] } : {}),
  }));
  return { id, size, quotas, people, ...(fixed ? { fixed } : {}) };
}

/** Two seats, one for each building and one for each age: 周 is in every second panel, the other old one is needed as often. By hand: 1/3 and 2/3. */
export const twoByTwo = aPool({
  id: 'two-by-two', size: 2, quotas: { 楼栋: { 甲: between(1, 2), 乙: between(1, 2) }, 年龄: { 老: between(1, 2), 少: between(1, 2) } },
  rows: [['赵', '甲', '少'], ['钱', '乙', '少'], ['孙', '乙', '少'], ['李', '乙', '老'], ['周', '甲', '老']],
});

/**
 * Of 甲, 乙 and 丙 any two share a mark that may be seated once only; the rest have none. In fractions each of the three
 * could have 1/2, in whole people a panel seats at most one of them. By hand: 1/3 each, 2/3 for the three others.
 */
export const anyTwoClash = aPool({
  id: 'any-two-clash', size: 3, quotas: { 甲乙: yes(0, 1), 乙丙: yes(0, 1), 丙甲: yes(0, 1) },
  rows: [['甲', '是', '否', '是'], ['乙', '是', '是', '否'], ['丙', '否', '是', '是'], ['丁', '否', '否', '否'], ['戊', '否', '否', '否'], ['己', '否', '否', '否']],
});

/** Each of three offices must be heard in two seats; only 甲 serves two of... all three, the others one each. By hand: 甲 1, the others 1/3. */
export const oneIsAlwaysNeeded = aPool({
  id: 'one-is-always-needed', size: 2, quotas: { 一: yes(1, 2), 二: yes(1, 2), 三: yes(1, 2) },
  rows: [['甲', '是', '是', '是'], ['乙', '是', '否', '否'], ['丙', '否', '是', '否'], ['丁', '否', '否', '是']],
});
