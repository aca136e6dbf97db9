import { aKey, dataOf, type Cloud } from '../../support/cloud';
import { aMobile } from '../../support/rosters';
import { appointment, put } from '../../support/standing';
import { ROOMS } from './callers';

const COUNTY = '321003';
const KEEPER = 'keeper-elsewhere';
const office = { organisationId: `cppcc-${COUNTY}` };

/** What another county's CPPCC keeps: the ids of one of each. */
export type CountyElsewhere = {
  county: string; bodyId: string; rosterId: string; memberId: string; placementId: string; appointmentId: string; seatId: string; claimId: string; importId: string; questionId: string;
};

const made = new WeakMap<Cloud, Promise<CountyElsewhere>>();

/** Made once a cloud, by that county's own keeper. */
export function aCountyElsewhere(cloud: Cloud): Promise<CountyElsewhere> {
  if (!made.has(cloud)) made.set(cloud, keptElsewhere(cloud));
  return made.get(cloud)!;
}

async function keptElsewhere(cloud: Cloud): Promise<CountyElsewhere> {
  await aCppccElsewhere(cloud);
  const [{ organisation, sheet }, mobile, name, asker] = [cloud.as(KEEPER), aMobile(), '江水平', aKey()];
  const inCounty = { ...office, county: COUNTY };
  const inRoom = { ...office, roomId: ROOMS.elsewhere };
  const { rosterId } = dataOf(await organisation.keepPerson({ ...inCounty, name, mobile }));
  const { memberId } = dataOf(await organisation.keepMember({ ...inCounty, rosterId, identity: 'member', level: 'county', sector: '教育界', from: '2022-01-01' }));
  const { placementId } = dataOf(await organisation.place({ ...inRoom, memberId }));
  const { appointmentId } = dataOf(await organisation.appoint({ ...inRoom, rosterId, role: 'staff', title: '工作人员', from: '2024-01-01', reason: '聘用' }));
  const { seatId } = dataOf(await organisation.seat({ ...inRoom, rosterId, category: 'resident' }));
  const { claimId } = dataOf(await cloud.as(aKey()).member.claim({ name, mobile }));
  const { questionId } = dataOf(await cloud.as(asker).member.ask({ roomId: ROOMS.elsewhere, memberId, text: '路灯坏了找谁？' }));
  const { importId } = dataOf(await sheet.begin({ ...inCounty, fileName: '组织信息.xlsx', size: 10 }));
  return { county: COUNTY, bodyId: `partyOrganisation-${ROOMS.elsewhere}`, rosterId, memberId, placementId, appointmentId, seatId, claimId, importId, questionId };
}

/** The county itself and the office that keeps its lists, as the cloud was loaded with one county only. */
async function aCppccElsewhere(cloud: Cloud): Promise<void> {
  const [home, area, room] = [(await cloud.store.get('organisation', 'cppcc-321002'))!, (await cloud.store.get('area', '321002'))!, (await cloud.store.get('area', ROOMS.own))!];
  const within = ['3210', COUNTY];
  if (!(await cloud.store.get('area', COUNTY))) await put('area', [{ ...area, _id: COUNTY, name: '邗江区', within }]);
  await put('area', [{ ...room, _id: ROOMS.elsewhere, name: '冯庄社区', parent: '321003001', path: ['邗江区', '邗上街道'], within: [...within, '321003001', ROOMS.elsewhere], roomId: ROOMS.elsewhere }]);
  await put('organisation', [{ ...home, _id: office.organisationId, name: '邗江区政协', area: COUNTY, within }]);
  await put('appointment', [appointment(KEEPER, { role: 'officer', organisationId: office.organisationId, county: COUNTY })]);
}

