import { ADOPTED, CONVENTIONS, conventionValue, type ConventionId } from './conventions';

/** A value somebody has set: for the city or one county, from a day on. It is never changed; a later one takes over. `order` tells which was set last. */
export type SetValue = { id: ConventionId; area: string; value: number | string; from: string; order: string };

/** Whose value is in force: our own default, the city's, or the county's. */
export type InForce = { value?: number | string; from: string; setBy: 'default' | 'city' | 'county' };

/** The value of a convention in a county on a day: the county's own, otherwise the city's, otherwise the default. */
export function inForce(id: ConventionId, day: string, sets: readonly SetValue[], { county, city }: { county: string; city: string }): InForce {
  const own = latest(id, day, sets, county);
  if (own && county !== city) return { value: own.value, from: own.from, setBy: 'county' };
  const common = latest(id, day, sets, city);
  if (common) return { value: common.value, from: common.from, setBy: 'city' };
  const { value, choice, from = ADOPTED } = CONVENTIONS[id];
  return { ...(value === undefined && choice === undefined ? {} : { value: (value ?? choice)! }), from, setBy: 'default' };
}

const latest = (id: ConventionId, day: string, sets: readonly SetValue[], area: string): SetValue | undefined => sets
  .filter((set) => set.id === id && set.area === area && set.from <= day)
  .reduce<SetValue | undefined>((last, set) => (last === undefined || set.from > last.from || (set.from === last.from && set.order > last.order) ? set : last), undefined);

/** Answers the number a convention sets. */
export type NumberOf = (id: ConventionId) => number;

/** The numbers in force in a county on a day, to hand to a rule. */
export const numbersInForce = (day: string, sets: readonly SetValue[], where: { county: string; city: string }): NumberOf => (id) => {
  const { value } = inForce(id, day, sets, where);
  return typeof value === 'number' ? value : conventionValue(id);
};
