import { ASSEMBLY_CATEGORIES, type AssemblyCategory } from '../../../src/domain/room/assembly';
import type { Identity, MemberLevel } from '../../../src/domain/room/member';
import { countyOf } from '../../../src/domain/room/reach';
import type { Appointment, AssemblySeat, Member, Person, Room, RosterPerson } from '../../../cloudfunctions/_store/documents';
import { key, personIdOf } from '../../../cloudfunctions/_store/keys';
import { inventedName, SINCE } from './people';

/** 演示数据: the county whose members and assemblies are invented; the others have their rooms and conveners alone. */
const COUNTY = '321002';
const CITY = '3210';
const HOME = '321002001001';
const SECTORS = ['中共界', '民革界', '民盟界', '共青团和青联界', '工会界', '妇联界', '科技界', '经济界', '教育界', '医药卫生界', '社会福利和社会保障界', '特邀人士界'] as const;
const COUNTY_MEMBERS = 208;
/** Two of them have no room yet, as the to-do list shows. */
const UNPLACED = 2;
const CITY_MEMBERS = 36;
const TOWN_SEATS = 45;
const TOWN_SHARE: readonly AssemblyCategory[] = ['groupMember', 'partyDelegate', 'congressDeputy', 'localFigure', 'professional'];
const IDENTITY_OF: Partial<Record<AssemblyCategory, Identity>> = { partyDelegate: 'partyDelegate', congressDeputy: 'congressDeputy', localFigure: 'localFigure', professional: 'expert' };
const VILLAGE_SEATS = 4;

export type DemoRoster = { rosterPerson: RosterPerson[]; member: Member[]; assemblySeat: AssemblySeat[]; appointments: Appointment[] };

/** The invented county: everybody who holds something there on its list, its members in rooms, its assemblies seated. */
export function demoRoster(rooms: readonly Room[], held: readonly Appointment[], people: readonly Person[]): DemoRoster {
  const made: DemoRoster = { rosterPerson: [], member: [], assemblySeat: [], appointments: [] };
  const names = new Map(people.map(({ _id, name }) => [_id, name ?? '']));
  const inCounty = rooms.filter((room) => countyOf(room.within) === COUNTY);
  const person = (county: string, code: string, name: string, personId?: string): string => {
    const _id = key('roster', county, code);
    made.rosterPerson.push({ _id, county, code, name, ...(personId ? { personId } : {}), demo: true });
    return _id;
  };
  const identify = (rosterId: string, county: string, identity: Identity, level: MemberLevel, n: number, more: Partial<Member> = {}): Member => {
    const member: Member = { _id: key('member', rosterId, identity, level), rosterId, county, identity, level, sector: identity === 'member' ? SECTORS[n % SECTORS.length]! : '', title: '', from: SINCE, enrolledIn: county === CITY ? '' : county, rooms: 0, demo: true, ...more };
    made.member.push(member);
    return member;
  };

  // Whoever convenes or serves in the county is on its list; conveners of townships and parks are members.
  const listed = new Map<string, string>();
  for (const appointment of held) {
    if (appointment.county !== COUNTY || appointment.role === 'member') { if (appointment.role !== 'member') made.appointments.push(appointment); continue; }
    const rosterId = listed.get(appointment.personId) ?? person(COUNTY, `GLG${String(listed.size + 1).padStart(4, '0')}`, names.get(appointment.personId) ?? '', appointment.personId);
    listed.set(appointment.personId, rosterId);
    made.appointments.push({ ...appointment, rosterId });
    if (!appointment.isMember || appointment.role !== 'convener') continue;
    // A park's room does not count for （三）: its convener is placed in one of the villages below.
    const member = identify(rosterId, COUNTY, 'member', 'county', 0, { rooms: 1, title: appointment.title });
    placeIn(made, member, inCounty.find(({ kind, within }) => kind !== 'park' && within.includes(appointment.roomId!))!, appointment.personId);
  }

  const chen = personIdOf('member-chen');
  const members = Array.from({ length: COUNTY_MEMBERS }, (_, n) => identify(person(COUNTY, `GLW${String(n + 1).padStart(4, '0')}`, n === 0 ? '陈志远' : inventedName(5000 + n), n === 0 ? chen : undefined), COUNTY, 'member', 'county', n, { title: n === 0 ? '区政协委员' : '' }));
  members.slice(0, COUNTY_MEMBERS - UNPLACED).forEach((member, n) => {
    const room = n === 0 ? inCounty.find(({ _id }) => _id === HOME)! : inCounty.filter(({ kind }) => kind === 'village' || kind === 'township')[(n * 7) % inCounty.filter(({ kind }) => kind === 'village' || kind === 'township').length]!;
    placeIn(made, member, room, n === 0 ? chen : member.rosterId);
    made.member[made.member.indexOf(member)] = { ...member, rooms: 1 };
  });
  const units = [...new Set(rooms.map(({ within }) => within[1]).filter((county): county is string => county !== undefined))].sort();
  for (let n = 0; n < CITY_MEMBERS; n += 1) identify(person(CITY, `YZW${String(n + 1).padStart(4, '0')}`, inventedName(6000 + n)), CITY, 'member', 'city', n, { enrolledIn: n === 0 ? '' : units[n % units.length]! });

  let next = 0;
  const sit = (room: Room, rosterId: string, category: AssemblyCategory) => made.assemblySeat.push({ _id: key('seat', room._id, rosterId), roomId: room._id, rosterId, county: COUNTY, category, from: SINCE, demo: true });
  const newcomer = () => person(COUNTY, `GLD${String((next += 1)).padStart(4, '0')}`, inventedName(7000 + next));
  for (const room of inCounty) {
    if (room.kind === 'township') {
      Array.from({ length: TOWN_SEATS }, (_, n) => TOWN_SHARE[n % TOWN_SHARE.length]!).forEach((category, n) => {
        const rosterId = category === 'groupMember' ? members[(next + n) % members.length]!.rosterId : newcomer();
        const identity = IDENTITY_OF[category];
        if (identity) identify(rosterId, COUNTY, identity, 'township', n);
        if (!made.assemblySeat.some((seat) => seat._id === key('seat', room._id, rosterId))) sit(room, rosterId, category);
      });
    } else if (room.kind === 'village') {
      for (let n = 0; n < VILLAGE_SEATS; n += 1) sit(room, newcomer(), n === 0 ? 'localFigure' : ASSEMBLY_CATEGORIES[ASSEMBLY_CATEGORIES.length - 1]!);
    }
  }
  return made;
}

function placeIn(made: DemoRoster, member: Member, room: Room, personId: string): void {
  made.appointments.push({
    _id: key('placement', member._id, room._id), personId, rosterId: member.rosterId, memberId: member._id, roomId: room._id, county: COUNTY, role: 'member', title: member.title || '县政协委员', office: 'other',
    convenesGroup: false, isMember: true, acting: false, from: SINCE, reason: '编入议事室', demo: true,
  });
}
