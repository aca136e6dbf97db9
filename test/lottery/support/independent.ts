import type { Pool, PoolPerson } from '../../../src/domain/session/lottery/pool';

/** What a checker may know of an answer; it shares no code with what made it. */
export type Answered = { probabilities: Record<string, number>; panels: [number, number][][]; weights: number[]; types: { people: string[]; household?: string }[] };

/** Every quota the people break, counted one by one; the fixed are among them. */
export function brokenBy(pool: Pool, ids: readonly string[]): string[] {
  const people = ids.map((id) => pool.people.find((person) => person.id === id) as PoolPerson);
  const broken: string[] = [];
  if (ids.length !== pool.size || new Set(ids).size !== ids.length) broken.push('size');
  for (const category in pool.quotas) {
    for (const value in pool.quotas[category]) {
      const { min, max } = pool.quotas[category]![value]!;
      let found = 0;
      for (const person of people) if (person.features[category] === value) found += 1;
      if (found < min || found > max) broken.push(`${category}/${value}: ${found}`);
    }
  }
  const homes = people.flatMap(({ household }) => (household ? [household] : []));
  if (new Set(homes).size !== homes.length) broken.push('household');
  return broken;
}

/** Some people whom a panel of types and counts could seat: the first of each type, and the fixed. */
export const seatedBy = (pool: Pool, { types }: Pick<Answered, 'types'>, panel: readonly [number, number][]): string[] =>
  [...panel.flatMap(([type, count]) => types[type]!.people.slice(0, count)), ...(pool.fixed ?? [])];

/** Checks an answer's own sums: panels keep the quotas, weights are a distribution, probabilities follow from both. */
export function checkAnswer(pool: Pool, answer: Answered): void {
  const { panels, weights, types, probabilities } = answer;
  for (const panel of panels) expect(brokenBy(pool, seatedBy(pool, answer, panel))).toEqual([]);
  expect(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(1e-9);
  expect(Math.min(...weights)).toBeGreaterThan(0);
  const seats = types.map(() => 0);
  panels.forEach((panel, p) => panel.forEach(([type, count]) => (seats[type]! += weights[p]! * count)));
  types.forEach(({ people }, t) => people.forEach((id) => expect(Math.abs(probabilities[id]! - seats[t]! / people.length)).toBeLessThan(1e-12)));
  for (const id of pool.fixed ?? []) expect(probabilities[id]).toBe(1);
  const named = [...types.flatMap(({ people }) => people), ...(pool.fixed ?? [])].sort();
  expect(named).toEqual(pool.people.map(({ id }) => id).sort());
  expect(Object.keys(probabilities).sort()).toEqual(named);
}

/** Ascending: of two lotteries the fairer one is larger in the first place where they differ. */
export const leximinVector = (probabilities: Record<string, number>): number[] => Object.values(probabilities).sort((a, b) => a - b);

export const furthestApart = (a: readonly number[], b: readonly number[]): number => Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));
