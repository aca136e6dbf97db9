import { numbersOn } from '../../src/domain/policy/numbers';
import { shortfall } from '../../src/domain/session/half';
import { halfBroken } from '../../src/domain/session/substitute';
import { inState } from '../../src/domain/session/transitions';
import { insist } from '../_kernel/answers';
import type { Seat, SeatGuard, SeatState, Session } from '../_store/documents';
import { counted, holdsSeat, seatingOf } from './counts';
import { seatIfEnough } from './end-sign-up';
import { touchAllLanes, touchOneLane } from './lanes';
import { guardOf, move } from './move';
import { fillFreeSeats } from './promote';
import type { Step } from './step';
import { tellConvener } from './tell';

const SIGNING_UP = ['planned', 'sign-up-open', 'sign-up-closed'];

/**
 * Somebody no longer has what he or she had: a seat, a place in line, an invitation or an application. A seat given back
 * before the roster is fixed goes to who waits, in the same transaction; afterwards the half is looked at again （七, A7）.
 */
export async function giveBack(step: Step, session: Session, seat: Seat, state: SeatState, change: Partial<Seat> = {}): Promise<Session> {
  insist(inState(session.state, 'leave'));
  if (!holdsSeat(seat)) {
    await step.transaction.put('seat', { ...seat, ...change, state });
    if (mayNeedNoDraw(session)) await seatAllIfEnough(step, session, await guardOf(step.transaction, session._id), seat);
    else await touchOneLane(step.transaction, session._id, seat._id);
    return session;
  }
  await touchAllLanes(step.transaction, session._id);
  await step.transaction.put('seat', { ...seat, ...change, state });
  const guard = counted(await guardOf(step.transaction, session._id), seat, -1);
  if (SIGNING_UP.includes(session.state)) {
    const filled = await fillFreeSeats(step, session, guard, [seat]);
    if (mayNeedNoDraw(session)) await seatAllIfEnough(step, session, filled.guard, seat);
    return session;
  }
  await step.transaction.put('seatGuard', guard);
  return lookAtTheHalf(step, session, guard);
}

/** Sign-up is over and no pool is fixed: who leaves now may leave enough seats for all who still ask. */
const mayNeedNoDraw = ({ state, draw }: Session): boolean => state === 'sign-up-closed' && draw === undefined;

/** 席位够的，人人入席: then nothing is drawn, also when there have come to be enough only now. */
async function seatAllIfEnough(step: Step, session: Session, guard: SeatGuard, { _id }: Seat): Promise<void> {
  await touchAllLanes(step.transaction, session._id);
  const after = await seatIfEnough(step, session, guard, _id);
  if (after !== guard) await step.transaction.put('seatGuard', after);
}

/** After a change of a fixed roster: where the half is gone the roster is to be mended, and the convener is told what is missing. */
async function lookAtTheHalf(step: Step, session: Session, guard: SeatGuard): Promise<Session> {
  const { stakeholders, others } = seatingOf(guard);
  const [numbers, total] = [numbersOn(guard.day), stakeholders + others];
  const broken = halfBroken({ numbers, total, stakeholders });
  const moved = await move(step.transaction, session, 'leave', {}, [], { halfBroken: broken });
  if (broken) await tellConvener(step, session, 'composition-broken', { reason: String(shortfall({ total, stakeholders }, numbers.stakeholderShare)) });
  return moved;
}
