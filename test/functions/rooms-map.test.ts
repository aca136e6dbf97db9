import { mapOf } from '../../cloudfunctions/organisation/rooms-map';
import { inTransaction } from '../../cloudfunctions/_store/door';
import type { Room } from '../../cloudfunctions/_store/documents';
import { aCloud, dataOf, HOME, NEXT_DOOR, type Cloud } from '../support/cloud';
import { asCity, asCounty, CITY, COUNTY, KEEPER } from '../support/rosters';
import { aRoomElsewhere } from '../support/standing';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

const ELSEWHERE = '321003001001';
const seen = async () => dataOf(await cloud.as(KEEPER).organisation.roomsMap({ ...asCounty, county: COUNTY }));
const ofCity = async () => dataOf(await cloud.as('officer-city').organisation.roomsMap({ ...asCity, county: CITY }));
const ids = ({ rooms }: { rooms: readonly { roomId: string }[] }) => rooms.map(({ roomId }) => roomId);

/** What a room is changed to while something is looked at; afterwards it is as it was. */
async function whileRoom(roomId: string, over: Partial<Room>, look: () => Promise<void>): Promise<void> {
  const before = (await cloud.store.get('room', roomId))!;
  await inTransaction((transaction) => transaction.put('room', { ...before, ...over }));
  await look().finally(() => inTransaction((transaction) => transaction.put('room', before)));
}

test('（四） 4.coverage: the open rooms of a county stand where they are; those without a position are counted', async () => {
  const now = await seen();
  expect(now.rooms.find(({ roomId }) => roomId === HOME)).toEqual({ roomId: HOME, name: '琼花观社区', kind: 'village', path: ['广陵区', '东关街道'], county: COUNTY, latitude: 32.3971, longitude: 119.4456, demo: false });
  expect([now.rooms.length + now.unplaced, now.beyond, now.unplaced > 0]).toEqual([await cloud.store.count('room', { within: COUNTY, open: true }), 0, true]);
  const place = { address: '个园', hours: '每天', at: '2026-01-01T00:00:00.000Z' };
  await whileRoom(NEXT_DOOR, { place: { ...place, latitude: 32.41, longitude: 119.45 } }, async () => expect([ids(await seen()).includes(NEXT_DOOR), (await seen()).unplaced]).toEqual([true, now.unplaced - 1]));
  await whileRoom(NEXT_DOOR, { place }, async () => expect(await seen()).toEqual(now));
});

test('a room that is not open is neither shown nor counted', async () => {
  const [now, all] = [await seen(), await cloud.store.count('room', { within: COUNTY, open: true })];
  await whileRoom(HOME, { open: false }, async () => expect([ids(await seen()), (await seen()).unplaced]).toEqual([ids(now).filter((id) => id !== HOME), now.unplaced]));
  await whileRoom(NEXT_DOOR, { open: false }, async () => expect([ids(await seen()), (await seen()).unplaced]).toEqual([ids(now), now.unplaced - 1]));
  expect(now.rooms.length + now.unplaced).toBe(all);
});

test('where there are too many, townships and parks come first, and how many are left out is said', async () => {
  const { rooms } = await mapOf(COUNTY);
  const first = rooms.filter(({ kind }) => kind === 'township' || kind === 'park');
  expect([first.length > 2, rooms.length > first.length]).toEqual([true, true]);
  expect(await mapOf(COUNTY, 2)).toMatchObject({ rooms: first.slice(0, 2), beyond: rooms.length - 2 });
  expect(await mapOf(COUNTY, first.length)).toMatchObject({ rooms: first, beyond: rooms.length - first.length });
  expect(await mapOf(COUNTY, first.length + 1)).toMatchObject({ rooms: rooms.slice(0, first.length + 1), beyond: rooms.length - first.length - 1 });
});

test('whoever keeps the city’s lists sees all counties, each room with its own; a county sees its own alone, and another’s officer nothing', async () => {
  await aRoomElsewhere(ELSEWHERE);
  expect((await ofCity()).rooms.find(({ roomId }) => roomId === ELSEWHERE)).toMatchObject({ county: '321003', path: ['邗江区', '邗上街道'] });
  expect([ids(await ofCity()).includes(HOME), ids(await seen()).includes(ELSEWHERE)]).toEqual([true, false]);
  expect(await cloud.as(KEEPER).organisation.roomsMap({ ...asCounty, county: CITY })).toMatchObject({ kind: 'forbidden' });
  expect(await cloud.as(KEEPER).organisation.roomsMap({ organisationId: asCity.organisationId, county: COUNTY })).toMatchObject({ kind: 'forbidden' });
  expect(await cloud.as('resident-zhao').organisation.roomsMap({ ...asCounty, county: COUNTY })).toMatchObject({ kind: 'forbidden' });
  expect(dataOf(await cloud.as('officer-county').organisation.roomsMap({ organisationId: 'workingGroup-321002', county: COUNTY }))).toEqual(await seen());
});
