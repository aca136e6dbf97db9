import { bindingHouseholds } from './person-types';
import type { Pool, PoolPerson } from './pool';

export type BrokenRule =
  | { about: 'quota'; category: string; value: string; found: number; min: number; max: number }
  | { about: 'household'; household: string }
  | { about: 'size'; found: number };

/** Checks panels of people against the pool's rules, by counting heads: it shares nothing with the solver's arithmetic. */
export function panelChecker(pool: Pool): (people: readonly PoolPerson[]) => BrokenRule | undefined {
  const binding = bindingHouseholds(pool);
  const quotas = Object.entries(pool.quotas).flatMap(([category, values]) => Object.entries(values).map(([value, { min, max }]) => ({ category, value, min, max })));
  return (people) => {
    if (people.length !== pool.size) return { about: 'size', found: people.length };
    for (const { category, value, min, max } of quotas) {
      const found = people.filter(({ features }) => features[category] === value).length;
      if (found < min || found > max) return { about: 'quota', category, value, found, min, max };
    }
    const homes = people.map(({ household }) => household).filter((household): household is string => household !== undefined && binding.has(household));
    const twice = homes.find((household, i) => homes.indexOf(household) !== i);
    return twice === undefined ? undefined : { about: 'household', household: twice };
  };
}
