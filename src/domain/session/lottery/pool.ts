/** How many of the seated may, and must, have a value. */
export type Quota = { min: number; max: number };
/** category → value → quota; every value that occurs in the pool is named. */
export type Quotas = Record<string, Record<string, Quota>>;
/** `household`: of one household at most one person is drawn. */
export type PoolPerson = { id: string; features: Record<string, string>; household?: string };
/**
 * Those from whom a panel of `size` is drawn. Ids are salted (salted-id.ts): a pool is published and holds no name.
 * `fixed` people have a seat before the draw; they count toward size and quotas.
 */
export type Pool = { id: string; size: number; quotas: Quotas; people: PoolPerson[]; fixed?: string[] };

export type CheckedPool = { ok: true; pool: Pool } | { ok: false; problem: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
/** Ids are joined by line ends when they are hashed. */
const isId = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && !/[\r\n]/.test(value);
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Reads what claims to be a pool. The answer holds only the fields of a pool, people and fixed seats in order of id, so
 * that the order of a file changes nothing. Otherwise the first problem, in one line.
 */
export function checkPool(value: unknown): CheckedPool {
  const problem = problemOf(value);
  if (problem !== undefined) return { ok: false, problem };
  const { id = '', size, quotas, people, fixed } = value as Pool;
  const ordered = people
    .map(({ id: person, features, household }): PoolPerson => ({ id: person, features, ...(household === undefined ? {} : { household }) }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  return { ok: true, pool: { id, size, quotas, people: ordered, ...(fixed === undefined ? {} : { fixed: fixed.slice().sort(byCodeUnit) }) } };
}

function problemOf(value: unknown): string | undefined {
  if (!isRecord(value)) return 'the pool is not an object';
  const { id, size, quotas, people, fixed } = value;
  if (id !== undefined && typeof id !== 'string') return 'id is not a text';
  if (!isCount(size) || size < 1) return 'size is not a whole number of at least 1';
  if (!Array.isArray(people) || people.length === 0) return 'the pool has no people';
  return quotaProblem(quotas) ?? peopleProblem(people, quotas as Quotas) ?? fixedProblem(fixed, people as PoolPerson[], size);
}

function quotaProblem(quotas: unknown): string | undefined {
  if (!isRecord(quotas)) return 'quotas are not an object';
  for (const [category, values] of Object.entries(quotas)) {
    if (!isRecord(values) || Object.keys(values).length === 0) return `quota ${category} names no value`;
    for (const [name, quota] of Object.entries(values)) {
      if (!isRecord(quota) || !isCount(quota.min) || !isCount(quota.max)) return `quota ${category}/${name} needs whole numbers min and max`;
      if (quota.min > quota.max) return `quota ${category}/${name} asks for at least ${quota.min} and at most ${quota.max}`;
    }
  }
  return undefined;
}

function peopleProblem(people: unknown[], quotas: Quotas): string | undefined {
  const seen = new Set<string>();
  for (const person of people) {
    if (!isRecord(person) || !isId(person.id)) return 'a person has no id';
    const { id, features, household } = person;
    if (seen.has(id)) return `id ${id} is there twice`;
    seen.add(id);
    if (!isRecord(features) || Object.values(features).some((feature) => typeof feature !== 'string')) return `features of ${id} are not texts by category`;
    if (household !== undefined && typeof household !== 'string') return `household of ${id} is not a text`;
    for (const [category, values] of Object.entries(quotas)) {
      if (!Object.prototype.hasOwnProperty.call(features, category)) return `${id} lacks the feature ${category}`;
      if (!Object.prototype.hasOwnProperty.call(values, features[category] as string)) return `${id} has ${category} ${String(features[category])}, which no quota names`;
    }
  }
  return undefined;
}

function fixedProblem(fixed: unknown, people: PoolPerson[], size: number): string | undefined {
  if (fixed === undefined) return undefined;
  if (!Array.isArray(fixed)) return 'fixed is not a list';
  const known = new Set(people.map(({ id }) => id));
  const stranger = fixed.find((id) => !known.has(id as string));
  if (stranger !== undefined) return `fixed ${String(stranger)} is not in the pool`;
  if (new Set(fixed).size !== fixed.length) return 'a fixed person is there twice';
  return fixed.length > size ? 'more fixed people than seats' : undefined;
}
