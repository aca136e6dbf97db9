import { POINTER_NAMES } from '../../src/domain/room/override';
import { FUNCTION_NAMES, HOSTING_NAMES } from '../../src/domain/room/hosting';
import { CATEGORY_NAMES } from '../../src/domain/room/assembly';
import { AREA_KIND_NAMES, ORGANISATION_KIND_NAMES, ROOM_KIND_NAMES } from '../../src/domain/room/kinds';
import { IDENTITY_NAMES, MEMBER_LEVEL_NAMES } from '../../src/domain/room/member';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { lastDayBefore } from '../_kernel/clock';
import type { Appointment, RosterPerson } from '../_store/documents';
import { CITY } from '../_store/organisation-store';
import { KNOWN_MOBILE } from './cell';
import { OFFICE_NAMES, ROLE_NAMES } from './columns';
import type { Lists } from './county-lists';
import type { Cells } from './write-workbook';

const term = ({ from, until, endReason }: { from: string; until?: string; endReason?: string }) => ({ from: shanghaiDay(from), until: until ? lastDayBefore(until) : '', endReason: endReason ?? '' });
const who = (person: RosterPerson | undefined) => ({ person: person?.code ?? '', name: person?.name ?? '', mobile: person?.mobile ? KNOWN_MOBILE : '' });
const yes = (flag: boolean): string => (flag ? '是' : '否');

/** A county's lists as rows of the sheets: read back they come to the same. Of mobile numbers only that one is known. */
export function cellsOf(lists: Lists): Cells {
  const people = new Map([...lists.cityPeople, ...lists.rosterPerson].map((person) => [person._id, person]));
  const members = new Map([...lists.cityMembers, ...lists.member].map((member) => [member._id, member]));
  const offices = lists.appointment.filter(({ role, rosterId }) => role !== 'member' && rosterId !== undefined);
  const placed = lists.appointment.filter(({ memberId }) => memberId !== undefined && members.has(memberId));
  return {
    organisations: [
      ...lists.area.filter(({ _id }) => _id !== CITY).sort((a, b) => a.within.length - b.within.length).map(({ _id, name, kind, parent }) => ({ code: _id, name, kind: AREA_KIND_NAMES[kind], area: parent })),
      ...lists.organisation.map(({ _id, name, kind, area, parent = '', responsibleOffice = '', covers = [], ordinal }) => ({ code: _id, name, kind: ORGANISATION_KIND_NAMES[kind], area, parent, responsibleOffice, covers: covers.join('、'), ordinal: ordinal === undefined ? '' : String(ordinal) })),
    ],
    rooms: lists.room.map((room) => ({
      code: room._id, name: room.name, kind: ROOM_KIND_NAMES[room.kind], area: room.area, body: room.kind === 'enterprise' || room.kind === 'sector' ? room.overrides?.find(({ pointer }) => pointer === 'approver')?.from ?? room.approver : '',
      departments: (room.departments ?? []).join('、'), assemblySince: room.assembly ? shanghaiDay(room.assembly.since) : '', assemblyReason: room.assembly?.relaxation?.reason ?? '',
      address: room.place?.address ?? '', hours: room.place?.hours ?? '', telephone: room.place?.telephone ?? '', latitude: room.place?.latitude === undefined ? '' : String(room.place.latitude), longitude: room.place?.longitude === undefined ? '' : String(room.place.longitude),
      hosting: room.hosting ? HOSTING_NAMES[room.hosting] : '', functions: (room.functions ?? []).map((name) => FUNCTION_NAMES[name]).join('、'),
    })),
    appointments: offices.map((held) => ({ ...who(people.get(held.rosterId!)), ...officeIn(held), ...term(held) })),
    members: lists.member.flatMap((member) => [...(member.earlier ?? []), member].map((held) => ({
      ...who(people.get(member.rosterId)), identity: IDENTITY_NAMES[member.identity], level: MEMBER_LEVEL_NAMES[member.level], sector: held.sector, title: held.title, ...term(held), enrolledIn: held === member && lists.county === CITY ? member.enrolledIn : '',
    }))),
    placements: placed.map((held) => ({ ...who(people.get(held.rosterId!)), identity: IDENTITY_NAMES[members.get(held.memberId!)!.identity], level: MEMBER_LEVEL_NAMES[members.get(held.memberId!)!.level], room: held.roomId!, ...term(held) })),
    assembly: lists.assemblySeat.map((seat) => ({ room: seat.roomId, ...who(people.get(seat.rosterId)), category: CATEGORY_NAMES[seat.category], ...term(seat) })),
    overrides: lists.room.flatMap(({ _id, overrides = [] }) => overrides.map(({ pointer, to, reason }) => ({ room: _id, pointer: POINTER_NAMES[pointer], to, reason }))),
  };
}

const officeIn = ({ role, roomId = '', organisationId = '', title, office, convenesGroup, acting, reason, relaxation }: Appointment) => ({
  role: ROLE_NAMES[role as keyof typeof ROLE_NAMES], room: roomId, body: organisationId, title, office: OFFICE_NAMES[office], convenesGroup: yes(convenesGroup), acting: yes(acting), reason, notMemberBecause: relaxation?.reason ?? '',
});
