import type { Numbers } from '../policy/numbers';
import { verdict, type Verdict } from '../verdict';
import type { RosterKind } from './session';

/** A raised hand, in order of asking; and a turn that was taken. `seat` is the seat's id, not a person's. */
export type Hand = { seat: string; kind: RosterKind };
export type Turn = Hand & { seconds: number };

/** Everybody's turn is as long: rank buys no time （八：平等协商）. */
export const secondsEach = ({ speakingMinutes }: Pick<Numbers, 'speakingMinutes'>): number => speakingMinutes * 60;
export const secondsLeft = (numbers: Pick<Numbers, 'speakingMinutes'>, spoken: number): number => Math.max(0, secondsEach(numbers) - spoken);

const count = (turns: readonly Turn[], of: (turn: Turn) => boolean): number => turns.filter(of).length;

/**
 * The order in which hands are called: who has spoken least first; among them kinds in turn (the kind heard least), and
 * within that the order of asking （八：有序协商）.
 */
export function callingOrder(hands: readonly Hand[], turns: readonly Turn[]): Hand[] {
  const left = hands.map((hand, asked) => ({ hand, asked }));
  const heard = [...turns];
  const order: Hand[] = [];
  while (left.length > 0) {
    const rank = ({ hand, asked }: { hand: Hand; asked: number }) => [count(heard, (turn) => turn.seat === hand.seat), count(heard, (turn) => turn.kind === hand.kind), asked];
    const next = left.reduce((best, one) => {
      const [a, b] = [rank(best), rank(one)];
      return (b[0]! - a[0]! || b[1]! - a[1]! || b[2]! - a[2]!) < 0 ? one : best;
    });
    left.splice(left.indexOf(next), 1);
    order.push(next.hand);
    heard.push({ ...next.hand, seconds: 0 });
  }
  return order;
}

export const nextSpeaker = (hands: readonly Hand[], turns: readonly Turn[]): Hand | undefined => callingOrder(hands, turns)[0];

/** Speaking time per kind, for the minutes; never per person. */
export const timePerKind = (turns: readonly Turn[]): { kind: RosterKind; turns: number; seconds: number }[] =>
  [...new Set(turns.map(({ kind }) => kind))].map((kind) => {
    const mine = turns.filter((turn) => turn.kind === kind);
    return { kind, turns: mine.length, seconds: mine.reduce((sum, { seconds }) => sum + seconds, 0) };
  });

export type SpeakingRule = 'session.speaking-queue.already-waiting' | 'session.speaking-queue.time-used';

/** May this seat ask for the floor? Once at a time. Whether the seat may speak at all is `maySpeak`'s question. */
export const canRaiseHand = (view: { waiting: boolean }): Verdict<SpeakingRule> => verdict<SpeakingRule>([
  view.waiting && { rule: 'session.speaking-queue.already-waiting', clause: 'convention.speaking-time', measured: 1, required: 1 },
]);

/** May this turn go on? Not past the time everybody has, while others wait. */
export const canGoOn = (view: { numbers: Numbers; seconds: number; othersWaiting: number }): Verdict<SpeakingRule> => verdict<SpeakingRule>([
  view.seconds >= secondsEach(view.numbers) && view.othersWaiting > 0 && { rule: 'session.speaking-queue.time-used', clause: 'convention.speaking-time', measured: Math.floor(view.seconds / 60), required: view.numbers.speakingMinutes },
]);
