import type { SessionContract } from '../../src/contract/session';
import { maySpeak } from '../../src/domain/session/eligibility';
import { canRaiseHand } from '../../src/domain/session/speaking-queue';
import { inState } from '../../src/domain/session/transitions';
import { together } from '../../src/domain/verdict';
import { sessionNow } from '../_session/move';
import { isPresent } from '../_session/presence';
import { handOf, speakingNow } from '../_session/speaking-now';
import { Forbidden, insist } from '../_kernel/answers';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { Seat } from '../_store/documents';
import { seatId } from '../_store/keys';
import { seatNow } from '../_session/seat-now';

/** 我要发言: one hand a seat, of those who are there, while a question is open （八：平等协商、有序协商）. */
export const askToSpeak: WriteHandler<SessionContract['askToSpeak']> = async ({ sessionId }, context) => {
  await raise(context, await context.transaction.get('seat', seatId(sessionId, context.personId)));
  return { done: true };
};

/** 取消: nobody has to say why; a hand that is not up, or was called meanwhile, needs no lowering. */
export const takeBackHand: WriteHandler<SessionContract['takeBackHand']> = async ({ sessionId }, context) => {
  const seat = await context.transaction.get('seat', seatId(sessionId, context.personId));
  if (!seat) throw new Forbidden();
  await lower(context, seat);
  return { done: true };
};

/** By the room's people, for somebody without a phone, or who was called and is not there just now. */
export const noteHand: WriteHandler<SessionContract['noteHand']> = async ({ seatId: id, up }, context) => {
  const seat = await seatNow(context, id);
  await (up ? raise(context, seat) : lower(context, seat));
  return { done: true };
};

async function raise(context: WriteContext, seat: Seat | undefined): Promise<void> {
  const session = await sessionNow(context);
  const speaking = await speakingNow(context.transaction, session._id);
  const waiting = seat !== undefined && [...speaking.hands, ...(speaking.word ? [speaking.word] : [])].some((hand) => hand.seat === seat.order);
  insist(together<string>(
    inState(session.state, 'speak'),
    maySpeak({ lane: 'inside', mode: session.mode, state: session.state, onRoster: seat?.state === 'seated', present: seat !== undefined && isPresent(session, seat) && seat.presence?.leftAt === undefined }),
    canRaiseHand({ open: speaking.questionId !== undefined, waiting }),
  ));
  await context.transaction.put('speaking', { ...speaking, hands: [...speaking.hands, handOf(seat!, context.now)] });
}

async function lower(context: WriteContext, seat: Seat): Promise<void> {
  const session = await sessionNow(context);
  insist(inState(session.state, 'speak'));
  const speaking = await speakingNow(context.transaction, session._id);
  const hands = speaking.hands.filter((hand) => hand.seat !== seat.order);
  if (hands.length < speaking.hands.length) await context.transaction.put('speaking', { ...speaking, hands });
}
