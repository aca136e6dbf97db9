import type { SessionContract } from '../../src/contract/session';
import { canGiveWord, canGoOn, nextSpeaker, secondsEach, someoneSpeaks } from '../../src/domain/session/speaking-queue';
import { inState } from '../../src/domain/session/transitions';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { together } from '../../src/domain/verdict';
import { sessionNow } from '../_session/move';
import { speakingNow, wordEnded } from '../_session/speaking-now';
import { Forbidden, insist } from '../_kernel/answers';
import { numbersFor } from '../_kernel/in-force';
import type { WriteHandler } from '../_kernel/serve';
import { seatId } from '../_store/keys';

/** 谈这个问题: hands are for the question that is open; whoever has the word ends with the one before. */
export const openQuestion: WriteHandler<SessionContract['openQuestion']> = async ({ questionId, turn }, context) => {
  const session = await sessionNow(context);
  if (!session.agenda.some(({ id }) => id === questionId)) throw new Forbidden();
  insist(inState(session.state, 'giveWord'));
  const before = wordEnded(await speakingNow(context.transaction, session._id, turn), context.now);
  await context.transaction.put('speaking', { ...before, questionId, hands: [], turn: turn + 1 });
  return { turn: turn + 1 };
};

/** 请下一位: the order says who, so that rank and acquaintance do not （八：平等协商、有序协商）. */
export const giveWord: WriteHandler<SessionContract['giveWord']> = async ({ turn }, context) => {
  const { transaction, now } = context;
  const session = await sessionNow(context);
  const speaking = await speakingNow(transaction, session._id, turn);
  insist(together<string>(inState(session.state, 'giveWord'), canGiveWord({ open: speaking.questionId !== undefined, waiting: speaking.hands.length })));
  const before = wordEnded(speaking, now);
  const { seat } = nextSpeaker(before.hands, before.heard)!;
  const called = before.hands.find((hand) => hand.seat === seat)!;
  const seconds = secondsEach(await numbersFor(context, shanghaiDay(session.startsAt)));
  await transaction.put('speaking', { ...before, turn: turn + 1, hands: before.hands.filter((hand) => hand !== called), word: { ...called, since: now, seconds, extended: false } });
  return { turn: turn + 1, seatId: called.seatId, name: (await transaction.get('seat', called.seatId))?.name ?? called.part, seconds };
};

/** 再给一次时间: once a turn, by as much again, where nobody else waits. */
export const extendTurn: WriteHandler<SessionContract['extendTurn']> = async ({ turn }, context) => {
  const session = await sessionNow(context);
  const speaking = await speakingNow(context.transaction, session._id, turn);
  const [{ word }, numbers] = [speaking, await numbersFor(context, shanghaiDay(session.startsAt))];
  insist(together<string>(inState(session.state, 'giveWord'), someoneSpeaks(word !== undefined), ...(word ? [canGoOn({ numbers, seconds: word.seconds, extended: word.extended, othersWaiting: speaking.hands.length })] : [])));
  const seconds = word!.seconds + secondsEach(numbers);
  await context.transaction.put('speaking', { ...speaking, turn: turn + 1, word: { ...word!, seconds, extended: true } });
  return { turn: turn + 1, seconds };
};

/** 说完了: by the convener, or by who has the word; nobody else ends it. */
export const endTurn: WriteHandler<SessionContract['endTurn']> = async ({ sessionId, turn }, context) => {
  const session = await sessionNow(context);
  const [speaking, own] = [await speakingNow(context.transaction, sessionId, turn), await context.transaction.get('seat', seatId(sessionId, context.personId))];
  if (!context.standing.roles.has('convener') && (!own || speaking.word?.seat !== own.order)) throw new Forbidden();
  insist(together<string>(inState(session.state, 'speak'), someoneSpeaks(speaking.word !== undefined)));
  await context.transaction.put('speaking', wordEnded(speaking, context.now));
  return { turn: turn + 1 };
};
