import type { StatementCounts } from './counts';

/**
 * Group-informed consensus of each statement, 0–1: the product over the groups of the share that agrees (with one vote for
 * and one against added, so few votes say little). It is high only where every group agrees; a large group cannot outvote a small one.
 */
export const groupInformedConsensus = (statements: readonly Pick<StatementCounts, 'byGroup'>[]): number[] =>
  statements.map(({ byGroup }) => byGroup.reduce((product, { agree, votes }) => product * ((agree + 1) / (votes + 2)), 1));
