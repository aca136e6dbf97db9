import { aCloud, dataOf, DRY_RUN, HOME, type Cloud } from '../support/cloud';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud({ sessions: true }); });
afterAll(() => cloud.emulator.close());

const ahead = async () => dataOf(await cloud.as('resident-zhao').session.list({ roomId: HOME, stage: 'ahead' })).items;

test('the sessions of the demonstration are listed as any others: what is ahead soonest first, what was held below', async () => {
  expect((await ahead()).map(({ topicTitle, state, signUp }) => [topicTitle.slice(0, 2), state, signUp.limit - signUp.taken])).toEqual([['大院', 'sign-up-open', 0], ['店门', 'sign-up-open', 1]]);
  expect(dataOf(await cloud.as().session.list({ roomId: HOME, stage: 'held' })).items.map(({ state, demo }) => [state, demo])).toEqual([['closed', true]]);
});

test('who waits sees how many stand before, and sits in no seat', async () => {
  const [full] = await ahead();
  const view = dataOf(await cloud.as('resident-zhao').session.view({ sessionId: full!.id }));
  expect(view.you.seat).toMatchObject({ state: 'waiting', ahead: 2 });
  expect(dataOf(await cloud.as('resident-zhao').session.mine({})).items.map(({ seat }) => seat.state)).toEqual(['waiting']);
});

test('a resident who is no stakeholder is told of the half; a shopkeeper makes the roster whole', async () => {
  const sessionId = (await ahead())[1]!.id;
  const words = { sessionId, why: '我在巷口开小吃店', orWait: false };
  expect(await cloud.as('resident-zhao').session.signUp({ ...words, kind: 'resident' }, DRY_RUN)).toMatchObject({ ok: false, kind: 'refused', reasons: [{ rule: 'session.sign-up.stakeholder-seats-held', clause: '7.stakeholder-half' }] });
  dataOf(await cloud.as('resident-li').session.signUp({ ...words, kind: 'stakeholder', group: '店家' }));
  const { planned } = dataOf(await cloud.as().session.view({ sessionId }));
  expect(planned.gauge).toMatchObject({ total: 12, stakeholders: 6, shortfall: 0, peopleMissing: 0, kindsMissing: [], groupsMissing: [] });
});

test('invented people with opposite wishes stand in groups of their own, and share what they share; who is acted as has yet to answer', async () => {
  const sessionId = (await ahead())[1]!.id;
  const desk = cloud.convener(HOME).statement;
  const { map } = dataOf(await desk.map({ sessionId, lane: 'outside' }));
  expect(map!.groups.map(({ size }) => size).sort((a, b) => b - a)).toEqual([34, 22]);
  expect(map!.agreed.map(({ text }) => text)).toEqual(expect.arrayContaining(['巷子中间要留出一米五，轮椅、推车能过去', '摆到哪里为止，在地上画一条线']));
  expect(map!.agreed.map(({ text }) => text)).not.toContain('货架一律不准摆出店门');
  expect(dataOf(await desk.queue({ sessionId })).items).toHaveLength(2);
  expect(dataOf(await cloud.as('resident-zhao').statement.next({ sessionId }))).toMatchObject({ left: 12 });
});
