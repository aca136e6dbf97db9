import { aCloud, dataOf, HOME, type Cloud } from '../support/cloud';
import { aListed, asCounty, KEEPER } from '../support/rosters';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

const TAKEN = { ok: false, kind: 'refused', reasons: [{ rule: 'room.appointment.office-taken', clause: '5.convener', measured: 2, required: 1 }] };

/** Somebody is appointed convener of 琼花观社区 for a term. */
const chair = async (term: { from: string; until?: string; handOver?: true }) => cloud.as(KEEPER).organisation.appoint({
  ...asCounty, roomId: HOME, rosterId: await aListed(cloud), role: 'convener', office: 'partyHead', title: '党组织书记', reason: '换届', ...term,
});

test('one convener at a time, now and later: a succession passes, two terms that meet do not', async () => {
  const inOffice = (await cloud.store.list('appointment', { roomId: HOME, role: 'convener' }, { limit: 10 }))[0]!;
  expect(await chair({ from: '2027-03-01' })).toMatchObject(TAKEN);
  const { appointmentId } = dataOf(await chair({ from: '2027-03-01', until: '2028-02-29', handOver: true }));
  expect((await cloud.store.get('appointment', inOffice._id))!.until).toBe((await cloud.store.get('appointment', appointmentId))!.from);
  expect(await chair({ from: '2028-02-29' })).toMatchObject(TAKEN);
  expect(dataOf(await chair({ from: '2028-03-01' })).appointmentId).toEqual(expect.any(String));
  expect(await chair({ from: '2029-03-01' })).toMatchObject(TAKEN);
  // Whoever is in office hands over to one successor; a second who is appointed for later stays.
  expect(await chair({ from: '2027-01-01', handOver: true })).toMatchObject({ kind: 'refused', reasons: expect.arrayContaining([expect.objectContaining({ rule: 'room.appointment.office-taken' })]) });
});
