import type { Appointment, Area, AssemblySeat, CollectionName, Documents, Member, Organisation, Room, RosterPerson } from '../_store/documents';
import { reader } from '../_store/door';
import type { Where } from '../_store/where';
import { CITY } from '../_store/organisation-store';

/** All that a county's lists hold now. `cityPeople` and `cityMembers` are the city's, whom a county places and seats too. */
export type Lists = {
  county: string; revision: number; cityRevision: number; area: Area[]; above: Area[]; organisation: Organisation[]; room: Room[]; rosterPerson: RosterPerson[]; member: Member[]; appointment: Appointment[]; assemblySeat: AssemblySeat[];
  /** Bodies outside the county a room may point to: the city's. */
  cityBodies: Organisation[]; cityPeople: RosterPerson[]; cityMembers: Member[];
};

const PAGE = 1000;

/** Every document of a query, page by page along the id. */
export async function allOf<C extends CollectionName>(collection: C, where: Where<Documents[C]>): Promise<Documents[C][]> {
  const found: Documents[C][] = [];
  for (let after = ''; ;) {
    const page = await reader.list(collection, { ...where, ...(after === '' ? {} : { _id: { after } }) } as Where<Documents[C]>, { limit: PAGE, order: [['_id', 'asc']] as never });
    found.push(...page);
    if (page.length < PAGE) return found;
    after = page[PAGE - 1]!._id;
  }
}

export async function countyLists(county: string): Promise<Lists> {
  const ofCity = county === CITY;
  const [revision, cityRevision] = await Promise.all([county, CITY].map(async (list) => (await reader.get('rosterRevision', list))?.revision ?? 0)) as [number, number];
  const [area, above, organisation, cityBodies, room, rosterPerson, member, appointment, assemblySeat, cityPeople, cityMembers] = await Promise.all([
    ofCity ? allOf('area', { parent: CITY }) : allOf('area', { within: county }), allOf('area', { _id: CITY }),
    ofCity ? allOf('organisation', { area: CITY }) : allOf('organisation', { within: county }), allOf('organisation', { area: CITY }),
    ofCity ? allOf('room', { area: CITY }) : allOf('room', { within: county }),
    allOf('rosterPerson', { county }), allOf('member', { county }), allOf('appointment', { county }), allOf('assemblySeat', { county }),
    ofCity ? Promise.resolve([]) : allOf('rosterPerson', { county: CITY }), ofCity ? Promise.resolve([]) : allOf('member', { enrolledIn: county, identity: 'member', level: 'city' }),
  ]);
  return { county, revision, cityRevision, area, above, organisation, cityBodies, room, rosterPerson, member, appointment, assemblySeat, cityPeople, cityMembers };
}
