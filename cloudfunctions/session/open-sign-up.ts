import type { SessionContract } from '../../src/contract/session';
import type { Numbers } from '../../src/domain/policy/numbers';
import { canOpenSignUp } from '../../src/domain/session/sign-up-plan';
import { inState } from '../../src/domain/session/transitions';
import { together } from '../../src/domain/verdict';
import { seatingOf } from '../_session/counts';
import { guardOf, move, sessionNow } from '../_session/move';
import { bound, relaxationsIn } from '../_session/relaxing';
import { insist } from '../_kernel/answers';
import { numbersFor } from '../_kernel/in-force';
import type { WriteHandler } from '../_kernel/serve';
import type { SeatGuard, Session } from '../_store/documents';
import { told } from './plan';

/** May people sign up under this plan? The limit admits the minimum, everybody named so far, and the half with them （七）. */
export const planVerdict = (numbers: Numbers, session: Session, guard: SeatGuard, now: string, relaxations: Parameters<typeof canOpenSignUp>[1] = []) => canOpenSignUp({
  numbers, limit: guard.limit, now, closesAt: guard.closesAt, startsAt: session.startsAt, ...(session.signUp.releasesAt ? { releasesAt: session.signUp.releasesAt } : {}),
  othersNamed: seatingOf(guard).others, groups: guard.groups,
}, relaxations);

export const openSignUp: WriteHandler<SessionContract['openSignUp']> = async ({ sessionId, revision, because }, context) => {
  const { transaction, now } = context;
  const [session, guard] = [await sessionNow(context, revision), await guardOf(transaction, sessionId)];
  const relaxations = relaxationsIn(because, context);
  const warnings = insist(together<string>(inState(session.state, 'openSignUp'), planVerdict(await numbersFor(context, guard.day), session, guard, now, relaxations as never)));
  const moved = await move(transaction, session, 'openSignUp', { closesAt: guard.closesAt, ...(session.signUp.releasesAt ? { releasesAt: session.signUp.releasesAt } : {}), relaxations: [...session.relaxations, ...bound(relaxations, warnings)] });
  await transaction.put('seatGuard', { ...guard, open: true, changes: guard.changes + 1 });
  return told(moved);
};
