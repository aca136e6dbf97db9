import type { SpeakingView } from '../../src/contract/session-speaking';
import { callingOrder } from '../../src/domain/session/speaking-queue';
import { secondsFrom } from '../../src/domain/time/shanghai-day';
import type { RaisedHand, Seat, Session, Speaking } from '../_store/documents';
import { reader } from '../_store/door';
import { isPresent } from './presence';

const SHOWN = 12;

type Viewer = { session: Session; seat: Seat | undefined; desk: boolean; secondsEach: number; now: string };

/** The queue as those on the roster and the room's people see it: others by the part they take, names for the desk alone. */
export async function queueShown(queue: Speaking, { session, seat, desk, secondsEach, now }: Viewer): Promise<SpeakingView> {
  const order = callingOrder(queue.hands, queue.heard).map((hand) => queue.hands.find((one) => one.seat === hand.seat)!);
  const shown = order.slice(0, SHOWN);
  const names = desk ? await namesOf([...(queue.word ? [queue.word] : []), ...shown]) : new Map<string, string>();
  const told = (hand: RaisedHand) => ({ part: hand.part, you: hand.seat === seat?.order, ...(desk ? { seatId: hand.seatId, name: names.get(hand.seatId) ?? hand.part } : {}) });
  return {
    turn: queue.turn, ...(queue.questionId ? { questionId: queue.questionId } : {}), secondsEach, ...wordShown(queue.word, told, now),
    next: shown.map(told), waiting: order.length, spoken: queue.spoken.filter(({ questionId }) => questionId === queue.questionId).map(({ kind, turns, seconds }) => ({ kind, turns, seconds })),
    you: { present: seat !== undefined && isPresent(session, seat), turns: queue.heard.find((one) => one.seat === seat?.order)?.turns ?? 0, ...aheadOf(order.findIndex((hand) => hand.seat === seat?.order)) },
  };
}

const aheadOf = (place: number): { ahead?: number } => (place < 0 ? {} : { ahead: place });

function wordShown(word: (RaisedHand & { since: string; seconds: number; extended: boolean }) | undefined, told: (hand: RaisedHand) => Pick<NonNullable<SpeakingView['word']>, 'part' | 'you'>, now: string): Pick<SpeakingView, 'word'> {
  if (!word) return {};
  const { since, seconds, extended } = word;
  return { word: { ...told(word), since, seconds, extended, secondsLeft: Math.round(seconds - secondsFrom(since, now)) } };
}

const namesOf = async (hands: readonly RaisedHand[]): Promise<Map<string, string>> =>
  new Map((await reader.getMany('seat', hands.map(({ seatId }) => seatId))).map(({ _id, name }) => [_id, name]));
