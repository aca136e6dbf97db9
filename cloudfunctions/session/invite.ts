import type { SessionContract } from '../../src/contract/session';
import { canInvite } from '../../src/domain/session/invite';
import { inState } from '../../src/domain/session/transitions';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { issueClaim } from '../_session/claims';
import { isActive, seatingOf } from '../_session/counts';
import { guardOf, sessionNow } from '../_session/move';
import { seatOrLine, type NewSeat } from '../_session/seating';
import { tellSeat } from '../_session/tell';
import { DAY_MS } from '../_kernel/clock';
import { numbersFor } from '../_kernel/in-force';
import { newId } from '../_kernel/ids';
import type { WriteHandler } from '../_kernel/serve';
import { countInvitations } from '../_store/session-store';
import { officersOf } from '../_store/room-store';
import { invitedOne } from './invited-one';

const YEAR_MS = 365 * DAY_MS;

/** A seat is kept for a member, an official, a guest or a stakeholder reached otherwise, until the answer comes （七）（十三）. */
export const invite: WriteHandler<SessionContract['invite']> = async ({ sessionId, kind, group, note, ...who }, context) => {
  const { transaction, now, personId } = context;
  const [session, guard] = [await sessionNow(context), await guardOf(transaction, sessionId)];
  const guest = await invitedOne(context, session, kind, who);
  const before = await transaction.get('seat', guest._id);
  const invitations = guest.personId ? (await countInvitations(guest.personId, new Date(Date.parse(now) - YEAR_MS).toISOString())) + 1 : 1;
  const verdict = together<string>(inState(session.state, 'invite'), mayTell([note]), canInvite({
    numbers: await numbersFor(context, guard.day), seating: seatingOf(guard), alreadySignedUp: before !== undefined && isActive(before), kind, group, topicGroups: session.groups, fromAssembly: guest.fromAssembly, reason: note, invitations,
  }));
  const seat: NewSeat = {
    _id: guest._id, sessionId, roomId: session.roomId, ...(guest.personId ? { personId: guest.personId } : {}), kind, ...(kind === 'stakeholder' && group ? { group } : {}), also: [], way: 'invited', order: newId(), name: guest.name,
    ...(guest.title ? { title: guest.title } : {}), ...(guest.contact ? { contact: guest.contact } : {}), ...(note ? { note, chosenBecause: note } : {}), ...(guest.organisationId ? { organisationId: guest.organisationId } : {}),
    attested: true, attestedBy: personId, withoutWechat: guest.personId === undefined && guest.organisationId === undefined, sessionStartsAt: session.startsAt, at: now, demo: session.demo,
  };
  const given = await seatOrLine({ transaction, guard, verdict, seat, orWait: false, as: 'invited' });
  const told = guest.organisationId ? (await officersOf(guest.organisationId, now)).map((officer) => officer.personId) : guest.personId ? [guest.personId] : [];
  for (const to of new Set(told)) await tellSeat(context, session, { personId: to, kind, group }, 'invited');
  const code = seat.withoutWechat ? await issueClaim(transaction, session, given.seat) : undefined;
  return { seatId: seat._id, state: given.seat.state, ...(code ? { claimCode: code } : {}) };
};
