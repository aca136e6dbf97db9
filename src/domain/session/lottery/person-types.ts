import { canonicalJson } from './canonical-json';
import type { Pool, PoolPerson } from './pool';

/**
 * People between whom no quota tells a difference. The fairest lottery gives them equal chances, so all that has to be
 * decided is how many of a type sit in a panel.
 */
export type PersonType = { features: Record<string, string>; household?: string; people: string[] };

/** The types of those who are drawn (the fixed are not), in an order that does not depend on the file. */
export function personTypes(pool: Pool): PersonType[] {
  const fixed = new Set(pool.fixed);
  const binding = bindingHouseholds(pool);
  const categories = Object.keys(pool.quotas).sort();
  const found = new Map<string, PersonType>();
  for (const person of pool.people) {
    if (fixed.has(person.id)) continue;
    const type = typeOf(person, categories, binding);
    const key = canonicalJson(type);
    const known = found.get(key);
    if (known) known.people.push(person.id);
    else found.set(key, { ...type, people: [person.id] });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, type]) => ({ ...type, people: type.people.sort() }));
}

const typeOf = ({ features, household }: PoolPerson, categories: readonly string[], binding: ReadonlySet<string>): Omit<PersonType, 'people'> => ({
  features: Object.fromEntries(categories.map((category) => [category, features[category]!])),
  ...(household !== undefined && binding.has(household) ? { household } : {}),
});

/** Households of which two people could be drawn; a household of one binds nobody. */
export function bindingHouseholds({ people }: Pool): Set<string> {
  const sizes = new Map<string, number>();
  for (const { household } of people) if (household !== undefined) sizes.set(household, (sizes.get(household) ?? 0) + 1);
  return new Set([...sizes].filter(([, size]) => size > 1).map(([household]) => household));
}
