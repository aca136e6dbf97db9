import type { OrganisationKind, RoomKind } from '../../../src/domain/room/kinds';
import type { Area, Organisation } from '../../../cloudfunctions/_store/documents';
import { placeName, type Division } from './divisions';

/** Township-level units that are parks or zones; farms and stations, run by a management of their own, are taken with them (unverified). */
const PARKS = /(开发区|物流园区|工业园|工业园区|度假区|农场|原种场|蚕种场|试验场|茶场)$/;
/** The county-level zone without a CPPCC of its own: filing goes to the city CPPCC (reading A8). */
const ZONES = new Set(['321071']);

export const townKind = (name: string): RoomKind => (PARKS.test(name) ? 'park' : 'township');
export const kindOf = ({ level, name }: Division): RoomKind => (level === 'village' ? 'village' : townKind(name));

/** Names from county down to the place above this one. */
export function pathOf(division: Division, byCode: ReadonlyMap<string, Division>): string[] {
  const parent = byCode.get(division.parent);
  return !parent || parent.level === 'city' ? [] : [...pathOf(parent, byCode), parent.name];
}

export function areasOf(divisions: readonly Division[], byCode: ReadonlyMap<string, Division>): Area[] {
  const parents = new Set(divisions.map(({ parent }) => parent));
  return divisions.map((division) => ({
    _id: division.code, name: placeName(division.name), level: division.level, parent: division.parent, path: pathOf(division, byCode),
    hasChildren: parents.has(division.code), ...(hasRoom(division) ? { roomId: division.code } : {}),
  }));
}

export const hasRoom = ({ level }: Division): boolean => level === 'township' || level === 'village';

/** The bodies of one area: who leads, approves, files and receives there. */
export function organisationsOf({ code, name, level, parent }: Division): Organisation[] {
  const body = (kind: OrganisationKind, title: string): Organisation => ({ _id: bodyId(kind, code), name: title, kind, area: code, level, ...(parent ? { parent } : {}) });
  switch (level) {
    case 'city': return [body('partyCommittee', '中共扬州市委'), body('cppcc', '扬州市政协'), body('cppccPartyGroup', '扬州市政协党组')];
    case 'county': return ZONES.has(code) ? [body('partyWorkCommittee', `${name}党工委`)] : [body('partyCommittee', `中共${name}委`), body('cppcc', `${name}政协`)];
    case 'township': return [body(...townParty(name)), body('memberGroup', `${name}委员履职小组`)];
    case 'village': return [body('partyOrganisation', `${placeName(name)}党组织`)];
  }
}

const townParty = (name: string): [OrganisationKind, string] =>
  /(街道|）)$/.test(name) || townKind(name) === 'park' ? ['partyWorkCommittee', `${name}党工委`] : ['partyCommittee', `中共${name}委员会`];

const bodyId = (kind: OrganisationKind, code: string): string => `${kind}-${code}`;

/** The body at an area that is of one of these kinds; a zone without one passes the question up. */
export function bodyAt(organisations: ReadonlyMap<string, Organisation>, kinds: readonly OrganisationKind[], area: Division | undefined, byCode: ReadonlyMap<string, Division>): string | undefined {
  if (!area) return undefined;
  const found = kinds.map((kind) => bodyId(kind, area.code)).find((id) => organisations.has(id));
  return found ?? bodyAt(organisations, kinds, byCode.get(area.parent), byCode);
}
