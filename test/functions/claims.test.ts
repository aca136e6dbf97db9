import { aCloud, aKey, dataOf, HOME, NEXT_DOOR, type Cloud } from '../support/cloud';
import { aMobile, aPlacedMember, asCounty, KEEPER } from '../support/rosters';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

/** A member placed in 琼花观社区 who holds something more, and the claim somebody makes on it. */
async function aClaimOn(office: { bodyId: string; role: 'officer' } | { roomId: string; role: 'staff' }) {
  const [mobile, openid, name] = [aMobile(), aKey(), '任多职'];
  const { rosterId } = await aPlacedMember(cloud, { name, mobile });
  const { appointmentId } = dataOf(await cloud.as(KEEPER).organisation.appoint({ ...asCounty, ...office, rosterId, title: '工作人员', from: '2024-01-01', reason: '任命' }));
  return { ...dataOf(await cloud.as(openid).member.claim({ name, mobile })), openid, rosterId, appointmentId };
}
const officeOf = async (openid: string) => { const { appointments, offices } = dataOf(await cloud.as(openid).me.view({})); return [...appointments, ...offices]; };

test.each([
  ['a county office', { bodyId: 'cppcc-321002', role: 'officer' }],
  ['a part in running another room', { roomId: NEXT_DOOR, role: 'staff' }],
] as const)('a convener cannot hand somebody %s; the county CPPCC can', async (_what, office) => {
  const { claimId, openid, rosterId, appointmentId } = await aClaimOn(office);
  expect(await cloud.convener().member.attestClaim({ roomId: HOME, claimId, attests: true })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'room.claim.office-elsewhere', required: '政协办公室核实' }] });
  expect(await officeOf(openid)).toEqual([]);
  expect(await cloud.store.get('appointment', appointmentId)).toMatchObject({ personId: rosterId });
  expect(await cloud.store.get('claim', claimId)).toMatchObject({ state: 'waiting' });

  dataOf(await cloud.as(KEEPER).organisation.attestClaim({ ...asCounty, claimId, attests: true }));
  expect((await officeOf(openid)).length).toBeGreaterThan(0);
  expect((await cloud.store.get('appointment', appointmentId))!.personId).not.toBe(rosterId);
});

test('a convener attests who works in the own room, and whose office elsewhere is over', async () => {
  const here = await aClaimOn({ roomId: HOME, role: 'staff' });
  dataOf(await cloud.convener().member.attestClaim({ roomId: HOME, claimId: here.claimId, attests: true }));
  expect((await cloud.store.get('appointment', here.appointmentId))!.personId).not.toBe(here.rosterId);

  const before = await aClaimOn({ bodyId: 'cppcc-321002', role: 'officer' });
  dataOf(await cloud.as(KEEPER).organisation.endAppointment({ ...asCounty, appointmentId: before.appointmentId, reason: '调离' }));
  dataOf(await cloud.convener().member.attestClaim({ roomId: HOME, claimId: before.claimId, attests: true }));
  expect(dataOf(await cloud.as(before.openid).me.view({})).offices).toEqual([]);
});

test('a convener may still say that it is not the person', async () => {
  const { claimId } = await aClaimOn({ bodyId: 'cppcc-321002', role: 'officer' });
  dataOf(await cloud.convener().member.attestClaim({ roomId: HOME, claimId, attests: false, reason: '不是本人' }));
  expect(await cloud.store.get('claim', claimId)).toMatchObject({ state: 'declined' });
});
