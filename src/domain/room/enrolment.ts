import type { RoomKind } from './kinds';
import type { Identity, MemberLevel } from './member';
import { verdict, type Verdict } from '../verdict';

export type EnrolmentRule =
  | 'room.enrolment.member-without-room'
  | 'room.enrolment.city-member-without-county'
  | 'room.enrolment.other-county'
  | 'room.enrolment.not-serving'
  | 'room.enrolment.not-a-city-member';

/** Rooms that count for （三）: 编入乡镇（街道）、村（社区）协商议事室. Others may be added to them. */
export const countsForEnrolment = (kind: RoomKind): boolean => kind === 'township' || kind === 'village';

export type EnrolmentView = { identity: Identity; level: MemberLevel; serving: boolean; rooms: number; county?: string };

/** Is this member enrolled as （三） asks: a county member in at least one room, a city member in one county? Others need nothing. */
export const enrolment = ({ identity, level, serving, rooms, county }: EnrolmentView): Verdict<EnrolmentRule> => verdict<EnrolmentRule>([
  identity === 'member' && serving && level === 'county' && rooms === 0
    && { rule: 'room.enrolment.member-without-room', clause: '3.members-enrolled', measured: 0, required: 1 },
  identity === 'member' && serving && level === 'city' && !county
    && { rule: 'room.enrolment.city-member-without-county', clause: '3.city-members', measured: 0, required: 1 },
]);

/** May this member be placed in this room? Only in the county he or she is enrolled in （三）. */
export const mayPlace = ({ serving, level, county, roomCounty }: { serving: boolean; level: MemberLevel; county?: string; roomCounty: string }): Verdict<EnrolmentRule> => verdict<EnrolmentRule>([
  !serving && { rule: 'room.enrolment.not-serving', clause: '3.members-enrolled', required: '在任' },
  !county ? level === 'city' && { rule: 'room.enrolment.city-member-without-county', clause: '3.city-members', measured: 0, required: 1 }
    : county !== roomCounty && { rule: 'room.enrolment.other-county', clause: level === 'city' ? '3.city-members' : '3.members-enrolled' },
]);

/** May this member be enrolled in a county? Those of the city CPPCC, in office （三：市政协委员按照界别编入各县（市、区））. */
export const mayEnrol = ({ serving, identity, level }: { serving: boolean; identity: Identity; level: MemberLevel }): Verdict<EnrolmentRule> => verdict<EnrolmentRule>([
  !(identity === 'member' && level === 'city') && { rule: 'room.enrolment.not-a-city-member', clause: '3.city-members', required: '市政协委员' },
  !serving && { rule: 'room.enrolment.not-serving', clause: '3.city-members', required: '在任' },
]);
