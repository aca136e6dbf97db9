import type { SessionContract } from '../../src/contract/session';
import { numbersOn } from '../../src/domain/policy/numbers';
import { canSendNotice } from '../../src/domain/session/notice';
import { SESSION_LIMITS } from '../../src/domain/session/session';
import { inState } from '../../src/domain/session/transitions';
import { together } from '../../src/domain/verdict';
import { momentOf } from '../../src/copy/time';
import { handOutOwed, owe } from '../_session/circulars';
import { touchOneLane } from '../_session/lanes';
import { guardOf, move, sessionNow } from '../_session/move';
import { bound, relaxationsIn } from '../_session/relaxing';
import { insist } from '../_kernel/answers';
import type { FollowedHandler, WriteHandler } from '../_kernel/serve';
import { researchOf } from '../_store/research-store';
import { seatsOf } from '../_store/session-store';
import { told } from './plan';
import { seatNow } from './seat-now';

/** 提前通报 （八）: everybody on the roster is told in the app; whom it does not reach, somebody of the room tells and notes it. */
export const sendNotice: FollowedHandler<SessionContract['sendNotice']> = {
  async run({ sessionId, revision, channels, because }, context) {
    const { transaction, now } = context;
    const [session, guard] = [await sessionNow(context, revision), await guardOf(transaction, sessionId)];
    const [seats, research] = [await seatsOf(sessionId, ['seated'], SESSION_LIMITS.seats), await researchOf(session.topicId, session.round, transaction)];
    const relaxations = relaxationsIn(because, context);
    const warnings = insist(together<string>(inState(session.state, 'sendNotice'), canSendNotice({
      numbers: numbersOn(guard.day), told: { digest: (research?.digest?.length ?? 0) > 0, agenda: session.agenda.length > 0, time: true, place: session.place !== '' },
      channels, withoutWechat: seats.filter(({ withoutWechat }) => withoutWechat).length, now, startsAt: session.startsAt,
    }, relaxations as never)));
    const moved = await move(transaction, session, 'sendNotice', { notice: { at: now, channels }, relaxations: [...session.relaxations, ...bound(relaxations, warnings)] });
    await owe(context, moved, 'noticed', ['seated'], { reason: `${momentOf(session.startsAt)}，${session.place}；要商量：${session.agenda.map(({ text }) => text).join('；')}`, notesTold: true });
    return told(moved);
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

/** Told by phone, on paper or by a short message, as somebody of the room notes. */
export const noteTold: WriteHandler<SessionContract['noteTold']> = async ({ seatId, channel }, context) => {
  const seat = await seatNow(context, seatId);
  await context.transaction.put('seat', { ...seat, told: { at: context.now, channel } });
  await touchOneLane(context.transaction, seat.sessionId, seat._id);
  return { done: true };
};
