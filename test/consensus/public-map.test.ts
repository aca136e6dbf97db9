import fc from 'fast-check';
import { buildConsensusMap } from '../../src/domain/consultation/consensus/build';
import type { ConsensusMap } from '../../src/domain/consultation/consensus/map';
import { publicMap, SMALLEST_GROUP, type PublicMap } from '../../src/domain/consultation/consensus/public-map';
import { conversation } from './support/conversation';

/** People are named by texts that would be seen anywhere in what is shown; `sizes` of given groups, the rest in none. */
function mapOf(sizes: readonly number[], people: number): ConsensusMap {
  const { statements, votes } = conversation({ people, statements: 9, share: 0.9, seed: people });
  const named = votes.map((vote) => ({ ...vote, participantId: `person-${String(vote.participantId).padStart(3, '0')}` }));
  const voters = [...new Set(named.map(({ participantId }) => participantId))].sort();
  let next = 0;
  const groups = sizes.map((size, id) => ({ id, members: voters.slice(next, (next += size)) }));
  return buildConsensusMap({ statements: statements.map((statement) => (statement.id === 4 ? { ...statement, moderation: -1 as const } : statement)), votes: named }, { given: { groups } });
}

const division = fc.record({ sizes: fc.array(fc.nat(9), { maxLength: 5 }), alone: fc.nat(8) }).filter(({ sizes, alone }) => sizes.reduce((sum, size) => sum + size, alone) > 0);
const peopleOf = ({ sizes, alone }: { sizes: number[]; alone: number }) => sizes.reduce((sum, size) => sum + size, alone);

test('whatever the groups, nobody is named, no small group is shown, and none can be worked out from a sum', () => {
  fc.assert(fc.property(division, (divided) => {
    const map = mapOf(divided.sizes, peopleOf(divided));
    const shown = publicMap(map, { minimumGroup: 5 });
    expect(JSON.stringify(shown)).not.toContain('person-');
    expect(JSON.stringify(shown)).not.toContain('members');
    expect(shown.groups.map(({ id }) => id)).toEqual(map.groups.filter(({ size }) => size >= 5).map(({ id }) => id));
    const unseen = shown.people - shown.groups.reduce((sum, { size }) => sum + size, 0);
    expect(unseen === 0 || unseen >= 5).toBe(true);
    expect(shown.others?.size ?? 0).toBe(unseen);
    for (const statement of shown.statements) expect(left(statement)).toEqual(statement.others ?? { votes: 0, agree: 0, disagree: 0, pass: 0 });
  }), { numRuns: 60 });
});

/** What a reader can subtract: the sum less the groups. */
function left({ votes, agree, disagree, pass, byGroup }: PublicMap['statements'][number]) {
  const less = (key: 'votes' | 'agree' | 'disagree' | 'pass', all: number) => byGroup.reduce((sum, group) => sum - group[key], all);
  return { votes: less('votes', votes), agree: less('agree', agree), disagree: less('disagree', disagree), pass: less('pass', pass) };
}

test('figures are worked out from what is shown, so those of a folded group are in none of them', () => {
  const folded = publicMap(mapOf([8, 7, 3], 18));
  const without = mapOf([8, 7, 3], 18);
  expect(folded.people).toBe(15);
  expect(folded.others).toBeUndefined();
  folded.statements.forEach((statement) => {
    const [first, second] = without.statements.find(({ id }) => id === statement.id)!.byGroup;
    expect(statement.votes).toBe(first!.votes + second!.votes);
    expect(statement.groupInformedConsensus).toBeCloseTo(((first!.agree + 1) / (first!.votes + 2)) * ((second!.agree + 1) / (second!.votes + 2)), 12);
  });
  for (const { success, trials, id } of [...folded.consensus.agree, ...folded.consensus.disagree]) {
    const { votes, agree, disagree } = folded.statements.find((statement) => statement.id === id)!;
    expect(trials).toBe(votes);
    expect([agree, disagree]).toContain(success);
  }
});

test('small groups together, with those in none, are 其他 once they are enough', () => {
  const shown = publicMap(mapOf([9, 3, 2], 16));
  expect(shown.others).toEqual({ size: 7 });
  expect(shown.people).toBe(16);
});

test('where every group is large enough and everybody in one, the figures are those of the map', () => {
  const map = mapOf([9, 8], 17);
  const shown = publicMap(map);
  expect(shown.representative).toEqual(map.representative);
  expect(shown.consensus).toEqual(map.consensus);
  expect(shown.others).toBeUndefined();
  expect(shown.statements.map(({ id, groupInformedConsensus }) => [id, groupInformedConsensus])).toEqual(map.statements.filter(({ moderatedOut }) => !moderatedOut).map(({ id, groupInformedConsensus }) => [id, groupInformedConsensus]));
});

test('moderated out statements are not shown; without a group to show there is no consensus of groups', () => {
  const shown = publicMap(mapOf([4, 4], 8));
  expect(shown.statements.map(({ id }) => id)).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
  expect(shown.groups).toEqual([]);
  expect(shown.statements.every(({ groupInformedConsensus }) => groupInformedConsensus === null)).toBe(true);
});

test('nothing at all is shown of fewer people than a group needs', () => {
  const shown = publicMap(mapOf([2, 2], SMALLEST_GROUP - 1));
  expect(shown.people).toBe(0);
  expect(shown.statements.every(({ votes }) => votes === 0)).toBe(true);
});
