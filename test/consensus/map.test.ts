import fc from 'fast-check';
import { buildConsensusMap, MOST_FOR_STATISTICS } from '../../src/domain/consultation/consensus/build';
import type { ConsensusMap } from '../../src/domain/consultation/consensus/map';
import { matrixFromRows, matrixFromVotes, MOST_STATEMENTS } from '../../src/domain/consultation/consensus/matrix';
import type { Statement, Vote } from '../../src/domain/consultation/consensus/vote';
import { adjustedRand } from './support/agreement';
import { conversation } from './support/conversation';

const camp = ({ participants }: ConsensusMap) => participants.map(({ group }) => group);
const vote = (participantId: number | string, statementId: number, value: Vote['value'], at = 0): Vote => ({ participantId, statementId, value, at });
const accepted = (...ids: number[]): Statement[] => ids.map((id) => ({ id, moderation: 1 }));

test.each([{ people: 60, camps: 2 }, { people: 90, camps: 3 }, { people: 402, camps: 3 }])('$people people of $camps opinions are found in $camps groups', (options) => {
  const map = buildConsensusMap(conversation({ ...options, statements: 30, firmness: 0.98 }));
  expect(map.k).toBe(options.camps);
  expect(adjustedRand(camp(map), map.participants.map(({ id }) => (id as number) % options.camps))).toBe(1);
  expect(map.groups.map(({ size, members }) => [size, members.length])).toEqual(Array.from({ length: options.camps }, () => [options.people / options.camps, options.people / options.camps]));
});

test('the order of votes never matters', () => {
  const { statements, votes } = conversation({ people: 20, statements: 8 });
  const again = votes.slice(0, 40).map((one, i): Vote => ({ ...one, value: (i % 3) - 1 as Vote['value'], at: i % 4 }));
  const all = [...votes, ...again];
  const map = buildConsensusMap({ statements, votes: all });
  fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.shuffledSubarray(statements, { minLength: statements.length }), (shuffled, listed) => {
    expect(buildConsensusMap({ statements: listed, votes: shuffled })).toEqual(map);
  }), { numRuns: 30 });
});

test('the latest vote counts; of two at one moment the lower', () => {
  const votes = [vote(1, 1, 1, 5), vote(1, 1, -1, 9), vote(1, 1, 0, 7), vote(2, 1, 1, 3), vote(2, 1, 0, 3)];
  expect(buildConsensusMap({ statements: accepted(1), votes }).statements[0]).toMatchObject({ votes: 2, agree: 0, disagree: 1, pass: 1 });
});

test('votes on statements that are not listed are left out; who voted on nothing else stands aside', () => {
  const { participants, statements } = buildConsensusMap({ statements: accepted(1), votes: [vote(1, 1, 1), vote(2, 9, 1)] });
  expect(statements).toHaveLength(1);
  expect(participants.map(({ id, votes, inConversation, group }) => [id, votes, inConversation, group])).toEqual([[1, 1, true, 0], [2, 0, false, null]]);
});

test('people stand ascending, numbers before texts', () => {
  const { participants } = buildConsensusMap({ statements: accepted(1), votes: ['b', 10, 'B', 9].map((id) => vote(id, 1, 1)) });
  expect(participants.map(({ id }) => id)).toEqual([9, 10, 'B', 'b']);
});

test('an empty conversation has an empty map, and one without votes lists its statements', () => {
  expect(buildConsensusMap({ statements: [], votes: [] })).toMatchObject({ k: 0, participants: [], groups: [], statements: [], representative: [], silhouettes: {} });
  expect(buildConsensusMap({ statements: accepted(4), votes: [] }).statements).toEqual([expect.objectContaining({ id: 4, votes: 0, groupInformedConsensus: 1, priority: expect.closeTo(2.25 ** 2, 12) })]);
});

describe('moderation', () => {
  const { statements, votes } = conversation({ people: 45, statements: 12 });
  const moderated = statements.map((statement): Statement => (statement.id === 0 ? { ...statement, moderation: -1 } : statement.id === 1 ? { ...statement, moderation: 0 } : statement.id === 2 ? { ...statement, meta: true } : statement));
  const out = (map: ConsensusMap) => map.statements.filter(({ moderatedOut }) => moderatedOut).map(({ id }) => id);

  test.each([{ strictModeration: false, ids: [0, 2] }, { strictModeration: true, ids: [0, 1, 2] }])('strict $strictModeration keeps $ids out of the picture, not out of the counts', ({ strictModeration, ids }) => {
    const map = buildConsensusMap({ statements: moderated, votes, strictModeration });
    expect(out(map)).toEqual(ids);
    for (const id of ids) {
      expect([map.pca.centre[id], map.pca.components[0][id], map.pca.components[1][id]]).toEqual([0, 0, 0]);
      expect(map.statements[id]!.votes).toBe(votes.filter(({ statementId }) => statementId === id).length);
    }
    const told = [...map.representative.flatMap((group) => group.statements), ...map.consensus.agree, ...map.consensus.disagree].map(({ id }) => id);
    expect(ids.filter((id) => told.includes(id))).toEqual([]);
  });

  test('what is given stands before the rules', () => {
    expect(out(buildConsensusMap({ statements: moderated, votes }, { given: { moderatedOut: [5] } }))).toEqual([5]);
  });
});

describe('given groups', () => {
  const input = conversation({ people: 20, statements: 8, camps: 2 });

  test('are taken as they are, with their numbers and in their order', () => {
    const map = buildConsensusMap(input, { given: { groups: [{ id: 4, members: [0, 2, 4] }, { id: 2, members: [1, 3] }] } });
    expect(map.groups.map(({ id, size, members }) => ({ id, size, members }))).toEqual([{ id: 4, size: 3, members: [0, 2, 4] }, { id: 2, size: 2, members: [1, 3] }]);
    expect(map.participants.filter(({ inConversation }) => inConversation)).toHaveLength(5);
    expect(map.silhouettes).toEqual({});
    expect(map.representative.map(({ group }) => group)).toEqual([4, 2]);
    const [x, y] = (['x', 'y'] as const).map((axis) => [1, 3].reduce((sum, id) => sum + map.participants[id]![axis], 0) / 2);
    expect(map.groups[1]!.centre).toEqual([x, y]);
  });

  test('a subset of statements in a given order is the order of columns', () => {
    const { statements, pca, participants } = buildConsensusMap(input, { given: { statements: [5, 1, 3] } });
    expect(statements.map(({ id }) => id)).toEqual([5, 1, 3]);
    expect(pca.centre).toHaveLength(3);
    expect(Math.max(...participants.map(({ votes }) => votes))).toBe(3);
  });

  test.each([
    { title: 'somebody unknown', given: { inConversation: [99] }, says: 'participant 99 is given but has not voted' },
    { title: 'somebody in two groups', given: { groups: [{ id: 0, members: [1] }, { id: 1, members: [1] }] }, says: 'participant 1 is in two groups' },
    { title: 'a group twice', given: { groups: [{ id: 0, members: [1] }, { id: 0, members: [2] }] }, says: 'a group stands twice' },
    { title: 'an unknown statement', given: { statements: [77] }, says: 'statement 77 is not known' },
    { title: 'a statement twice', given: { statements: [1, 1] }, says: 'a statement stands twice' },
  ])('$title is refused', ({ given, says }) => {
    expect(() => buildConsensusMap(input, { given })).toThrow(says);
  });
});

test.each([
  { title: 'a vote that is none', run: () => buildConsensusMap({ statements: accepted(1), votes: [vote(1, 1, 2 as 1)] }), says: 'a vote is 1, 0 or −1, not 2' },
  { title: 'a vote without time', run: () => buildConsensusMap({ statements: accepted(1), votes: [vote(1, 1, 1, NaN)] }), says: 'has no time' },
  { title: 'half a group', run: () => buildConsensusMap({ statements: accepted(1), votes: [] }, { k: 1.5 }), says: 'the number of groups is a whole number from 1, not 1.5' },
  { title: 'too many statements', run: () => matrixFromRows(Array.from({ length: MOST_STATEMENTS + 1 }, (_none, id) => id), []), says: 'at most 65535 statements' },
  { title: 'a person twice', run: () => matrixFromRows([1], [{ participantId: 5, votes: '+' }, { participantId: 5, votes: '-' }]), says: 'participant 5 stands twice' },
  { title: 'more votes than statements', run: () => matrixFromRows([1], [{ participantId: 5, votes: '+-' }]), says: 'participant 5 has more votes than there are statements' },
])('$title is refused', ({ run, says }) => {
  expect(run).toThrow(says);
});

test('once on the map, always on it, and the number of groups does not jump', () => {
  const first = buildConsensusMap(conversation({ people: 16, statements: 3, share: 1 }));
  const { statements, votes } = conversation({ people: 40, statements: 12, share: 1, camps: 2 });
  const early = new Set(first.state.inConversation);
  const later = votes.filter(({ participantId, statementId }) => !early.has(participantId) || statementId < 3);
  const alone = buildConsensusMap({ statements, votes: later });
  const next = buildConsensusMap({ statements, votes: later, previous: first.state });
  expect(alone.state.inConversation).toHaveLength(24);
  expect(next.state.inConversation).toHaveLength(40);
  expect(next.state.clusters?.smoothing?.shown).toBe(first.k);
});

test('beyond the statements whose pairs fit into memory, the map comes straight from the votes', () => {
  const { statements, votes } = conversation({ people: 24, statements: MOST_FOR_STATISTICS + 1, camps: 2, share: 0.1 });
  const map = buildConsensusMap({ statements, votes });
  expect(map.k).toBe(2);
  expect(adjustedRand(camp(map), map.participants.map(({ id }) => (id as number) % 2))).toBe(1);
});

test('single votes and whole rows make the same matrix', () => {
  const single = matrixFromVotes([1, 2, 3], [vote(7, 3, -1), vote(7, 1, 1), vote(8, 2, 0)]);
  expect(matrixFromRows([1, 2, 3], [{ participantId: 7, votes: '+.-' }, { participantId: 8, votes: '.0' }])).toEqual(single);
});
