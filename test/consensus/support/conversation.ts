import type { Statement, Vote, VoteValue } from '../../../src/domain/consultation/consensus/vote';

/** Numbers 0 ≤ n < 1 that look random and are the same at every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * A conversation in which `camps` of equal size hold opposite views: person p belongs to camp p mod camps, and each camp
 * leans to yes or no on each statement. `share` of all cells are voted on; `firmness` of a camp's votes follow its lean.
 */
export function conversation({ people = 60, statements = 20, camps = 3, share = 0.8, firmness = 0.85, seed = 7 } = {}): { statements: Statement[]; votes: Vote[] } {
  const next = numbersFrom(seed);
  const leans = Array.from({ length: camps }, () => Array.from({ length: statements }, () => (next() < 0.5 ? 1 : -1)));
  const votes: Vote[] = [];
  for (let participantId = 0; participantId < people; participantId++) {
    for (let statementId = 0; statementId < statements; statementId++) {
      if (next() >= share) continue;
      const lean = leans[participantId % camps]![statementId]!;
      const value = next() < 0.1 ? 0 : next() < firmness ? lean : -lean;
      votes.push({ participantId, statementId, value: value as VoteValue, at: votes.length });
    }
  }
  return { statements: Array.from({ length: statements }, (_none, id) => ({ id, moderation: 1 as const })), votes };
}
