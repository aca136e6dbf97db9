import type { SessionContract } from '../../src/contract/session';
import { canChangeLimit } from '../../src/domain/session/change-limit';
import { takenOf } from '../_session/counts';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { topicOf } from '../_session/topic-moves';
import { guardOf, sessionNow } from '../_session/move';
import { bound, relaxationsIn } from '../_session/relaxing';
import { fitsLinks } from '../../src/domain/session/link';
import { inState } from '../../src/domain/session/transitions';
import { together } from '../../src/domain/verdict';
import { insist } from '../_kernel/answers';
import { numbersFor } from '../_kernel/in-force';
import type { WriteHandler } from '../_kernel/serve';
import type { SeatGuard, Session } from '../_store/documents';
import { linksOf } from '../_store/session-store';
import { planVerdict } from './open-sign-up';
import { markCalendar, mayBeScheduled, planned, told } from './plan';

/** The plan anew, while sign-up has not begun; judged as a whole again. */
export const editPlan: WriteHandler<SessionContract['editPlan']> = async ({ sessionId, revision, because, ...input }, context) => {
  const { transaction } = context;
  const session = await sessionNow(context, revision);
  const [topic, plan] = [await topicOf(context, session.topicId), planned(input, sessionId)];
  const relaxations = relaxationsIn(because, context);
  const guard = await guardOf(transaction, sessionId);
  const warnings = insist(together<string>(inState(session.state, 'editPlan'), fitsLinks({ form: plan.form, links: session.form === 'link-up' ? (await linksOf(sessionId)).length : 0 }), canChangeLimit({ taken: takenOf(guard), limit: input.signUp.limit }), planVerdict(await numbersFor(context, shanghaiDay(plan.startsAt)), { ...session, ...plan }, anew(guard, plan), context.now, relaxations as never), await mayBeScheduled(context, topic, plan, relaxations as never, sessionId)));

  const { onlineLink: _old, ...kept } = session;
  const edited: Session = { ...kept, ...plan, revision: session.revision + 1, relaxations: bound(relaxations, warnings) };
  await markCalendar(context, session.roomId);
  await transaction.put('session', edited);
  await transaction.put('seatGuard', anew(guard, edited));
  return told(edited);
};

const anew = (guard: SeatGuard, plan: Pick<Session, 'signUp' | 'startsAt'>): SeatGuard => ({
  ...guard, way: plan.signUp.way, closesAt: plan.signUp.closesAt, day: shanghaiDay(plan.startsAt), limit: plan.signUp.limit, changes: guard.changes + 1,
  groups: guard.groups.map((one) => ({ ...one, held: plan.signUp.holds.find(({ group }) => group === one.group)?.seats ?? 0 })),
});
