import type { SessionContract } from '../../src/contract/session';
import { canAnswer } from '../../src/domain/session/answer-invitation';
import { inState } from '../../src/domain/session/transitions';
import { after } from '../../src/domain/verdict';
import { issueClaim, takeOver } from '../_session/claims';
import { giveBack } from '../_session/give-back';
import { touchOneLane } from '../_session/lanes';
import { sessionNow } from '../_session/move';
import { tellConvener } from '../_session/tell';
import { Forbidden, insist } from '../_kernel/answers';
import { officeFor } from '../_kernel/scope';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { Seat, Session } from '../_store/documents';
import { reader } from '../_store/door';
import { seatId } from '../_store/keys';
import { seatOfOrganisation } from '../_store/session-store';
import { seatNow } from '../_session/seat-now';

/** Yes or no, by the person invited, or by an officer for the organisation: who comes is the officer, or whom he or she names. */
export const answerInvitation: WriteHandler<SessionContract['answerInvitation']> = async ({ sessionId, organisationId, accept, name, title }, context) => {
  const { transaction, personId, standing } = context;
  const [session, seat] = [await sessionNow(context), await invitation(context, sessionId, organisationId)];
  insist(mayAnswer(session, seat));
  await tellConvener(context, session, accept ? 'invitation-accepted' : 'invitation-declined', { kind: seat!.kind, group: seat!.group });
  if (!accept) {
    await giveBack(context, session, seat!, 'declined');
    return { state: 'declined' };
  }
  const said = { ...(name ? { name } : {}), ...(title ? { title } : {}), state: 'seated' as const };
  if (seat!.personId !== undefined || (organisationId && !name && standing.seat === undefined)) {
    const known = await reader.get('person', personId);
    await takeOver(transaction, seat!, personId, { ...said, ...(seat!.personId === undefined ? { name: known?.name ?? seat!.name } : {}) });
    return { state: 'seated' };
  }
  const other: Seat = { ...seat!, ...said, withoutWechat: true };
  await transaction.put('seat', other);
  await touchOneLane(transaction, sessionId, other._id);
  return { state: 'seated', claimCode: await issueClaim(transaction, session, other) };
};

/** An invitation can be answered as long as somebody can be invited: not to what was called off. */
const mayAnswer = ({ state }: Session, seat: Seat | undefined) => after<string, string>(canAnswer({ invited: seat?.state === 'invited' }), () => inState(state, 'invite'));

async function invitation(context: WriteContext, sessionId: string, organisationId: string | undefined): Promise<Seat | undefined> {
  const { transaction, standing, personId } = context;
  if (organisationId === undefined) {
    const own = await transaction.get('seat', seatId(sessionId, personId));
    if (!own) throw new Forbidden();
    return own;
  }
  const found = await seatOfOrganisation(sessionId, officeFor(standing, organisationId));
  return found && transaction.get('seat', found._id);
}

/** What somebody who was invited said on the phone or at the counter. */
export const noteAnswer: WriteHandler<SessionContract['noteAnswer']> = async ({ seatId: id, accept }, context) => {
  const [session, seat] = [await sessionNow(context), await seatNow(context, id)];
  insist(mayAnswer(session, seat));
  if (!accept) {
    await giveBack(context, session, seat, 'declined');
    return { state: 'declined' };
  }
  await context.transaction.put('seat', { ...seat, state: 'seated' });
  await touchOneLane(context.transaction, session._id, seat._id);
  return { state: 'seated' };
};
