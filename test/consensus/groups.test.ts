import fc from 'fast-check';
import { clusterParticipants, type ClusterState } from '../../src/domain/consultation/consensus/cluster';
import { inConversation } from '../../src/domain/consultation/consensus/in-conversation';
import { firstDistinct, kMeans } from '../../src/domain/consultation/consensus/k-means';
import { assignToNearest } from '../../src/domain/consultation/consensus/nearest';
import { silhouette } from '../../src/domain/consultation/consensus/silhouette';
import { smoothK, type Smoothing } from '../../src/domain/consultation/consensus/smooth-k';
import { numbersFrom } from './support/conversation';

const points = (most: number) => fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })), { minLength: 1, maxLength: most }).map((list) => Float64Array.from(list.flat()));

/** Clouds of points around given middles, in turn. */
function clouds(middles: readonly (readonly [number, number])[], each: number, seed = 5): Float64Array {
  const next = numbersFrom(seed);
  return Float64Array.from(Array.from({ length: each }, () => middles.flatMap(([x, y]) => [x + next() - 0.5, y + next() - 0.5])).flat());
}

test('the search for the nearest centre finds what trying all centres finds, the earlier of two equal ones', () => {
  fc.assert(fc.property(points(20), points(12), (people, centres) => {
    const found = new Int32Array(people.length / 2);
    assignToNearest(people, centres, found);
    const tried = Array.from(found, (_none, i) => {
      const far = Array.from({ length: centres.length / 2 }, (_also, c) => (people[2 * i]! - centres[2 * c]!) ** 2 + (people[2 * i + 1]! - centres[2 * c + 1]!) ** 2);
      return far.indexOf(Math.min(...far));
    });
    expect([...found]).toEqual(tried);
  }));
});

test('every centre is the weighted mean of its points, and no centre is without', () => {
  fc.assert(fc.property(points(30), fc.integer({ min: 1, max: 6 }), (people, k) => {
    const weights = Array.from({ length: people.length / 2 }, (_none, i) => 1 + (i % 3));
    const { centres, groupOf } = kMeans({ points: people, start: firstDistinct(people, k), weights });
    for (let c = 0; c < centres.length / 2; c++) {
      const mine = weights.flatMap((weight, i) => (groupOf[i] === c ? [{ weight, x: people[2 * i]!, y: people[2 * i + 1]! }] : []));
      const total = mine.reduce((sum, { weight }) => sum + weight, 0);
      expect(total).toBeGreaterThan(0);
      expect(centres[2 * c]).toBeCloseTo(mine.reduce((sum, { weight, x }) => sum + weight * x, 0) / total, 9);
      expect(centres[2 * c + 1]).toBeCloseTo(mine.reduce((sum, { weight, y }) => sum + weight * y, 0) / total, 9);
    }
  }));
});

test('a centre that loses all its points is dropped, and the groups are numbered anew', () => {
  const { centres, groupOf } = kMeans({ points: Float64Array.of(0, 0, 1, 0, 10, 0), start: Float64Array.of(50, 50, 0, 0, 10, 0) });
  expect([...centres]).toEqual([0.5, 0, 10, 0]);
  expect([...groupOf]).toEqual([0, 0, 1]);
});

test.each([
  { title: 'two pairs far apart', places: [0, 0, 0, 1, 10, 0, 10, 1], groups: [0, 0, 1, 1], value: 1 - 1 / ((10 + Math.sqrt(101)) / 2) },
  { title: 'everybody alone', places: [0, 0, 3, 0], groups: [0, 1], value: 0 },
  { title: 'one alone, two together', places: [0, 0, 0, 2, 10, 0], groups: [0, 0, 1], value: (1 - 2 / 10 + 1 - 2 / Math.sqrt(104)) / 3 },
  { title: 'all on one place', places: [1, 1, 1, 1], groups: [0, 0], value: 0 },
  { title: 'nobody', places: [], groups: [], value: 0 },
])('the silhouette of $title is $value', ({ places, groups, value }) => {
  expect(silhouette(Float64Array.from(places), Int32Array.from(groups))).toBeCloseTo(value, 12);
});

test.each([
  { title: 'seven votes are enough', statements: 20, votes: [...Array<number>(15).fill(7), 6], inside: 15, last: 0 },
  { title: 'where there are fewer statements, all of them', statements: 3, votes: [...Array<number>(15).fill(3), 2], inside: 15, last: 0 },
  { title: 'fewer than fifteen people are filled up with those who voted most', statements: 20, votes: [...Array<number>(14).fill(7), 2, 1, 3], inside: 15, last: 1 },
  { title: 'of equal ones the earlier', statements: 20, votes: [...Array<number>(14).fill(7), 2, 2], inside: 15, last: 0 },
  { title: 'who never voted stays out', statements: 20, votes: [9, 0], inside: 1, last: 0 },
  { title: 'nobody', statements: 20, votes: [], inside: 0, last: undefined },
])('in the conversation: $title', ({ statements, votes, inside, last }) => {
  const found = inConversation({ votes, statements });
  expect(found.filter(Boolean)).toHaveLength(inside);
  expect(found[votes.length - 1]).toBe(last);
});

test('once in the conversation, always in it', () => {
  const votes = [...Array<number>(15).fill(7), 1, 1];
  expect([...inConversation({ votes, statements: 20, before: (row) => row === 16 }).subarray(15)]).toEqual([0, 1]);
});

test('another number of groups is shown once it was best four times running', () => {
  const run = [3, 3, 2, 2, 3, 2, 2, 2, 2, 3].reduce<Smoothing[]>((states, best) => [...states, smoothK(states[states.length - 1], best)], []);
  expect(run.map(({ shown }) => shown)).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 2, 2]);
});

const THREE = [[0, 0], [8, 0], [0, 8]] as const;

test.each([12, 60])('three clouds of %s people are three groups, in the order of their first member', (each) => {
  const { groupOf, silhouettes, state } = clusterParticipants(clouds(THREE, each));
  expect([...groupOf]).toEqual(Array.from({ length: 3 * each }, (_none, i) => i % 3));
  expect(Math.max(...Object.values(silhouettes))).toBe(silhouettes['3']);
  expect(state.base.length > 0).toBe(3 * each > 100);
});

test('a forced number is kept, beyond five too, as far as people differ', () => {
  const people = clouds(THREE, 20);
  expect(new Set(clusterParticipants(people, { k: 7 }).groupOf).size).toBe(7);
  expect(new Set(clusterParticipants(people, { k: 1 }).groupOf).size).toBe(1);
  expect(clusterParticipants(Float64Array.of(1, 1, 1, 1, 2, 2), { k: 5 }).centres).toHaveLength(4);
});

test('where all stand on one place there is one group, and without people none', () => {
  expect(clusterParticipants(Float64Array.of(1, 1, 1, 1))).toMatchObject({ groupOf: Int32Array.of(0, 0), silhouettes: {} });
  expect(clusterParticipants(new Float64Array(0))).toMatchObject({ groupOf: new Int32Array(0), silhouettes: {} });
});

describe('from one map to the next', () => {
  const before = clusterParticipants(clouds(THREE, 60, 5));

  test('groups keep their numbers when people come in another order', () => {
    const { groupOf } = clusterParticipants(clouds([THREE[2], THREE[0], THREE[1]], 60, 6), { previous: before.state });
    expect([...groupOf.subarray(0, 3)]).toEqual([2, 0, 1]);
  });

  test('the number shown changes only after the fourth map', () => {
    const two = clouds([THREE[0], THREE[1]], 90, 8);
    const shown: number[] = [];
    let previous: ClusterState = before.state;
    for (let map = 0; map < 5; map++) {
      const { state, centres } = clusterParticipants(two, { previous });
      shown.push(centres.length / 2);
      previous = state;
    }
    expect(shown).toEqual([3, 3, 3, 2, 2]);
  });

  test('fewer places than clusters are filled up with the people farthest away', () => {
    const previous: ClusterState = { base: [], groups: { 2: [0, 0] }, smoothing: { best: 2, times: 1, shown: 2 } };
    const { centres } = clusterParticipants(Float64Array.of(0, 0, 1, 0, 9, 9), { previous });
    expect([...centres]).toEqual([0.5, 0, 9, 9]);
  });

  test('a number of groups that so few people cannot fill falls back to the best there is', () => {
    const previous: ClusterState = { base: [], groups: {}, smoothing: { best: 5, times: 9, shown: 5 } };
    expect(clusterParticipants(Float64Array.of(0, 0, 1, 0, 9, 9), { previous }).centres).toHaveLength(4);
  });
});
