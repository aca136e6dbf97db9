import type { SessionStage } from '../../cloudfunctions/_store/documents';
import { inTransaction } from '../../cloudfunctions/_store/door';
import { aCloud, aKey, dataOf, HOME, type Cloud } from '../support/cloud';
import { asCounty, COUNTY, KEEPER } from '../support/rosters';
import { aSession } from '../support/sessions';

let cloud: Cloud;
let sessionId: string;
beforeAll(async () => { cloud = await aCloud(); ({ sessionId } = await aSession(cloud)); });
afterAll(() => cloud.emulator.close());

/** A session like another, so many days ago. */
async function held(daysAgo: number, state: 'list-received' | 'archived' | 'closed' | 'cancelled', stage: SessionStage = 'held') {
  const [_id, startsAt] = [aKey(), new Date(Date.now() - daysAgo * 86_400_000).toISOString()];
  const session = (await cloud.store.get('session', sessionId))!;
  await inTransaction((transaction) => transaction.create('session', { ...session, _id, roomId: HOME, roomKind: 'village', state, stage, startsAt, month: startsAt.slice(0, 7), listKey: `${startsAt}-${_id}` }));
}
async function shown(have: 'activity' | 'results') {
  const { lights } = dataOf(await cloud.as().room.page({ roomId: HOME }));
  const rooms = dataOf(await cloud.as(KEEPER).organisation.rooms({ ...asCounty, county: COUNTY, town: HOME.slice(0, 9) })).items;
  const light = lights.find((one) => one.have === have)!;
  expect(rooms.find(({ id }) => id === HOME)!.lights.find((one) => one.have === have)).toEqual(light);
  return { on: light.on, measured: light.measured };
}

test('有活动 lights with a session of the last twelve months whose chain is complete, on the page and in the list', async () => {
  const before = Number((await shown('activity')).measured);
  await held(400, 'archived');
  await held(20, 'closed');
  await held(10, 'cancelled', 'off');
  expect((await shown('activity')).measured).toBe(before);
  await held(300, 'archived');
  await held(3, 'list-received');
  expect(await shown('activity')).toEqual({ on: true, measured: before + 2 });
});

test('有实效 is dark while no suggestion was settled with evidence; test/functions/outcome/items.test.ts lights it', async () => expect(await shown('results')).toEqual({ on: false, measured: 0 }));
