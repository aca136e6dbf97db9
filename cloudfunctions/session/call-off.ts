import type { SessionContract } from '../../src/contract/session';
import { momentOf } from '../../src/copy/time';
import { canCancel, canPostpone } from '../../src/domain/session/call-off';
import { inState } from '../../src/domain/session/transitions';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { together } from '../../src/domain/verdict';
import { handOutOwed, owe } from '../_session/circulars';
import { touchAllLanes } from '../_session/lanes';
import { tellLinked } from '../_session/links';
import { guardOf, move, notToBeClosed, sessionNow } from '../_session/move';
import { bound, relaxationsIn } from '../_session/relaxing';
import { moveTopic, topicOf } from '../_session/topic-moves';
import { insist } from '../_kernel/answers';
import type { FollowedHandler } from '../_kernel/serve';
import type { SeatState } from '../_store/documents';
import { markCalendar, mayBeScheduled, told } from './plan';

/** Everybody who signed up or was invited （八）. */
const CONCERNED: readonly SeatState[] = ['seated', 'waiting', 'applied', 'invited'];

/** Moved to another day; everybody concerned is told why and to when. Seats stay theirs, and sign-up can be opened again. */
export const postpone: FollowedHandler<SessionContract['postpone']> = {
  async run({ sessionId, revision, reason, startsAt, closesAt, because }, context) {
    const { transaction, now } = context;
    const [session, guard] = [await sessionNow(context, revision), await guardOf(transaction, sessionId)];
    const plan = { startsAt: startsAt ?? session.startsAt, endsAt: new Date(Date.parse(startsAt ?? session.startsAt) + Date.parse(session.endsAt) - Date.parse(session.startsAt)).toISOString() };
    const relaxations = relaxationsIn(because, context);
    const warnings = insist(together<string>(
      inState(session.state, 'postpone'), canPostpone({ reason, now, startsAt }), ...(startsAt ? [await mayBeScheduled(context, await topicOf(context, session.topicId), plan, relaxations as never, sessionId)] : []),
    ));
    const ends = closesAt ?? session.signUp.closesAt;
    await markCalendar(context, session.roomId);
    const { notice: _old, draw: _drawn, ...kept } = notToBeClosed(session);
    const moved = await move(transaction, kept, 'postpone', {
      ...plan, month: shanghaiDay(plan.startsAt).slice(0, 7), listKey: `${plan.startsAt}~${sessionId}`, signUp: { ...session.signUp, closesAt: ends }, relaxations: [...session.relaxations, ...bound(relaxations, warnings)],
    }, [reason]);
    const { forLot: _kept, ...seats } = guard;
    await transaction.put('seatGuard', { ...seats, open: false, closesAt: ends, day: shanghaiDay(plan.startsAt), changes: guard.changes + 1 });
    await touchAllLanes(transaction, sessionId);
    await tellLinked(context, moved, `改到${momentOf(moved.startsAt)}：${reason}`);
    await owe(context, moved, 'postponed', CONCERNED, { reason });
    return told(moved);
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

/** Given up, with the reason; the topic can be scheduled anew. */
export const cancel: FollowedHandler<SessionContract['cancel']> = {
  async run({ sessionId, revision, reason }, context) {
    const { transaction, now } = context;
    const [session, guard] = [await sessionNow(context, revision), await guardOf(transaction, sessionId)];
    insist(together<string>(inState(session.state, 'cancel'), canCancel({ reason })));
    const moved = await move(transaction, notToBeClosed(session), 'cancel', { stage: 'off', calledOff: { at: now, reason } }, [reason]);
    await transaction.put('seatGuard', { ...guard, open: false, changes: guard.changes + 1 });
    await touchAllLanes(transaction, sessionId);
    await moveTopic(context, await topicOf(context, session.topicId), 'unschedule', {}, { note: reason, clause: '8.notice-in-advance' });
    await tellLinked(context, moved, `取消：${reason}`);
    await owe(context, moved, 'cancelled', CONCERNED, { reason });
    return told(moved);
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};
