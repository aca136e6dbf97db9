import { dataOf, HOME, NEXT_DOOR } from '../../support/cloud';
import { aCityMember, aClaim, aListed, aMember, anAppointment, aPlacedMember, asCity, asCounty, COUNTY, KEEPER } from '../../support/rosters';
import { PERSON, type Grant, type Rows } from './row';

/** Whoever keeps the county's lists; that others see them too is tested in organisation.test.ts. */
const COUNTY_CPPCC: readonly Grant[] = ['county officer'];
const inCounty = { ...asCounty, county: COUNTY };
const inRoom = { ...asCounty, roomId: HOME };

export const organisationMay: Rows = {
  'organisation.desk': { may: COUNTY_CPPCC, input: () => ({ ...asCounty }) },
  'organisation.overdue': { may: COUNTY_CPPCC, input: () => inCounty },
  'organisation.coverage': { may: COUNTY_CPPCC, input: () => inCounty },
  'organisation.roomsMap': { may: COUNTY_CPPCC, input: () => inCounty },
  'organisation.bodies': { may: COUNTY_CPPCC, input: () => inCounty },
  'organisation.rooms': { may: COUNTY_CPPCC, input: () => inCounty },
  'organisation.room': { may: COUNTY_CPPCC, input: () => inRoom },
  'organisation.promotionGroups': { may: COUNTY_CPPCC, input: () => ({ ...asCounty }) },
  'organisation.departments': { may: PERSON, input: () => ({}) },
  'organisation.keepBody': { may: COUNTY_CPPCC, input: () => ({ ...asCounty, kind: 'department', name: '区民政局', area: COUNTY }) },
  'organisation.openRoom': {
    may: COUNTY_CPPCC,
    input: async ({ cloud, openid = KEEPER }) => {
      const { bodyId } = dataOf(await cloud.as(openid).organisation.keepBody({ ...asCounty, kind: 'partyOrganisation', name: '某厂党支部', area: '321002400' }));
      return { ...asCounty, kind: 'enterprise', name: '某厂', area: '321002400', bodyId };
    },
  },
  /** Next door: what else is asked keeps its pointers. */
  'organisation.overridePointer': { may: COUNTY_CPPCC, input: () => ({ ...asCounty, roomId: NEXT_DOOR, pointer: 'filingReceiver', to: 'memberGroup-321002002', reason: '片区调整' }) },
  'organisation.assignCounties': { may: ['city officer'], input: () => ({ ...asCity, groupId: 'promotionGroup-3210-1', counties: [COUNTY] }) },
  'organisation.appointments': { may: COUNTY_CPPCC, input: () => inRoom },
  'organisation.toAdd': { may: COUNTY_CPPCC, input: () => inCounty },
  'organisation.appoint': { may: COUNTY_CPPCC, input: async ({ cloud }) => ({ ...inRoom, rosterId: await aListed(cloud), role: 'staff', title: '工作人员', from: '2024-01-01', reason: '聘用' }) },
  'organisation.endAppointment': { may: COUNTY_CPPCC, input: async ({ cloud }) => ({ ...asCounty, appointmentId: await anAppointment(cloud), reason: '调任' }) },
  'organisation.members': { may: COUNTY_CPPCC, input: () => inCounty },
  'organisation.member': { may: COUNTY_CPPCC, input: async ({ cloud }) => ({ ...asCounty, memberId: (await aMember(cloud)).memberId }) },
  'organisation.assembly': { may: COUNTY_CPPCC, input: () => inRoom },
  'organisation.people': { may: COUNTY_CPPCC, input: () => inCounty },
  'organisation.claims': { may: COUNTY_CPPCC, input: () => inCounty },
  'organisation.keepPerson': { may: COUNTY_CPPCC, input: () => ({ ...inCounty, name: '某某某' }) },
  'organisation.keepMember': { may: COUNTY_CPPCC, input: async ({ cloud }) => ({ ...inCounty, rosterId: await aListed(cloud), identity: 'localFigure', level: 'township', from: '2024-01-01' }) },
  'organisation.enrol': { may: ['city officer'], input: async ({ cloud }) => ({ ...asCity, county: COUNTY, memberId: await aCityMember(cloud) }) },
  'organisation.place': { may: COUNTY_CPPCC, input: async ({ cloud }) => ({ ...inRoom, memberId: (await aMember(cloud)).memberId }) },
  'organisation.endPlacement': { may: COUNTY_CPPCC, input: async ({ cloud }) => ({ ...asCounty, placementId: (await aPlacedMember(cloud)).placementId, reason: '调整' }) },
  'organisation.seat': { may: COUNTY_CPPCC, input: async ({ cloud }) => ({ ...inRoom, rosterId: await aListed(cloud), category: 'resident' }) },
  'organisation.endSeat': {
    may: COUNTY_CPPCC,
    input: async ({ cloud }) => {
      const rosterId = await aListed(cloud);
      const { seatId } = dataOf(await cloud.as(KEEPER).organisation.seat({ ...inRoom, rosterId, category: 'resident' }));
      return { ...asCounty, seatId, reason: '换届' };
    },
  },
  'organisation.explainAssembly': { may: COUNTY_CPPCC, input: () => ({ ...asCounty, roomId: '321002001', reason: '街道人口少' }) },
  'organisation.attestClaim': { may: COUNTY_CPPCC, input: async ({ cloud }) => ({ ...asCounty, claimId: (await aClaim(cloud)).claimId, attests: true }) },
};
