import { liveOneLife } from '../../config/local/demo-data/one-life';
import { liveToAnApproval } from '../../config/local/demo-data/one-approval';
import { liveToALottery } from '../../config/local/demo-data/one-lottery';
import { WHOLE_LIFE } from '../../src/demo/whole-life';
import { aCloud, dataOf, type Cloud } from '../support/cloud';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud({ sessions: true }); await liveOneLife(cloud.emulator); await liveToALottery(cloud.emulator); await liveToAnApproval(cloud.emulator); });
afterAll(() => cloud.emulator.close());

test('the life the guided tour walks through is whole: proposed, held, listed, carried out, published, every document marked 演示数据', async () => {
  const [topic] = dataOf(await cloud.as('resident-zhao').topic.mine({})).items.filter(({ title }) => title === WHOLE_LIFE.title);
  const [session] = dataOf(await cloud.as().session.list({ topicId: topic!.id, stage: 'held' })).items;
  expect(session).toMatchObject({ state: 'published', demo: true });
  const published = dataOf(await cloud.as().publication.view({ sessionId: session!.id }));
  expect(published).toMatchObject({ card: { title: '小广场有了大家定的公约', demo: true }, earlier: [] });
  expect(published.current!.text.items).toHaveLength(2);
  expect((await cloud.store.list('suggestionItem', { sessionId: session!.id }, { limit: 5 })).map(({ state }) => state)).toEqual(['published', 'published']);
  expect((await cloud.store.list('audit', { outcome: 'refused' } as never, { limit: 5 }))).toEqual([]);
});

test('a session with more people than seats awaits its lottery', async () => {
  const session = dataOf(await cloud.as().session.list({ roomId: WHOLE_LIFE.roomId })).items.find(({ topicTitle }) => topicTitle.startsWith('观巷停车位'));
  expect(session).toMatchObject({ state: 'sign-up-closed', signUp: { way: 'lottery', limit: 12 }, demo: true });
  expect(await cloud.store.count('seat', { sessionId: session!.id, state: 'applied' })).toBe(16);
});

test('a topic awaits approval on its officer’s desk', async () => {
  const { items } = dataOf(await cloud.as('officer-he').topic.inTray({ organisationId: `partyOrganisation-${WHOLE_LIFE.roomId}` }));
  expect(items.map(({ title }) => title)).toContain('早点摊摆到什么时候、摆在哪里');
});

test('the clock is put back, and all that was done lies behind it', async () => {
  const { items: [card] } = dataOf(await cloud.as().publication.list({ area: WHOLE_LIFE.roomId }));
  expect(Date.parse(card!.at)).toBeLessThan(Date.now());
  expect(cloud.emulator.clock.now() - Date.now()).toBeLessThan(1000);
});
