import { principalComponents } from '../../src/domain/consultation/consensus/components';
import { buildConsensusMap } from '../../src/domain/consultation/consensus/build';
import { foldVotes } from '../../src/domain/consultation/consensus/fold-votes';
import { matrixFromVotes } from '../../src/domain/consultation/consensus/matrix';
import { packStatistics, unpackStatistics } from '../../src/domain/consultation/consensus/packed-statistics';
import { withVote } from '../../src/domain/consultation/consensus/packed-votes';
import { emptyStatistics, mergeStatistics, statisticsOf } from '../../src/domain/consultation/consensus/statistics';
import { mapFromPages, type PersonRecord } from '../../src/domain/consultation/consensus/stream';
import type { Vote, VoteValue } from '../../src/domain/consultation/consensus/vote';
import { numbersFrom } from '../consensus/support/conversation';

/**
 * A life of a conversation, in five seeds: 200,000 presses of 3,000 people on 150 statements, a fifth of them changes of an
 * earlier vote, folded in batches into seven shards that are packed and unpacked each time, some batches twice. At the
 * end the merged state, the components and the whole map are those of all votes at once, bit for bit.
 */
const [PEOPLE, STATEMENTS, PRESSES, SHARDS, BATCH] = [3000, 150, 200_000, 7, 5000] as const;

async function live(seed: number): Promise<number> {
  const next = numbersFrom(seed);
  const statements = Array.from({ length: STATEMENTS }, (_none, id) => ({ id, moderation: (id % 29 === 0 ? -1 : 1) as -1 | 1 }));
  const leans = Array.from({ length: 3 }, () => statements.map(() => next()));
  const people = Array.from({ length: PEOPLE }, (): PersonRecord & { folded: string } => ({ participantId: 0, votes: '', folded: '', inConversation: false }));
  people.forEach((person, participantId) => (person.participantId = participantId));
  let shards = Array.from({ length: SHARDS }, () => packStatistics(emptyStatistics(STATEMENTS), 60_000));
  const votes: Vote[] = [];
  let changes = 0;
  while (votes.length < PRESSES) {
    const touched = new Set<number>();
    for (let i = 0; i < BATCH; i++) {
      const participantId = Math.floor(next() * next() * PEOPLE);
      const statementId = Math.floor(next() * STATEMENTS);
      const value: VoteValue = next() < 0.15 ? 0 : next() < leans[participantId % 3]![statementId]! ? 1 : -1;
      const person = people[participantId]!;
      if ((person.votes[statementId] ?? '.') !== '.') changes++;
      votes.push({ participantId, statementId, value, at: votes.length });
      person.votes = withVote(person.votes, { column: statementId, value });
      touched.add(participantId);
    }
    const open = shards.map(unpackStatistics);
    for (const round of [1, 2]) {
      for (const row of touched) {
        const person = people[row]!;
        if (round === 2 && row % 2 === 0) continue;
        foldVotes(open[row % SHARDS]!, person.folded, person.votes);
        person.folded = person.votes;
      }
    }
    shards = open.map((shard) => packStatistics(shard, 60_000));
  }
  const merged = shards.map(unpackStatistics).reduce(mergeStatistics);
  const batch = statisticsOf(matrixFromVotes(statements.map(({ id }) => id), votes));
  same('the statistics', [...merged.cells], [...batch.cells]);
  same('the components', principalComponents(merged), principalComponents(batch));
  const voters = people.filter((person) => person.votes !== '');
  function* pages() {
    for (let i = 0; i < voters.length; i += 100) yield voters.slice(i, i + 100);
  }
  same('the map', await mapFromPages({ statements, statistics: merged, pages }), buildConsensusMap({ statements, votes }));
  return changes;
}

function same(what: string, one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error(`${what} of increments and of all votes at once differ`);
}

async function main(): Promise<void> {
  let changes = 0;
  for (const seed of [1, 2, 3, 4, 5]) changes += await live(seed);
  console.log(`5 × ${PRESSES} presses, ${changes} of them changes, in ${SHARDS} shards: state, components and map are those of all votes at once`);
}

void main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
