import type { SessionContract } from '../../src/contract/session';
import { canAttestSeat } from '../../src/domain/session/attest';
import { inState } from '../../src/domain/session/transitions';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { isActive } from '../_session/counts';
import { giveBack } from '../_session/give-back';
import { touchOneLane } from '../_session/lanes';
import { sessionNow } from '../_session/move';
import { tellSeat } from '../_session/tell';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { seatNow } from '../_session/seat-now';

/** 核实: what somebody said of him- or herself is so, or the seat goes to the next; for an assembly member the note says why chosen. */
export const attest: WriteHandler<SessionContract['attest']> = async ({ seatId, confirmed, note }, context) => {
  const { transaction, personId } = context;
  const [session, seat] = [await sessionNow(context), await seatNow(context, seatId)];
  insist(together<string>(inState(session.state, 'attest'), canAttestSeat({ self: seat.personId === personId, active: isActive(seat), confirmed, note }), mayTell([note])));
  if (!confirmed) {
    await giveBack(context, session, seat, 'released', { attested: false, attestedBy: personId, note });
    await tellSeat(context, session, seat, 'not-attested', note);
    return { done: true };
  }
  await transaction.put('seat', { ...seat, attested: true, attestedBy: personId, ...(note ? { chosenBecause: note } : {}) });
  await touchOneLane(transaction, session._id, seat._id);
  await tellSeat(context, session, seat, 'attested');
  return { done: true };
};
