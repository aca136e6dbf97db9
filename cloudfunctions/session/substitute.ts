import type { SessionContract } from '../../src/contract/session';
import type { CompositionRule } from '../../src/domain/session/composition';
import { SESSION_LIMITS, type SessionState } from '../../src/domain/session/session';
import { canSubstitute, type SubstituteRule, type SubstituteView } from '../../src/domain/session/substitute';
import { inState } from '../../src/domain/session/transitions';
import { together } from '../../src/domain/verdict';
import { compositionOf } from '../_session/composition';
import { counted, takenOf } from '../_session/counts';
import { touchAllLanes } from '../_session/lanes';
import { guardOf, move, sessionNow } from '../_session/move';
import { noticeToNewcomer } from '../_session/notice';
import { bound, relaxationsIn, stillHolding } from '../_session/relaxing';
import { tellSeat } from '../_session/tell';
import { Forbidden, insist } from '../_kernel/answers';
import { numbersFor } from '../_kernel/in-force';
import type { WriteHandler } from '../_kernel/serve';
import type { Seat } from '../_store/documents';
import { seatsOf } from '../_store/session-store';
import { told } from './plan';
import { seatNow } from '../_session/seat-now';

/** A broken roster is made whole step by step; at the door the half is asked for over those who are there, when the meeting begins. */
const MENDING: readonly SessionState[] = ['composition-broken', 'checking-in'];

/** 替补: somebody who waits takes the place of one who cannot come, or has gone already; of the same group first （七, A7）. */
export const substitute: WriteHandler<SessionContract['substitute']> = async ({ sessionId, revision, out, in: into, because }, context) => {
  const { transaction } = context;
  const [session, before] = [await sessionNow(context, revision), await guardOf(transaction, sessionId)];
  const [leaving, coming] = [await seatNow(context, out), await seatNow(context, into)];
  if (coming.state !== 'waiting' && coming.state !== 'applied') throw new Forbidden();
  await touchAllLanes(transaction, sessionId);
  const seated = (await seatsOf(sessionId, ['seated'], SESSION_LIMITS.seats)).filter(({ _id }) => _id !== leaving._id);
  const view: SubstituteView = { leaving, coming, after: compositionOf(session, [...seated, { ...coming, state: 'seated' }], await numbersFor(context, before.day)), seatFree: leaving.state === 'seated' || takenOf(before) < before.limit, mending: MENDING.includes(session.state) };
  const relaxations = relaxationsIn<CompositionRule | SubstituteRule>(because, context);
  const carried = stillHolding(session.relaxations, canSubstitute(view)) as typeof relaxations;
  const warnings = insist(together<string>(inState(session.state, 'substitute'), canSubstitute(view, [...carried, ...relaxations])));

  const moved = await move(transaction, session, 'substitute', { relaxations: [...session.relaxations, ...bound(relaxations, warnings)] });
  const freed = leaving.state === 'seated' ? counted(before, leaving, -1) : before;
  if (leaving.state === 'seated') {
    await transaction.put('seat', { ...leaving, state: 'released' });
    await tellSeat(context, session, leaving, 'released', '由同一群体的人替补');
  }
  const seat: Seat = { ...coming, state: 'seated', at: context.now };
  await transaction.put('seat', seat);
  await transaction.put('seatGuard', counted(freed, seat, 1));
  await tellSeat(context, session, seat, 'substituted');
  await noticeToNewcomer(context, moved, seat);
  return told(moved);
};
