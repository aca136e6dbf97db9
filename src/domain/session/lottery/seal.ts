import { commitmentOf, poolHash, type Hash } from './hash';
import type { Lottery } from './lottery';
import { merkleRoot } from './merkle';
import type { Pool } from './pool';

/**
 * What is published before the public number is known, and all that anyone needs to check the draw. `publicSource` names
 * the number that will decide, with its date or issue. `seats`: in how many of the panels somebody sits.
 */
export type Bundle = {
  version: 1;
  pool: Pool;
  poolHash: string;
  probabilities: Record<string, number>;
  panels: string[][];
  seats: Record<string, number>;
  root: string;
  publicSource: string;
  commitment: string;
};

export function seal({ probabilities, panels }: Lottery, pool: Pool, publicSource: string, hash: Hash): Bundle {
  const parts = { version: 1 as const, poolHash: poolHash(pool, hash), root: merkleRoot(panels, hash), panels: panels.length, publicSource };
  return {
    version: 1, pool, poolHash: parts.poolHash, probabilities, panels, seats: seatsOf(pool, panels), root: parts.root, publicSource,
    commitment: commitmentOf(parts, hash),
  };
}

/** In how many panels everyone sits; those in none are named with 0. */
export function seatsOf({ people }: Pool, panels: readonly (readonly string[])[]): Record<string, number> {
  const seats = new Map(people.map(({ id }) => [id, 0]));
  for (const panel of panels) for (const id of panel) seats.set(id, (seats.get(id) ?? 0) + 1);
  return Object.fromEntries(seats);
}
