import { seeded } from '../../../emulator/random';
import type { Pool, PoolPerson, Quotas } from '../../../src/domain/session/lottery/pool';

/** How often a value occurs among those who signed up. */
const SHARES: Record<string, Record<string, number>> = {
  身份: { 群众: 0.62, 政协委员: 0.12, 党代表: 0.08, 人大代表: 0.08, 部门负责人: 0.06, 乡贤专家: 0.04 },
  利益相关: { 是: 0.35, 否: 0.65 },
  性别: { 男: 0.56, 女: 0.44 },
  年龄: { '18-35': 0.18, '36-50': 0.34, '51-65': 0.33, '66+': 0.15 },
  小区: { A: 0.4, B: 0.3, C: 0.2, D: 0.1 },
};

/**
 * An invented pool like those of a township: people's features are drawn apart from each other, the quotas follow the
 * shares in the pool, and at least half of a panel are stakeholders. `households`: share of people who signed up with
 * somebody of their household.
 */
export function madePool({ people: count, size, seed, households = 0 }: { people: number; size: number; seed: number; households?: number }): Pool {
  const random = seeded(seed);
  const people = Array.from({ length: count }, (_person, i): PoolPerson => ({
    id: `p${i}`,
    features: Object.fromEntries(Object.entries(SHARES).map(([category, shares]) => [category, pick(shares, random())])),
    ...(i < count * households ? { household: `h${Math.floor(i / 2)}` } : {}),
  }));
  return { id: `made-${count}-${size}-${seed}`, size, quotas: quotasAround(people, size), people };
}

function pick(shares: Record<string, number>, at: number): string {
  let left = at;
  for (const [value, share] of Object.entries(shares)) {
    left -= share;
    if (left < 0) return value;
  }
  return Object.keys(shares)[0]!;
}

/** A seat or two around what the share in the pool would give; 利益相关 follows the policy instead. */
function quotasAround(people: readonly PoolPerson[], size: number): Quotas {
  const half = Math.ceil(size / 2);
  return Object.fromEntries(Object.entries(SHARES).map(([category, shares]) => [category, Object.fromEntries(Object.keys(shares).map((value) => {
    if (category === '利益相关') return [value, value === '是' ? { min: half, max: size } : { min: 0, max: size - half }];
    const exact = (people.filter(({ features }) => features[category] === value).length * size) / people.length;
    return [value, { min: Math.max(0, Math.floor(exact) - 1), max: Math.min(size, Math.ceil(exact) + 1) }];
  }))]));
}
