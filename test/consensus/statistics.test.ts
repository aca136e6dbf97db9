import fc from 'fast-check';
import { principalComponents } from '../../src/domain/consultation/consensus/components';
import { foldVotes } from '../../src/domain/consultation/consensus/fold-votes';
import { matrixFromRows } from '../../src/domain/consultation/consensus/matrix';
import { packVotes, withVote, type PackedVotes } from '../../src/domain/consultation/consensus/packed-votes';
import { applyVote, cellAt, emptyStatistics, growStatistics, mergeStatistics, statisticsOf, type Statistics } from '../../src/domain/consultation/consensus/statistics';

const STATEMENTS = 6;
const columns = Array.from({ length: STATEMENTS }, (_none, id) => id);
const value = fc.constantFrom(1 as const, 0 as const, -1 as const);
const change = fc.record({ person: fc.nat(7), column: fc.nat(STATEMENTS - 1), value: fc.option(value) });
const packed = fc.array(fc.option(value), { maxLength: STATEMENTS }).map(packVotes);
const everybody = fc.array(packed, { maxLength: 12 });

const batch = (people: readonly PackedVotes[], statements = columns): Statistics => statisticsOf(matrixFromRows(statements, people.map((votes, participantId) => ({ participantId, votes }))));

test('votes taken in one by one, changed and withdrawn, leave the very state of all final votes at once', () => {
  fc.assert(fc.property(fc.array(change, { maxLength: 120 }), (changes) => {
    const people: PackedVotes[] = Array.from({ length: 8 }, () => '');
    const statistics = emptyStatistics(STATEMENTS);
    for (const { person, ...one } of changes) {
      applyVote(statistics, people[person]!, one);
      people[person] = withVote(people[person]!, one);
    }
    const whole = batch(people);
    expect(statistics).toEqual(whole);
    expect(principalComponents(statistics)).toEqual(principalComponents(whole));
  }));
});

test('shards added up in any order are the whole', () => {
  fc.assert(fc.property(everybody, fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), (people, shardOf) => {
    const shards = [2, 0, 3, 1].map((shard) => batch(people.filter((_votes, i) => shardOf[i] === shard)));
    expect(shards.reduce(mergeStatistics)).toEqual(batch(people));
  }));
});

test('all changes of a person at once, and the same batch again, leave the state of what she says now', () => {
  fc.assert(fc.property(packed, packed, everybody, (before, after, others) => {
    const statistics = batch([before, ...others]);
    foldVotes(statistics, before, after);
    foldVotes(statistics, after, after);
    expect(statistics).toEqual(batch([after, ...others]));
  }));
});

test('a statement added later is as if it had been there from the start', () => {
  fc.assert(fc.property(everybody, packed, (people, late) => {
    const more = [...columns, STATEMENTS, STATEMENTS + 1];
    const grown = growStatistics(batch(people), more.length);
    const votes = withVote(late, { column: STATEMENTS + 1, value: -1 });
    expect(mergeStatistics(batch(people), foldVotes(emptyStatistics(more.length), '', votes))).toEqual(foldVotes(grown, '', votes));
    expect(foldVotes(grown, '', '')).toEqual(batch([...people, votes], more));
  }));
});

test('a pair holds how many voted on both, both sums and the sum of products', () => {
  const { cells } = batch(['+-', '--', '0+', '+', '.-']);
  expect([...cells.subarray(cellAt(0, 1), cellAt(0, 1) + 4)]).toEqual([3, 0, -1, 0]);
  expect([...cells.subarray(cellAt(0, 0), cellAt(0, 0) + 4)]).toEqual([4, 1, 1, 3]);
  expect([...cells.subarray(cellAt(1, 1), cellAt(1, 1) + 4)]).toEqual([4, -2, -2, 4]);
});

test('a vote on a column that is not there is refused', () => {
  expect(() => applyVote(emptyStatistics(2), '', { column: 2, value: 1 })).toThrow('no such column: 2');
  expect(() => withVote('+', { column: -1, value: 1 })).toThrow('no such column: -1');
});
