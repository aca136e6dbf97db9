import { aCloud, dataOf, type Cloud } from '../support/cloud';
import { aFiledTopic } from '../support/topics';
import { aListed, asCounty, COUNTY, KEEPER } from '../support/rosters';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

const people = async (named: string) => dataOf(await cloud.as(KEEPER).organisation.people({ ...asCounty, county: COUNTY, named })).items;

test('people of a list are found by the beginning of the name, one of that name alone included', async () => {
  await aListed(cloud, { name: '欧阳春晓' });
  await aListed(cloud, { name: '欧阳春' });
  expect((await people('欧阳春')).map(({ name }) => name)).toEqual(['欧阳春', '欧阳春晓']);
  expect((await people('欧')).map(({ name }) => name)).toEqual(['欧阳春', '欧阳春晓']);
  expect(await people('阳春')).toEqual([]);
});

test('what has run out says how high it has climbed, longest first', async () => {
  const { items } = dataOf(await cloud.as('officer-county').organisation.overdue({ organisationId: 'workingGroup-321002', county: COUNTY }));
  expect(items.length).toBeGreaterThanOrEqual(2);
  expect(items.map(({ dueAt }) => dueAt)).toEqual([...items.map(({ dueAt }) => dueAt)].sort());
  const rungs = items.map(({ ladder }) => ladder.filter(({ state }) => state === 'told').length);
  expect(rungs).toEqual([...rungs].sort((a, b) => b - a));
});

test('an office’s tray is narrowed to one kind, and its counts are of everything', async () => {
  const { topicId } = await aFiledTopic(cloud);
  const group = { organisationId: 'memberGroup-321002001' };
  const asked = async (kind?: 'approve' | 'acknowledgeFiling') => dataOf(await cloud.as('officer-ma').topic.inTray({ ...group, ...(kind ? { asked: kind } : {}) }));
  expect((await asked('acknowledgeFiling')).items.map((item) => item.topicId)).toContain(topicId);
  expect((await asked('approve')).items).toEqual([]);
  const { counts } = await asked('approve');
  expect(counts.acknowledgeFiling).toBe((await asked('acknowledgeFiling')).items.length);
  expect(counts.filed).toBe(dataOf(await cloud.as('officer-ma').topic.register(group)).items.length);
});

test('whoever acts for an organisation is told what kind it is', async () => {
  const { offices } = dataOf(await cloud.as(KEEPER).me.view({}));
  expect(offices).toEqual([expect.objectContaining({ organisationId: 'cppcc-321002', kind: 'cppcc' })]);
});
