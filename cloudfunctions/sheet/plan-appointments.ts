import { inForce, mayAppoint, termsMeet } from '../../src/domain/room/appointment';
import { mayConvene, type Office } from '../../src/domain/room/convener';
import { countsForEnrolment, mayPlace } from '../../src/domain/room/enrolment';
import { IDENTITY_NAMES, isServing, MEMBER_LEVEL_NAMES, type Identity, type MemberLevel } from '../../src/domain/room/member';
import { countyOf } from '../../src/domain/room/reach';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import type { Appointment, Room, RosterPerson } from '../_store/documents';
import { key } from '../_store/keys';
import type { People } from './plan-people';
import { textOf, type Planning } from './planning';
import type { Row } from './read-workbook';
import { naturalKey, reasonOfEnd, termKept, twiceAtOnce } from './term-kept';

/** The way out that a workbook has: there is no handing over in it. */
const END_THE_FORMER = '请在“任职”表里填上一位召集人的那一行，任期止早于下一位的任期起；表里没有那一行，请先导出再填';

/** Offices （五）: who holds what, where, since when. The same person, place, part and first day are the same appointment. */
export function planAppointments(plan: Planning, people: People): void {
  const known = new Map(plan.lists.appointment.filter(({ rosterId, role }) => rosterId && role !== 'member').map((held) => [naturalKey(held.rosterId!, held.roomId ?? held.organisationId!, held.role, shanghaiDay(held.from)), held]));
  const seen = new Map<string, number>();
  const conveners: { row: Row; held: Appointment }[] = [];
  for (const row of plan.rows.appointments) {
    const person = people.of(row, 'appointments');
    const [role, title, from, reason] = [textOf(row, 'role') as 'convener' | 'staff' | 'officer' | undefined, textOf(row, 'title'), textOf(row, 'from'), textOf(row, 'reason')];
    if (!person || !role || !title || !from || !reason) continue;
    const [roomCode, bodyCode] = [textOf(row, 'room'), textOf(row, 'body')];
    if (role === 'officer' ? !bodyCode || roomCode : !roomCode || bodyCode) { plan.fault('appointments', row, role === 'officer' ? 'body' : 'room', role === 'officer' ? '经办人员只填组织编号' : '召集人、工作人员只填议事室编号'); continue; }
    const [room, body] = [roomCode ? plan.get('room', roomCode) : undefined, bodyCode ? plan.get('organisation', bodyCode) : undefined];
    if (!room && !body) { plan.fault('appointments', row, roomCode ? 'room' : 'body', `没有编号为${roomCode ?? bodyCode}的${roomCode ? '议事室' : '组织'}`); continue; }
    const natural = naturalKey(person._id, roomCode ?? bodyCode!, role, from);
    if (seen.has(natural)) { plan.fault('appointments', row, 'person', `与第${seen.get(natural)}行重复`); continue; }
    seen.set(natural, row.row);
    const held = appointmentIn(plan, row, { before: known.get(natural), person, role, title, reason, from, where: room ? { roomId: room._id } : { organisationId: body!._id }, natural, room });
    plan.keep('appointment', held, 'appointments', row);
    if (role === 'convener' && room) conveners.push({ row, held });
  }
  const all = plan.all('appointment').filter(({ role }) => role === 'convener');
  for (const { row, held } of conveners) {
    const taken = all.some((other) => other.roomId === held.roomId && other._id !== held._id && termsMeet(other, held, plan.now));
    plan.judge('appointments', row, 'room', mayAppoint({ reason: held.reason, from: held.from, taken }), END_THE_FORMER);
  }
}

type Facts = { before: Appointment | undefined; person: RosterPerson; role: 'convener' | 'staff' | 'officer'; title: string; reason: string; from: string; where: { roomId: string } | { organisationId: string }; natural: string; room: Room | undefined };

function appointmentIn(plan: Planning, row: Row, { before, person, role, title, reason, from, where, natural, room }: Facts): Appointment {
  const term = termKept(before, from, row);
  const asked = term.from > plan.now ? term.from : plan.now;
  const nowMember = plan.all('member').some((held) => held.rosterId === person._id && held.identity === 'member' && isServing(held, asked)) || plan.lists.cityMembers.some((held) => held.rosterId === person._id && isServing(held, asked));
  const isMember = before && !before.toAdd ? before.isMember : nowMember;
  const because = textOf(row, 'notMemberBecause') ?? before?.relaxation?.reason;
  const flag = (field: 'convenesGroup' | 'acting'): boolean => (row.values[field] as boolean | undefined) ?? before?.[field] ?? false;
  const office = { office: (textOf(row, 'office') as Office | undefined) ?? before?.office ?? 'other', convenesGroup: flag('convenesGroup'), acting: flag('acting') };
  plan.judge('appointments', row, 'until', mayAppoint({ reason, ...term, taken: false }));
  const current = inForce(term, plan.now) || term.from > plan.now;
  if (role === 'convener' && room && current) plan.judge('appointments', row, 'office', mayConvene(room.kind, { ...office, title, isMember, ...(term.until ? { until: term.until } : {}) }, because ? [{ rule: 'room.convener.not-a-member' }] : []));
  const inTown = room?.kind === 'township' || room?.kind === 'park';
  const relaxation = because ? (before?.relaxation?.reason === because ? before.relaxation : { rule: 'room.convener.not-a-member', reason: because, by: 'import', role: 'officer', at: plan.now }) : undefined;
  return {
    _id: before?._id ?? key('appointment', natural), personId: person.personId ?? person._id, rosterId: person._id, county: before?.county ?? plan.lists.county, ...where, role, title, ...office, isMember, ...term, reason, demo: before?.demo ?? false,
    ...reasonOfEnd(before, term, row), ...(relaxation ? { relaxation } : {}),
    ...(role === 'convener' && inTown && current && !isMember ? { toAdd: true as const } : {}),
  };
}

/** 编入 （三）: members placed in rooms; the county's own and the city's that are enrolled here. */
export function planPlacements(plan: Planning, people: People): void {
  const known = new Map(plan.lists.appointment.filter(({ memberId }) => memberId).map((placed) => [naturalKey(placed.memberId!, placed.roomId!, 'member', shanghaiDay(placed.from)), placed]));
  const seen = new Map<string, number>();
  const [touched, spoken] = [new Map<string, Row>(), new Map<string, Row>()];
  for (const row of plan.rows.placements) {
    const person = people.of(row, 'placements');
    const [identity, level, roomCode, from] = [textOf(row, 'identity') as Identity | undefined, textOf(row, 'level') as MemberLevel | undefined, textOf(row, 'room'), textOf(row, 'from')];
    if (!person || !identity || !level || !roomCode || !from) continue;
    const memberId = key('member', person._id, identity, level);
    const member = plan.get('member', memberId) ?? plan.lists.cityMembers.find(({ _id }) => _id === memberId);
    if (!member) { plan.fault('placements', row, 'identity', `这个人不是${MEMBER_LEVEL_NAMES[level]}${IDENTITY_NAMES[identity]}，请先在“委员和代表”里登记`); continue; }
    const room = plan.get('room', roomCode);
    if (!room) { plan.fault('placements', row, 'room', `没有编号为${roomCode}的议事室`); continue; }
    const natural = naturalKey(memberId, roomCode, 'member', from);
    if (seen.has(natural)) { plan.fault('placements', row, 'person', `与第${seen.get(natural)}行重复`); continue; }
    seen.set(natural, row.row);
    const before = known.get(natural);
    const _id = before?._id ?? key('placement', natural);
    const term = termKept(before, from, row);
    if (inForce(term, plan.now)) plan.judge('placements', row, 'room', mayPlace({ serving: isServing(member, plan.now), level, roomCounty: countyOf(room.within), ...(member.enrolledIn ? { county: member.enrolledIn } : {}) }));
    plan.keep('appointment', {
      ...(before ? endless(before) : { reason: '编入议事室', title: `${MEMBER_LEVEL_NAMES[level]}${IDENTITY_NAMES[identity]}`, office: 'other' as const, convenesGroup: false, acting: false, isMember: identity === 'member', demo: false }),
      _id, personId: person.personId ?? person._id, rosterId: person._id, memberId, roomId: roomCode, county: plan.lists.county, role: 'member', ...term, ...reasonOfEnd(before, term, row),
    }, 'placements', row);
    spoken.set(_id, row);
    if (member.county === plan.lists.county) touched.set(memberId, row);
  }
  const placements = plan.all('appointment').filter(({ memberId }) => memberId !== undefined);
  for (const row of twiceAtOnce(placements, spoken, ({ memberId, roomId }) => `${memberId}|${roomId}`, plan.now)) plan.fault('placements', row, 'from', '已经编在这个议事室里，请先填上一次的任期止');
  const rooms = new Map<string, number>();
  for (const { memberId, roomId, ...term } of placements) {
    if (touched.has(memberId!) && inForce(term, plan.now) && countsForEnrolment(plan.get('room', roomId!)?.kind ?? 'park')) rooms.set(memberId!, (rooms.get(memberId!) ?? 0) + 1);
  }
  for (const [memberId, row] of touched) plan.keep('member', { ...plan.get('member', memberId)!, rooms: rooms.get(memberId) ?? 0 }, 'placements', row);
}

/** Without its end: an emptied cell takes it back. */
const endless = ({ until: _until, endReason: _reason, ...held }: Appointment) => held;
