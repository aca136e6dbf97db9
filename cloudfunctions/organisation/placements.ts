import type { OrganisationContract } from '../../src/contract/organisation';
import { mayEnd } from '../../src/domain/room/appointment';
import { countsForEnrolment, mayEnrol, mayPlace } from '../../src/domain/room/enrolment';
import { IDENTITY_NAMES, isServing, MEMBER_LEVEL_NAMES } from '../../src/domain/room/member';
import { countyOf } from '../../src/domain/room/reach';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { Forbidden, insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import { changeLists } from '../_kernel/lists';
import type { WriteHandler } from '../_kernel/serve';
import type { Appointment, Member } from '../_store/documents';
import { CITY } from '../_store/organisation-store';
import type { Transaction } from '../_store/door';
import { placementsOf } from '../_store/roster-store';
import { memberListed } from './below';

/**
 * 编入 （三）: a member belongs to a room from now on, and has a member's part there. Whom the room had before stays in the
 * history; what was ended today and begins again today is a slip put right. The lists are taken before anybody looks who is placed.
 */
export const place: WriteHandler<OrganisationContract['place']> = async ({ memberId, roomId }, context) => {
  const { transaction, standing, now } = context;
  const room = standing.room!;
  const member = await memberListed(context, memberId);
  const roomCounty = countyOf(room.within);
  insist(mayPlace({ serving: isServing(member, now), level: member.level, roomCounty, ...(member.enrolledIn ? { county: member.enrolledIn } : {}) }));
  await changeLists(transaction, roomCounty, member.county);
  const known = (await placementsOf(memberId)).filter((placed) => placed.roomId === roomId);
  const current = known.find(({ until }) => until === undefined || until > now);
  if (current) return { placementId: current._id };
  const _id = known.find(({ from }) => shanghaiDay(from) === shanghaiDay(now))?._id ?? newId();
  const person = (await transaction.get('rosterPerson', member.rosterId))!;
  await transaction.put('appointment', {
    _id, personId: person.personId ?? person._id, rosterId: person._id, memberId, roomId, county: roomCounty, role: 'member', title: `${MEMBER_LEVEL_NAMES[member.level]}${IDENTITY_NAMES[member.identity]}`, office: 'other',
    convenesGroup: false, isMember: member.identity === 'member', acting: false, from: now, reason: '编入议事室', demo: person.demo,
  });
  if (countsForEnrolment(room.kind)) await transaction.put('member', { ...member, rooms: member.rooms + 1 });
  return { placementId: _id };
};

export const endPlacement: WriteHandler<OrganisationContract['endPlacement']> = async ({ placementId: _id, reason }, context) => {
  const { transaction, now } = context;
  const placed = await transaction.get('appointment', _id);
  if (!placed?.memberId) throw new Forbidden();
  const member = await memberListed(context, placed.memberId);
  insist(mayEnd({ reason, from: placed.from, now, ...(placed.until ? { until: placed.until } : {}) }));
  await changeLists(transaction, placed.county, member.county);
  const ended: Appointment = { ...placed, until: now, endReason: reason };
  await transaction.put('appointment', ended);
  const room = (await transaction.get('room', placed.roomId!))!;
  if (countsForEnrolment(room.kind)) await transaction.put('member', { ...member, rooms: Math.max(0, member.rooms - 1) });
  return { done: true };
};

/** 市政协委员按照界别编入各县（市、区）: one county, by the city CPPCC. Who goes to another county leaves the rooms of the one before. */
export const enrol: WriteHandler<OrganisationContract['enrol']> = async ({ memberId, county }, context) => {
  const { transaction, standing, now } = context;
  const member = await transaction.get('member', memberId);
  if (standing.organisation!.area !== CITY || member?.county !== CITY || county === CITY) throw new Forbidden();
  insist(mayEnrol({ serving: isServing(member, now), identity: member.identity, level: member.level }));
  if (member.enrolledIn === county) return { done: true };
  // The county left and the county joined both have the member on their lists.
  await changeLists(transaction, CITY, ...(member.enrolledIn ? [member.enrolledIn] : []), county);
  for (const { _id } of await placementsOf(memberId)) await leaveRoom(transaction, _id, now);
  const enrolled: Member = { ...member, enrolledIn: county, rooms: 0 };
  await transaction.put('member', enrolled);
  return { done: true };
};

async function leaveRoom(transaction: Transaction, _id: string, now: string): Promise<void> {
  const placed = await transaction.get('appointment', _id);
  if (placed && (placed.until === undefined || placed.until > now)) await transaction.put('appointment', { ...placed, until: now, endReason: '改编入其他县（市、区）' });
}
