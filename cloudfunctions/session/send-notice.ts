import type { SessionContract } from '../../src/contract/session';
import { canSendNotice } from '../../src/domain/session/notice';
import { SESSION_LIMITS } from '../../src/domain/session/session';
import { inState } from '../../src/domain/session/transitions';
import { together } from '../../src/domain/verdict';
import { handOutOwed, oweNotice } from '../_session/circulars';
import { touchOneLane } from '../_session/lanes';
import { guardOf, move, sessionNow } from '../_session/move';
import { bound, relaxationsIn } from '../_session/relaxing';
import { insist } from '../_kernel/answers';
import { numbersFor } from '../_kernel/in-force';
import { newId } from '../_kernel/ids';
import type { FollowedHandler, WriteHandler } from '../_kernel/serve';
import { researchOf } from '../_store/research-store';
import { seatsOf } from '../_store/session-store';
import { told } from './plan';
import { seatNow } from '../_session/seat-now';

/** 提前通报 （八）: everybody on the roster is told in the app and as far as they can be reached otherwise; whom that does not reach, somebody of the room tells and notes it. */
export const sendNotice: FollowedHandler<SessionContract['sendNotice']> = {
  async run({ sessionId, revision, channels, because }, context) {
    const { transaction, now } = context;
    const [session, guard] = [await sessionNow(context, revision), await guardOf(transaction, sessionId)];
    const [seats, research] = [await seatsOf(sessionId, ['seated'], SESSION_LIMITS.seats), await researchOf(session.topicId, session.round, transaction)];
    const [relaxations, before] = [relaxationsIn(because, context), session.notice];
    const warnings = insist(together<string>(inState(session.state, 'sendNotice'), canSendNotice({
      numbers: await numbersFor(context, guard.day), told: { digest: (research?.digest?.length ?? 0) > 0, agenda: session.agenda.length > 0, time: true, place: session.place !== '' },
      channels, withoutWechat: seats.filter(({ withoutWechat }) => withoutWechat).length, now, startsAt: session.startsAt, again: before !== undefined,
    }, relaxations as never)));
    const notice = { id: before?.id ?? newId(), since: before?.since ?? now, at: now, channels };
    const moved = await move(transaction, session, 'sendNotice', { notice, relaxations: [...session.relaxations, ...bound(relaxations, warnings)] });
    await oweNotice(context, { ...moved, notice });
    return told(moved);
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

/** Rung, handed over on paper or sent from one's own phone, as somebody of the room notes; and a note taken back that was a mistake. */
export const noteTold: WriteHandler<SessionContract['noteTold']> = async ({ seatId, channel, mistaken }, context) => {
  const [session, seat] = [await sessionNow(context), await seatNow(context, seatId)];
  insist(inState(session.state, 'noteTold'));
  const { [channel]: _before, ...others } = seat.reached ?? {};
  await context.transaction.put('seat', { ...seat, reached: mistaken ? others : { ...others, [channel]: { at: context.now, by: context.personId } } });
  await touchOneLane(context.transaction, seat.sessionId, seat._id);
  return { done: true };
};
