import type { AreaKind, OrganisationKind, RoomKind } from '../../../src/domain/room/kinds';
import type { Area, Organisation } from '../../../cloudfunctions/_store/documents';
import { placeName, withinOf, type Division } from './divisions';
import { ZONE_CODES } from './zones';

/** Township-level units that are parks or zones; farms and stations, run by a management of their own, are taken with them (unverified). */
const PARKS = /(开发区|物流园区|工业园|工业园区|度假区|农场|原种场|蚕种场|试验场|茶场)$/;

export const townKind = (name: string): RoomKind => (PARKS.test(name) ? 'park' : 'township');
export const kindOf = ({ level, name }: Division): RoomKind => (level === 'village' ? 'village' : townKind(name));
const areaKind = (division: Division): AreaKind =>
  division.level === 'county' ? (ZONE_CODES.has(division.code) ? 'zone' : 'county') : division.level === 'township' ? (townKind(division.name) as 'township' | 'park') : division.level;

/** Names from county down to the place above this one. */
export function pathOf(division: Division, byCode: ReadonlyMap<string, Division>): string[] {
  const parent = byCode.get(division.parent);
  return !parent || parent.level === 'city' ? [] : [...pathOf(parent, byCode), parent.name];
}

export function areasOf(divisions: readonly Division[], byCode: ReadonlyMap<string, Division>): Area[] {
  const parents = new Set(divisions.map(({ parent }) => parent));
  return divisions.map((division) => ({
    _id: division.code, name: placeName(division.name), kind: areaKind(division), level: division.level, parent: division.parent, path: pathOf(division, byCode), within: withinOf(division, byCode),
    hasChildren: parents.has(division.code), ...(hasRoom(division) ? { roomId: division.code } : {}),
  }));
}

export const hasRoom = ({ level }: Division): boolean => level === 'township' || level === 'village';

type Named = readonly [kind: OrganisationKind, name: string, parent: string];

/** The bodies of one area: who leads, approves, files and receives there, and under whom they stand. */
export function organisationsOf(division: Division, byCode: ReadonlyMap<string, Division>): Organisation[] {
  const within = withinOf(division, byCode);
  return bodiesOf(division, byCode).map(([kind, name, parent]) => ({ _id: bodyId(kind, division.code), name, kind, area: division.code, level: division.level, within, parent, demo: false }));
}

function bodiesOf({ code, name, level, parent }: Division, byCode: ReadonlyMap<string, Division>): readonly Named[] {
  switch (level) {
    case 'city': return [];
    case 'county': {
      const group: Named = ['workingGroup', `${name}“有事好商量”协商议事工作小组`, bodyId('cppcc', ZONE_CODES.has(code) ? '3210' : code)];
      return ZONE_CODES.has(code) ? [['partyWorkCommittee', `${name}党工委`, bodyId('partyCommittee', '3210')], group]
        : [['partyCommittee', `中共${name}委`, bodyId('partyCommittee', '3210')], ['cppcc', `${name}政协`, bodyId('cppcc', '3210')], group];
    }
    case 'township': {
      const zone = ZONE_CODES.has(parent);
      return [[...townParty(name), bodyId(zone ? 'partyWorkCommittee' : 'partyCommittee', parent)], ['memberGroup', `${name}委员履职小组`, bodyId('cppcc', zone ? '3210' : parent)]];
    }
    case 'village': return [['partyOrganisation', `${placeName(name)}党组织`, bodyId(townParty(byCode.get(parent)!.name)[0], parent)]];
  }
}

const townParty = (name: string): [OrganisationKind, string] =>
  /(街道|）)$/.test(name) || townKind(name) === 'park' ? ['partyWorkCommittee', `${name}党工委`] : ['partyCommittee', `中共${name}委员会`];

export const bodyId = (kind: OrganisationKind, code: string): string => `${kind}-${code}`;
