import { aCityMember, aClaim, aListed, aMember, anAppointment, aPlacedMember, asCity, asCounty, COUNTY, KEEPER } from '../../support/rosters';
import { dataOf, HOME, type Cloud } from '../../support/cloud';
import type { Writes } from './writes';

const inCounty = { ...asCounty, county: COUNTY };
const inRoom = { ...asCounty, roomId: HOME };

export const organisationWrites = (cloud: Cloud): Writes => {
  const { organisation } = cloud.as(KEEPER);
  const city = cloud.as('officer-city').organisation;
  return {
    'organisation.keepBody': async () => (k) => organisation.keepBody({ ...asCounty, kind: 'department', name: '区民政局', area: COUNTY }, k),
    'organisation.openRoom': async () => {
      const { bodyId } = dataOf(await organisation.keepBody({ ...asCounty, kind: 'partyOrganisation', name: '某厂党支部', area: '321002400' }));
      return (k) => organisation.openRoom({ ...asCounty, kind: 'enterprise', name: '某厂', area: '321002400', bodyId }, k);
    },
    'organisation.overridePointer': async () => (k) => organisation.overridePointer({ ...inRoom, pointer: 'filingReceiver', to: 'memberGroup-321002002', reason: '片区调整' }, k),
    'organisation.assignCounties': async () => (k) => city.assignCounties({ ...asCity, groupId: 'promotionGroup-3210-1', counties: [COUNTY] }, k),
    'organisation.appoint': async () => { const rosterId = await aListed(cloud); return (k) => organisation.appoint({ ...inRoom, rosterId, role: 'staff', title: '工作人员', from: '2024-01-01', reason: '聘用' }, k); },
    'organisation.endAppointment': async () => { const appointmentId = await anAppointment(cloud); return (k) => organisation.endAppointment({ ...asCounty, appointmentId, reason: '调任' }, k); },
    'organisation.keepPerson': async () => (k) => organisation.keepPerson({ ...inCounty, name: '某某某' }, k),
    'organisation.keepMember': async () => { const rosterId = await aListed(cloud); return (k) => organisation.keepMember({ ...inCounty, rosterId, identity: 'localFigure', level: 'township', from: '2024-01-01' }, k); },
    'organisation.enrol': async () => { const memberId = await aCityMember(cloud); return (k) => city.enrol({ ...asCity, memberId, county: COUNTY }, k); },
    'organisation.place': async () => { const { memberId } = await aMember(cloud); return (k) => organisation.place({ ...inRoom, memberId }, k); },
    'organisation.endPlacement': async () => { const { placementId } = await aPlacedMember(cloud); return (k) => organisation.endPlacement({ ...asCounty, placementId, reason: '调整' }, k); },
    'organisation.seat': async () => { const rosterId = await aListed(cloud); return (k) => organisation.seat({ ...inRoom, rosterId, category: 'resident' }, k); },
    'organisation.endSeat': async () => {
      const rosterId = await aListed(cloud);
      const { seatId } = dataOf(await organisation.seat({ ...inRoom, rosterId, category: 'resident' }));
      return (k) => organisation.endSeat({ ...asCounty, seatId, reason: '换届' }, k);
    },
    'organisation.explainAssembly': async () => (k) => organisation.explainAssembly({ ...asCounty, roomId: '321002001', reason: '街道人口少' }, k),
    'organisation.attestClaim': async () => { const { claimId } = await aClaim(cloud); return (k) => organisation.attestClaim({ ...asCounty, claimId, attests: true }, k); },
  };
};
