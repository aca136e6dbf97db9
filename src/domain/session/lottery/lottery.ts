import { deal } from './deal';
import type { Distribution } from './distribution';
import { equalPanels } from './equal-panels';
import { poolHash, type Hash } from './hash';
import type { Pool } from './pool';

/** As many panels as a draw of three digits has numbers. */
export const PANELS = 1000;

/** Panels of which each is equally likely: panel n is the result when the public number is n. */
export type Lottery = { probabilities: Record<string, number>; panels: string[][] };

/** Turns weights into equally likely panels, and counts into people. Nothing in it is left to chance or to choice. */
export const toLottery = (distribution: Distribution, pool: Pool, hash: Hash, panels = PANELS): Lottery => ({
  probabilities: distribution.probabilities,
  panels: deal(equalPanels(distribution, pool, panels), distribution.types, pool.fixed ?? [], poolHash(pool, hash), hash),
});
