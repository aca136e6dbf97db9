import fc from 'fast-check';
import { buildConsensusMap } from '../../src/domain/consultation/consensus/build';
import { draftMap, countPeople, placePeople } from '../../src/domain/consultation/consensus/draft';
import { finishMap } from '../../src/domain/consultation/consensus/finish';
import { foldVotes } from '../../src/domain/consultation/consensus/fold-votes';
import { groupPeople } from '../../src/domain/consultation/consensus/group-people';
import { matrixFromRows, matrixFromVotes } from '../../src/domain/consultation/consensus/matrix';
import { packClusters, unpackClusters } from '../../src/domain/consultation/consensus/packed-clusters';
import { packNumbers, unpackNumbers } from '../../src/domain/consultation/consensus/packed-numbers';
import { LARGEST_PIECE, packStatistics, unpackStatistics } from '../../src/domain/consultation/consensus/packed-statistics';
import { NO_VOTE, packVotes, voteAt } from '../../src/domain/consultation/consensus/packed-votes';
import { emptyStatistics, mergeStatistics, statisticsOf } from '../../src/domain/consultation/consensus/statistics';
import { mapFromPages, type PersonRecord } from '../../src/domain/consultation/consensus/stream';
import type { Vote } from '../../src/domain/consultation/consensus/vote';
import { conversation } from './support/conversation';

describe('packed votes', () => {
  test('say what was said, and nothing where nothing was or the statement came later', () => {
    expect(packVotes([1, -1, 0, null])).toBe('+-0.');
    expect([0, 1, 2, 3, 4].map((column) => voteAt('+-0.', column))).toEqual([1, -1, 0, NO_VOTE, NO_VOTE]);
  });

  test('with a foreign sign are refused', () => {
    expect(() => matrixFromRows([1], [{ participantId: 1, votes: '?' }])).toThrow('packed votes hold an unknown sign at 0');
  });
});

describe('packed numbers', () => {
  test('come back as they were, small ones in one character', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -(2 ** 31) + 1, max: 2 ** 31 - 1 }))), (numbers) => {
      const into = new Int32Array(numbers.length);
      const { to, text } = packNumbers(Int32Array.from(numbers), 0, 1e6);
      unpackNumbers(text, into);
      expect([to, [...into]]).toEqual([numbers.length, numbers]);
    }));
    expect([15, -15, 16, 511, 512].map((value) => packNumbers(Int32Array.of(value), 0, 9).text.length)).toEqual([1, 1, 2, 2, 3]);
    expect(packNumbers(Int32Array.of(1, 2, 3, 16, 4), 1, 3)).toEqual({ to: 3, text: 'EG' });
  });

  test.each([['', 'cannot be read at 0'], ['?', 'cannot be read at 0'], ['g', 'cannot be read at 1'], ['AA', 'hold more than 1'], ['é', 'cannot be read at 0']])('%j is refused: %s', (text, says) => {
    expect(() => unpackNumbers(text, new Int32Array(1))).toThrow(says);
  });
});

describe('packed statistics', () => {
  const { statements, votes } = conversation({ people: 50, statements: 30 });
  const statistics = statisticsOf(matrixFromVotes(statements.map(({ id }) => id), votes));

  test.each([LARGEST_PIECE, 200, 7])('in pieces of at most %s characters come back, whatever the order', (largest) => {
    const pieces = packStatistics(statistics, largest);
    expect(Math.max(...pieces.map(({ text }) => text.length))).toBeLessThanOrEqual(largest);
    expect(unpackStatistics([...pieces].reverse())).toEqual(statistics);
  });

  test('of 500 statements stay under a megabyte a document, however many people there are', () => {
    const full = emptyStatistics(500);
    full.cells.forEach((_zero, i) => (full.cells[i] = 99_999 - (i % 200_000)));
    const pieces = packStatistics(full);
    expect(pieces.length).toBeLessThanOrEqual(4);
    for (const piece of pieces) expect(Buffer.byteLength(JSON.stringify(piece))).toBeLessThan(1_000_000);
    expect(Buffer.compare(Buffer.from(unpackStatistics(pieces).cells.buffer), Buffer.from(full.cells.buffer))).toBe(0);
  });

  test('in pieces too small for a number are refused', () => {
    expect(() => packStatistics(statistics, 6)).toThrow('a piece holds at least 7 characters');
  });

  test.each([['missing', 0], ['there twice', 2]])('a piece that is %s is noticed', (_title, times) => {
    const pieces = packStatistics(statistics, 200);
    const wrong = pieces.flatMap((piece, i) => (i === 1 ? Array<typeof piece>(times).fill(piece) : [piece]));
    expect(() => unpackStatistics(wrong)).toThrow('the statistics lack the piece from');
  });

  test('of another number of statements do not mix, and the end must be there', () => {
    const pieces = packStatistics(statistics, 200);
    expect(() => unpackStatistics(pieces.slice(0, -1))).toThrow('the statistics lack the piece from');
    expect(() => unpackStatistics([...pieces.slice(0, -1), { ...pieces[pieces.length - 1]!, statements: 31 }])).toThrow('the statistics lack the piece from');
    expect(unpackStatistics(packStatistics(emptyStatistics(0)))).toEqual(emptyStatistics(0));
  });
});

describe('packed clusters', () => {
  test('continue as if they had never been packed', () => {
    const first = buildConsensusMap(conversation({ people: 150 }));
    const clusters = unpackClusters(packClusters(first.state.clusters!));
    expect(packClusters(clusters).length).toBeLessThan(10_000);
    const later = conversation({ people: 160, seed: 8 });
    expect(buildConsensusMap({ ...later, previous: { ...first.state, clusters } })).toEqual(buildConsensusMap({ ...later, previous: first.state }));
  });

  test.each(['{}', '{"base":[1],"groups":{}}', '{"base":[],"groups":{"2":[null,1]}}'])('%s is refused', (text) => {
    expect(() => unpackClusters(text)).toThrow('the state of clusters cannot be read');
  });
});

describe('from what is stored', () => {
  const { statements, votes } = conversation({ people: 230, statements: 24, share: 0.4 });
  const whole = buildConsensusMap({ statements, votes });

  test.each([1, 37, 1000])('people in pages of %s, statistics in three shards: the map of all votes at once', async (size) => {
    const people = records(votes);
    const shards = [0, 1, 2].map((shard) => people.filter((_person, i) => i % 3 === shard).reduce((sum, person) => foldVotes(sum, '', person.votes), emptyStatistics(statements.length)));
    const stored = shards.map((shard) => packStatistics(shard, 500));
    const statistics = stored.map(unpackStatistics).reduce(mergeStatistics);
    expect(await mapFromPages({ statements, statistics, pages: () => pagesOf(people, size) })).toEqual(whole);
    expect(await mapFromPages({ statements, statistics, pages: () => pagesOf(people, size), mostKept: 100 })).toEqual(whole);
  });

  test('the next map goes on from what the last one left', async () => {
    const later = [...votes, ...conversation({ people: 260, statements: 24, share: 0.05, seed: 11 }).votes.map((vote) => ({ ...vote, at: vote.at + 1e6 }))];
    const inside = new Set(whole.state.inConversation);
    const people = records(later).map((person) => ({ ...person, inConversation: inside.has(person.participantId) }));
    const statistics = people.reduce((sum, person) => foldVotes(sum, '', person.votes), emptyStatistics(statements.length));
    expect(await mapFromPages({ statements, statistics, pages: () => pagesOf(people, 50), clusters: whole.state.clusters }))
      .toEqual(buildConsensusMap({ statements, votes: later, previous: whole.state }));
  });

  test('other people in the second pass, or too few, are noticed', async () => {
    const people = records(votes);
    const statistics = people.reduce((sum, person) => foldVotes(sum, '', person.votes), emptyStatistics(statements.length));
    const passes = (second: PersonRecord[]) => {
      const queue = [people, second];
      return mapFromPages({ statements, statistics, pages: () => pagesOf(queue.shift()!, 100), mostKept: 0 });
    };
    await expect(passes([...people].reverse())).rejects.toThrow('the second pass met other people than the first');
    await expect(passes(people.slice(1))).rejects.toThrow('the second pass met other people than the first');
    await expect(passes(people.slice(0, -1))).rejects.toThrow('a map is finished after everybody was counted');
    await expect(mapFromPages({ statements: statements.slice(1), statistics, pages: () => [] })).rejects.toThrow('statistics of 24 statements for 23');
  });

  test('passes out of turn are refused', () => {
    const draft = draftMap([], { centre: [], components: [[], []] });
    const page = matrixFromRows([], [{ participantId: 1, votes: '' }]);
    expect(() => countPeople(draft, page)).toThrow('people are counted after they were grouped');
    placePeople(draft, page);
    groupPeople(draft);
    expect(() => finishMap(draft)).toThrow('a map is finished after everybody was counted');
  });
});

/** Everybody as she is kept: one packed text a person. */
function records(votes: readonly Vote[]): PersonRecord[] {
  const said = new Map<number, (Vote['value'] | null)[]>();
  for (const { participantId, statementId, value } of votes) {
    const row = said.get(participantId as number) ?? Array<null>(24).fill(null);
    row[statementId] = value;
    said.set(participantId as number, row);
  }
  return [...said].sort(([a], [b]) => a - b).map(([participantId, row]) => ({ participantId, votes: packVotes(row), inConversation: false }));
}

async function* pagesOf(people: readonly PersonRecord[], size: number): AsyncGenerator<readonly PersonRecord[]> {
  for (let i = 0; i < people.length; i += size) yield people.slice(i, i + size);
}
