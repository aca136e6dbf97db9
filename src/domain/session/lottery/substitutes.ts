import { panelChecker } from './broken-quota';
import { canonicalJson } from './canonical-json';
import type { Hash } from './hash';
import { keyedNumbers, shuffled } from './keyed-order';
import type { Pool, PoolPerson } from './pool';

/** Everybody who was not drawn, in one random order that anyone can recompute: who is asked first when a seat falls vacant. */
export function waitingOrder(pool: Pool, panel: readonly string[], key: string, hash: Hash): string[] {
  const seated = new Set(panel);
  return shuffled(pool.people.filter(({ id }) => !seated.has(id)), keyedNumbers(key, hash)).map(({ id }) => id);
}

/**
 * For each drawn seat, who may take it when it falls vacant, in order: first those with the same features, then anyone
 * with whom the panel keeps every quota, so that a vacancy never breaks the half. All follow one random order, keyed by
 * the commitment and the number. A fixed seat has no list: whom an office sends instead is not for a lottery.
 */
export function substitutesOf(pool: Pool, panel: readonly string[], key: string, hash: Hash): Record<string, string[]> {
  const fixed = new Set(pool.fixed);
  const people = new Map(pool.people.map((person) => [person.id, person]));
  const kinds = new Map(pool.people.map((person) => [person.id, kindOf(person, pool)]));
  const homes = new Map(pool.people.map(({ id, household }) => [id, canonicalJson([kinds.get(id), household ?? null])]));
  const waiting = waitingOrder(pool, panel, key, hash).map((id) => people.get(id)!);
  const broken = panelChecker(pool);
  return Object.fromEntries(panel.map((seat) => {
    if (fixed.has(seat)) return [seat, []];
    const others = panel.filter((id) => id !== seat).map((id) => people.get(id)!);
    const fits = once((person: PoolPerson) => !broken([...others, person]), ({ id }) => homes.get(id)!);
    const able = waiting.filter(fits);
    const alike = able.filter(({ id }) => kinds.get(id) === kinds.get(seat));
    return [seat, [...alike, ...able.filter(({ id }) => kinds.get(id) !== kinds.get(seat))].map(({ id }) => id)];
  }));
}

const kindOf = ({ features }: PoolPerson, { quotas }: Pool): string => canonicalJson(Object.keys(quotas).sort().map((category) => features[category]));

/** Asks once for people between whom the answer cannot differ. */
function once(asks: (person: PoolPerson) => boolean, keyOf: (person: PoolPerson) => string): (person: PoolPerson) => boolean {
  const known = new Map<string, boolean>();
  return (person) => {
    const key = keyOf(person);
    const answer = known.get(key) ?? asks(person);
    known.set(key, answer);
    return answer;
  };
}
