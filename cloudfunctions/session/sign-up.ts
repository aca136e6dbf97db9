import type { SessionContract } from '../../src/contract/session';
import { apply, seatOrLine, type NewSeat } from '../_session/seating';
import { maySignUp, residenceHere, residenceInLinked } from '../_session/may-sign-up';
import { guardOf } from '../_session/move';
import { insist, Invalid } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import type { WriteHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { seatId } from '../_store/keys';
import { ownSeatOf } from './own-seat';

/** 报名: a seat, a place in line, or an application for the lot; one person one seat （七）. */
export const signUp: WriteHandler<SessionContract['signUp']> = async ({ kind, group, why, also, name, orWait }, context) => {
  const { transaction, standing, personId, now } = context;
  const [session, room] = [standing.session!, standing.room!];
  const _id = seatId(session._id, personId);
  const person = await reader.get('person', personId);
  const [guard, before] = [await guardOf(transaction, session._id), await transaction.get('seat', _id)];
  const called = name ?? person?.name;
  if (called === undefined) throw new Invalid('请填写姓名', [{ path: 'name', message: '请填写姓名，只有召集人和工作人员看得到全名' }]);
  if (kind === 'stakeholder' && !why?.trim()) throw new Invalid('请写明利益关系', [{ path: 'why', message: '请写一句：这件事和您有什么关系' }]);

  const member = standing.appointments.some(({ role }) => role === 'member');
  const residence = person && (residenceHere(person, room) ?? (kind === 'resident' ? await residenceInLinked(person, session) : undefined));
  const verdict = maySignUp({
    session, topic: standing.topic!, guard, now, kind, group, before,
    standing: { convener: standing.roles.has('convener'), identities: member ? ['member'] : [], residence, groups: group === undefined ? [] : [{ group, attested: false }], invitedAs: [] },
  });
  const seat: NewSeat = {
    _id, sessionId: session._id, roomId: session.roomId, personId, kind, ...(kind === 'stakeholder' && group !== undefined ? { group } : {}), also: also.filter((other) => other !== kind), way: 'own', order: newId(),
    name: called, ...(why ? { why } : {}), attested: kind === 'member' ? member : kind === 'resident' && residence === 'attested', withoutWechat: false, sessionStartsAt: session.startsAt, at: now, demo: person?.demo ?? false,
  };
  if (guard.way === 'lottery') {
    insist(verdict);
    return ownSeatOf(await apply(transaction, seat));
  }
  const given = await seatOrLine({ transaction, guard, verdict, seat, orWait });
  return ownSeatOf(given.seat, given.ahead === undefined ? {} : { ahead: given.ahead });
};
