import type { SessionContract } from '../../src/contract/session';
import type { SpeakingView } from '../../src/contract/session-speaking';
import { callingOrder, secondsEach } from '../../src/domain/session/speaking-queue';
import { secondsFrom, shanghaiDay } from '../../src/domain/time/shanghai-day';
import { isPresent } from '../_session/presence';
import { speakingNow } from '../_session/speaking-now';
import { Forbidden } from '../_kernel/answers';
import { numbersFor } from '../_kernel/in-force';
import type { ReadHandler } from '../_kernel/serve';
import type { RaisedHand } from '../_store/documents';
import { reader } from '../_store/door';

const SHOWN = 12;

/** The queue, for those on the roster and the room's people: others by the part they take, names for the desk alone. */
export const speaking: ReadHandler<SessionContract['speaking']> = async ({ sessionId }, context) => {
  const { standing: { session, seat, roles }, now } = context;
  const desk = roles.has('convener') || roles.has('staff');
  if (!desk && seat?.state !== 'seated') throw new Forbidden();
  const [queue, numbers] = await Promise.all([speakingNow(reader, sessionId), numbersFor(context, shanghaiDay(session!.startsAt))]);
  const order = callingOrder(queue.hands, queue.heard).map((hand) => queue.hands.find((one) => one.seat === hand.seat)!);
  const shown = order.slice(0, SHOWN);
  const names = desk ? await namesOf([...(queue.word ? [queue.word] : []), ...shown]) : new Map<string, string>();
  const told = (hand: RaisedHand) => ({ part: hand.part, you: hand.seat === seat?.order, ...(desk ? { seatId: hand.seatId, name: names.get(hand.seatId) ?? hand.part } : {}) });
  return {
    turn: queue.turn, ...(queue.questionId ? { questionId: queue.questionId } : {}), secondsEach: secondsEach(numbers), ...wordShown(queue.word, told, now),
    next: shown.map(told), waiting: order.length, spoken: queue.spoken.filter(({ questionId }) => questionId === queue.questionId).map(({ kind, turns, seconds }) => ({ kind, turns, seconds })),
    you: { present: seat !== undefined && isPresent(session!, seat), turns: queue.heard.find((one) => one.seat === seat?.order)?.turns ?? 0, ...aheadOf(order.findIndex((hand) => hand.seat === seat?.order)) },
  };
};

const aheadOf = (place: number): { ahead?: number } => (place < 0 ? {} : { ahead: place });

function wordShown(word: (RaisedHand & { since: string; seconds: number; extended: boolean }) | undefined, told: (hand: RaisedHand) => Pick<NonNullable<SpeakingView['word']>, 'part' | 'you'>, now: string): Pick<SpeakingView, 'word'> {
  if (!word) return {};
  const { since, seconds, extended } = word;
  return { word: { ...told(word), since, seconds, extended, secondsLeft: Math.round(seconds - secondsFrom(since, now)) } };
}

const namesOf = async (hands: readonly RaisedHand[]): Promise<Map<string, string>> =>
  new Map((await reader.getMany('seat', hands.map(({ seatId }) => seatId))).map(({ _id, name }) => [_id, name]));
