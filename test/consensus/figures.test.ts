import { counts, type StatementCounts, type VoteCounts } from '../../src/domain/consultation/consensus/counts';
import { groupInformedConsensus } from '../../src/domain/consultation/consensus/group-informed';
import { majorityConsensus } from '../../src/domain/consultation/consensus/majority';
import { statementPriorities } from '../../src/domain/consultation/consensus/priority';
import { representativeStatements } from '../../src/domain/consultation/consensus/representative';
import { aboveHalf, aboveOther, share } from '../../src/domain/consultation/consensus/tests-of-shares';

/** A statement by [votes, agree, disagree] of each group; the total is their sum. */
function statement(id: number, ...groups: [number, number, number][]): StatementCounts {
  const byGroup = groups.map((group) => counts(...group));
  const sum = (key: keyof VoteCounts) => byGroup.reduce((total, group) => total + group[key], 0);
  return { id, moderatedOut: false, meta: false, byGroup, total: counts(sum('votes'), sum('agree'), sum('disagree')) };
}

test('shares and their tests are those one reckons by hand', () => {
  expect(share(9, 10)).toBeCloseTo(10 / 12, 12);
  expect(aboveHalf(9, 10)).toBeCloseTo(2 * Math.sqrt(11) * (10 / 11 - 0.5), 12);
  expect(aboveHalf(0, 0)).toBe(1);
  expect(aboveOther(9, 10, 2, 10)).toBeCloseTo((10 / 11 - 3 / 11) / Math.sqrt((13 / 22) * (9 / 22) * (2 / 11)), 12);
  expect(aboveOther(4, 4, 7, 7)).toBe(0);
});

test('group-informed consensus is high only where every group agrees', () => {
  const [all, half, none] = groupInformedConsensus([statement(1, [8, 8, 0], [8, 8, 0]), statement(2, [8, 8, 0], [8, 0, 8]), statement(3)]);
  expect([all, half]).toEqual([expect.closeTo(0.81, 12), expect.closeTo(0.09, 12)]);
  expect(none).toBe(1);
});

describe('representative statements', () => {
  test('tell what a group says and the others do not, with its measures', () => {
    const [first, second] = representativeStatements([statement(7, [10, 9, 1], [10, 2, 8])]);
    expect(first).toEqual([{
      id: 7, direction: 'agree', success: 9, trials: 10, p: expect.closeTo(10 / 12, 12), pTest: expect.closeTo(2.71360, 4), repness: expect.closeTo(10 / 3, 12), repnessTest: expect.closeTo(3.03540, 4),
    }]);
    expect(second).toEqual([expect.objectContaining({ id: 7, direction: 'disagree', success: 8, trials: 10 })]);
  });

  test('are at most five, the best agreed one first, disagreed ones last', () => {
    const agreed = [3, 4, 5, 6, 7, 8].map((id) => statement(id, [12, 6 + (id % 7), 0], [12, 0, 12]));
    const [first] = representativeStatements([statement(1, [12, 0, 12], [12, 12, 0]), ...agreed]);
    expect(first!.map(({ id, direction }) => [id, direction])).toEqual([[6, 'agree'], [5, 'agree'], [4, 'agree'], [3, 'agree'], [1, 'disagree']]);
  });

  test('where none is beyond chance, the best agreed one stands alone', () => {
    const [first] = representativeStatements([statement(1, [3, 2, 1], [3, 2, 1]), statement(2, [4, 4, 0], [4, 4, 0])]);
    expect(first!.map(({ id, direction }) => [id, direction])).toEqual([[2, 'agree']]);
  });

  test('where nothing is agreed either, the one that differs most', () => {
    const [first] = representativeStatements([statement(1, [4, 0, 2], [4, 0, 2]), statement(2, [4, 0, 3], [4, 1, 1])]);
    expect(first!.map(({ id, direction }) => [id, direction])).toEqual([[2, 'disagree']]);
  });

  test('a statement nobody voted on is never the best agreed one; without statements there is none', () => {
    const [first] = representativeStatements([statement(1, [0, 0, 0], [0, 0, 0]), statement(2, [9, 8, 0], [9, 8, 0])]);
    expect(first!.map(({ id }) => id)).toEqual([2]);
    expect(representativeStatements([{ ...statement(1, [9, 9, 0], [9, 0, 9]), moderatedOut: true }])).toEqual([[], []]);
    expect(representativeStatements([])).toEqual([]);
  });
});

describe('consensus of all voters', () => {
  test('holds the five clearest in each direction, clearest first', () => {
    const agreed = [1, 2, 3, 4, 5, 6].map((id) => statement(id, [20, 13 + id, 0]));
    const { agree, disagree } = majorityConsensus([...agreed, statement(9, [20, 1, 19])]);
    expect(agree.map(({ id }) => id)).toEqual([6, 5, 4, 3, 2]);
    expect(disagree).toEqual([{ id: 9, success: 19, trials: 20, p: expect.closeTo(20 / 22, 12), pTest: expect.closeTo(2 * Math.sqrt(21) * (20 / 21 - 0.5), 12) }]);
  });

  test('leaves out what chance explains, and what was moderated out', () => {
    expect(majorityConsensus([statement(1, [10, 6, 4]), { ...statement(2, [20, 20, 0]), moderatedOut: true }])).toEqual({ agree: [], disagree: [] });
  });
});

test.each([
  { title: 'a new statement', one: statement(1, [0, 0, 0]), extremity: 0, priority: (0.5 * 0.5 * 9) ** 2 },
  { title: 'five votes, one pass', one: statement(1, [3, 2, 1], [2, 1, 0]), extremity: 1.5, priority: ((1 - 2 / 7) * 2.5 * (4 / 7) * 5) ** 2 },
  { title: 'meta', one: { ...statement(1, [3, 2, 1]), meta: true }, extremity: 1.5, priority: 49 },
])('the priority of $title is $priority', ({ one, extremity, priority }) => {
  expect(statementPriorities([one], [extremity])[0]).toBeCloseTo(priority, 12);
});
