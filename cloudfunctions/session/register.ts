import type { SessionContract } from '../../src/contract/session';
import { issueClaim } from '../_session/claims';
import { sealedContact } from '../_session/contact';
import { maySignUp } from '../_session/may-sign-up';
import { guardOf } from '../_session/move';
import { apply, seatOrLine, type NewSeat } from '../_session/seating';
import { insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import { mobileDigest } from '../_kernel/mobile';
import type { WriteHandler } from '../_kernel/serve';
import { key } from '../_store/keys';

/**
 * 代为登记: somebody without WeChat signs up at the counter, on paper or by phone; nothing differs in the procedure. What
 * staff write down is attested by the convener like anybody's word.
 */
export const register: WriteHandler<SessionContract['register']> = async ({ name, contact, kind, group, why, also, orWait }, context) => {
  const { transaction, standing, personId, now } = context;
  const session = standing.session!;
  const _id = key('seat', session._id, 'by-name', name, mobileDigest(contact.value));
  const [guard, before] = [await guardOf(transaction, session._id), await transaction.get('seat', _id)];
  const verdict = maySignUp({
    session, topic: standing.topic!, guard, now, kind, group, before,
    standing: { convener: false, identities: [kind], residence: 'declared', groups: group === undefined ? [] : [{ group, attested: false }], invitedAs: [] },
  });
  const byConvener = standing.roles.has('convener');
  const seat: NewSeat = {
    _id, sessionId: session._id, roomId: session.roomId, kind, ...(kind === 'stakeholder' && group !== undefined ? { group } : {}), also: also.filter((other) => other !== kind), way: 'registered', order: newId(),
    name, contact: sealedContact(contact), ...(why ? { why } : {}), attested: byConvener, ...(byConvener ? { attestedBy: personId } : {}), withoutWechat: true, sessionStartsAt: session.startsAt, at: now, demo: session.demo,
  };
  if (guard.way === 'lottery') insist(verdict);
  const given = guard.way === 'lottery' ? await apply(transaction, seat) : (await seatOrLine({ transaction, guard, verdict, seat, orWait })).seat;
  return { seatId: _id, state: given.state, claimCode: await issueClaim(transaction, session, given) };
};
