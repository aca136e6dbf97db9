import { personTypes, type PersonType } from './person-types';
import type { Pool } from './pool';

/** What a panel must keep, as sums over how many people of each type it seats: lower ≤ Σ of `types` ≤ upper. */
export type PanelRule = { types: number[]; lower: number; upper: number } & (
  | { about: 'size' }
  | { about: 'quota'; category: string; value: string }
  | { about: 'household'; household: string });

/** The types, and the rules over their counts with the fixed seats already taken off. `seats`: how many are drawn. */
export type PanelRules = { types: PersonType[]; rules: PanelRule[]; seats: number };

export function panelRules(pool: Pool): PanelRules {
  const types = personTypes(pool);
  const fixedIds = new Set(pool.fixed);
  const fixed = pool.people.filter(({ id }) => fixedIds.has(id));
  const seats = pool.size - fixed.length;
  const among = (holds: (type: PersonType) => boolean): number[] => types.map((type, t) => (holds(type) ? t : -1)).filter((t) => t >= 0);
  const rules: PanelRule[] = [{ about: 'size', types: types.map((_type, t) => t), lower: seats, upper: seats }];
  for (const category of Object.keys(pool.quotas).sort()) {
    for (const value of Object.keys(pool.quotas[category]!).sort()) {
      const { min, max } = pool.quotas[category]![value]!;
      const taken = fixed.filter(({ features }) => features[category] === value).length;
      rules.push({ about: 'quota', category, value, types: among(({ features }) => features[category] === value), lower: min - taken, upper: max - taken });
    }
  }
  for (const household of [...new Set(types.map((type) => type.household))].sort()) {
    if (household === undefined) continue;
    const taken = fixed.some((person) => person.household === household) ? 1 : 0;
    rules.push({ about: 'household', household, types: among((type) => type.household === household), lower: 0, upper: 1 - taken });
  }
  return { types, rules, seats };
}

/** Does a panel, as a count for each type, keep every rule? */
export const keepsRules = ({ types, rules }: PanelRules, counts: readonly number[]): boolean =>
  counts.every((count, t) => Number.isInteger(count) && count >= 0 && count <= types[t]!.people.length) &&
  rules.every(({ types: members, lower, upper }) => {
    const sum = members.reduce((total, t) => total + counts[t]!, 0);
    return sum >= lower && sum <= upper;
  });
