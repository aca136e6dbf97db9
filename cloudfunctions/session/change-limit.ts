import type { SessionContract } from '../../src/contract/session';
import { canChangeLimit } from '../../src/domain/session/change-limit';
import type { SignUpPlanRule } from '../../src/domain/session/sign-up-plan';
import { inState } from '../../src/domain/session/transitions';
import { takenOf } from '../_session/counts';
import { touchAllLanes } from '../_session/lanes';
import { guardOf, sessionNow } from '../_session/move';
import { fillFreeSeats } from '../_session/promote';
import { releaseHeld } from '../_session/release-holds';
import { bound, relaxationsIn } from '../_session/relaxing';
import { insist } from '../_kernel/answers';
import { numbersFor } from '../_kernel/in-force';
import type { WriteHandler } from '../_kernel/serve';
import type { SeatGuard, Session } from '../_store/documents';
import { planVerdict } from './open-sign-up';
import { told } from './plan';

/** More or fewer seats while people sign up: more go to those who wait, fewer than are taken cannot be. */
export const changeLimit: WriteHandler<SessionContract['changeLimit']> = async ({ sessionId, revision, limit, because }, context) => {
  const { transaction, now } = context;
  const [session, before] = [await sessionNow(context, revision), await guardOf(transaction, sessionId)];
  const guard: SeatGuard = { ...before, limit, changes: before.changes + 1 };
  const relaxations = relaxationsIn<SignUpPlanRule>(because, context);
  const warnings = insist<string>(inState(session.state, 'changeLimit'), canChangeLimit({ taken: takenOf(before), limit }), planVerdict(await numbersFor(context, guard.day), session, guard, now, relaxations));
  const changed: Session = { ...session, signUp: { ...session.signUp, limit }, revision: session.revision + 1, relaxations: [...session.relaxations, ...bound(relaxations, warnings)] };
  await transaction.put('session', changed);
  await touchAllLanes(transaction, sessionId);
  const { up } = await fillFreeSeats(context, changed, guard);
  return { ...told(changed), movedUp: up.length };
};

/** The seats kept for single groups are given free before their hour. */
export const releaseHolds: WriteHandler<SessionContract['releaseHolds']> = async ({ revision }, context) => {
  const session = await sessionNow(context, revision);
  insist(inState(session.state, 'releaseHolds'));
  const { session: changed, movedUp } = await releaseHeld(context, session);
  return { ...told(changed), movedUp };
};
