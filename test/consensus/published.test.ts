import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapOfFolder } from '../../config/commands/consensus/answer';
import { csvRecords } from '../../config/commands/consensus/csv';
import type { ConsensusMap } from '../../src/domain/consultation/consensus/map';
import { adjustedRand, rankCorrelation } from './support/agreement';
import { describePublished, publishedFolder, publishedGroups, publishedResult, title } from './support/published';

const relative = (mine: number, published: number): number => Math.abs(mine - published) / Math.abs(published);
const worst = (values: readonly number[]): number => Math.max(...values);
const inMap = (map: ConsensusMap) => new Map(map.statements.map((statement) => [statement.id, statement]));
const groupsOf = (map: ConsensusMap) => new Map(map.participants.map(({ id, group }) => [id, group]));

const FIXTURES = ['fixtures/150ptpt-3gp-no-strict-no-meta', 'fixtures/25ptpt-3gp-no-strict-with-meta', 'fixtures/below-100-ptpts'];

describePublished(title('with published groups the figures are the published ones'), () => {
  describe.each(FIXTURES)('%s', (name) => {
    const map = () => mapOfFolder({ folder: publishedFolder(name), given: 'groups' });
    const published = () => publishedResult(name);

    test('group-informed consensus to twelve digits, priorities to five', () => {
      const statements = inMap(map());
      const { 'group-aware-consensus': informed, 'comment-priorities': priorities } = published();
      expect(Object.keys(informed)).toHaveLength(statements.size);
      expect(worst(Object.entries(informed).map(([id, value]) => relative(statements.get(Number(id))!.groupInformedConsensus, value)))).toBeLessThanOrEqual(1e-12);
      expect(worst(Object.entries(priorities).map(([id, value]) => relative(statements.get(Number(id))!.priority, value)))).toBeLessThanOrEqual(1e-5);
    });

    test('the same representative statements in the same order and direction', () => {
      const mine = map().representative.map(({ group, statements }) => [String(group), statements.map(({ id, direction, success, trials }) => [id, direction, success, trials])]);
      expect(mine).toEqual(Object.entries(published().repness).map(([group, told]) => [group, told.map((one) => [one.tid, one['repful-for'], one['n-success'], one['n-trials']])]));
    });

    test('the same statements of consensus in the same order', () => {
      const { agree, disagree } = map().consensus;
      const { consensus } = published();
      expect([agree, disagree].map((list) => list.map(({ id, success, trials }) => [id, success, trials])))
        .toEqual([consensus.agree, consensus.disagree].map((list) => list.map((one) => [one.tid, one['n-success'], one['n-trials']])));
    });

    test('the same components, extremities and positions', () => {
      const { pca, statements, participants } = map();
      const { pca: theirs, 'base-clusters': base } = published();
      pca.components.forEach((mine, axis) => expect(Math.abs(cosine(mine, theirs.comps[axis]!))).toBeGreaterThanOrEqual(1 - 1e-9));
      expect(worst(pca.centre.map((mean, c) => Math.abs(mean + theirs.center[c]!)))).toBeLessThanOrEqual(1e-9);
      expect(worst(statements.map(({ extremity }, c) => Math.abs(extremity - theirs['comment-extremity'][c]!)))).toBeLessThanOrEqual(1e-5);
      const alone = base.members.flatMap((members, i) => (members.length === 1 ? [{ id: members[0]!, x: base.x[i]!, y: base.y[i]! }] : []));
      const places = new Map(participants.map((participant) => [participant.id, participant]));
      expect(alone.length).toBeGreaterThan(20);
      for (const axis of ['x', 'y'] as const) {
        const apart = [1, -1].map((sign) => worst(alone.map((one) => Math.abs(places.get(one.id)![axis] - sign * one[axis]))));
        expect(Math.min(...apart)).toBeLessThanOrEqual(1e-5);
      }
    });
  });
});

const cosine = (a: readonly number[], b: readonly number[]): number => {
  const dot = (u: readonly number[], v: readonly number[]) => u.reduce((sum, one, i) => sum + one * v[i]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
};

describePublished(title('found anew, groups come near the published ones'), () => {
  test.each([
    { name: FIXTURES[0]!, k: undefined, least: 0.98, found: 3 },
    { name: FIXTURES[1]!, k: undefined, least: 0.63, found: 3 },
    { name: FIXTURES[2]!, k: undefined, least: 0.739, found: 2 },
    { name: FIXTURES[2]!, k: 3, least: 1, found: 3 },
  ])('$name with the published people, k $k: index ≥ $least, $found groups', ({ name, k, least, found }) => {
    const map = mapOfFolder({ folder: publishedFolder(name), k, given: 'participants' });
    const published = publishedGroups(name).groups.flatMap(({ id, members }) => members.map((member) => ({ id, member })));
    expect(map.k).toBe(found);
    expect(map.participants.filter(({ inConversation }) => inConversation)).toHaveLength(published.length);
    const group = groupsOf(map);
    expect(adjustedRand(published.map(({ member }) => group.get(member)), published.map(({ id }) => id))).toBeGreaterThanOrEqual(least);
  });

  test.each([
    { name: 'openData/scoop-hivemind.biodiversity', k: undefined, least: 0.98, correlation: 0.99 },
    { name: 'openData/ssis.land-bank-farmland.2rumnecbeh.2021-08-01', k: undefined, least: 0.94, correlation: 0.99 },
    { name: 'openData/vtaiwan.uberx', k: 2, least: 0.92, correlation: 0.99 },
    { name: 'openData/15-per-hour-seattle', k: undefined, least: 0.5, correlation: 0.5 },
  ])('$name, k $k: index ≥ $least, consensus correlates ≥ $correlation', ({ name, k, least, correlation }) => {
    const folder = publishedFolder(name);
    const map = mapOfFolder({ folder, k });
    const group = groupsOf(map);
    const both = csvRecords(join(folder, 'participants-votes.csv'))
      .map((line) => ({ mine: group.get(Number(line['participant'])), published: line['group-id'] }))
      .filter(({ mine, published }) => mine !== null && published !== '');
    expect(adjustedRand(both.map(({ mine }) => mine), both.map(({ published }) => published))).toBeGreaterThanOrEqual(least);
    const given = inMap(mapOfFolder({ folder, given: 'groups' }));
    const shown = map.statements.filter(({ moderatedOut }) => !moderatedOut);
    expect(rankCorrelation(shown.map((one) => one.groupInformedConsensus), shown.map(({ id }) => given.get(id)!.groupInformedConsensus))).toBeGreaterThanOrEqual(correlation);
  });
});

describePublished(title('counts with the published groups'), () => {
  test.each(['scoop-hivemind.biodiversity', 'ssis.land-bank-farmland.2rumnecbeh.2021-08-01', 'vtaiwan.uberx', '15-per-hour-seattle'])('%s: each number is that of the file, counted otherwise', (name) => {
    const folder = publishedFolder(`openData/${name}`);
    const [head, ...lines] = readFileSync(join(folder, 'participants-votes.csv'), 'utf8').trim().split('\n').map((line) => line.split(','));
    const groupColumn = head!.indexOf('group-id');
    const { statements, groups } = mapOfFolder({ folder, given: 'groups' });
    expect(groups.map(({ id, size }) => [id, size])).toEqual(groups.map(({ id }) => [id, lines.filter((line) => line[groupColumn] === String(id)).length]));
    for (const statement of statements) {
      const column = head!.indexOf(String(statement.id));
      const count = (of: readonly string[][]) => {
        const cells = of.map((line) => line[column]);
        return { votes: cells.filter((cell) => cell !== '').length, agree: cells.filter((cell) => cell === '1').length, disagree: cells.filter((cell) => cell === '-1').length, pass: cells.filter((cell) => cell === '0').length };
      };
      expect(statement).toMatchObject(count(lines));
      expect(statement.byGroup).toEqual(groups.map(({ id }) => ({ group: id, ...count(lines.filter((line) => line[groupColumn] === String(id))) })));
    }
  });
});
