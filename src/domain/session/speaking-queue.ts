import type { Numbers } from '../policy/numbers';
import { verdict, type Verdict } from '../verdict';
import type { RosterKind } from './session';

/** A raised hand, in order of asking; and a turn that was taken. `seat` is the seat's id, not a person's. */
export type Hand = { seat: string; kind: RosterKind };
export type Turn = Hand & { seconds: number };

/** Everybody's turn is as long: rank buys no time （八：平等协商）. */
export const secondsEach = ({ speakingMinutes }: Pick<Numbers, 'speakingMinutes'>): number => speakingMinutes * 60;
export const secondsLeft = (numbers: Pick<Numbers, 'speakingMinutes'>, spoken: number): number => Math.max(0, secondsEach(numbers) - spoken);

const tally = (names: readonly string[]): Map<string, number> => names.reduce((sums, name) => sums.set(name, (sums.get(name) ?? 0) + 1), new Map<string, number>());

/**
 * The order in which hands are called: who has spoken least first; among them kinds in turn (the kind heard least), and
 * within that the order of asking （八：有序协商）.
 */
export function callingOrder(hands: readonly Hand[], turns: readonly Turn[]): Hand[] {
  const bySeat = tally(turns.map(({ seat }) => seat));
  const byKind = tally(turns.map(({ kind }) => kind));
  const left = [...hands];
  const order: Hand[] = [];
  while (left.length > 0) {
    const heard = ({ seat, kind }: Hand) => [bySeat.get(seat) ?? 0, byKind.get(kind) ?? 0] as const;
    const next = left.reduce((best, hand) => {
      const [bestSeat, bestKind] = heard(best);
      const [seat, kind] = heard(hand);
      return seat < bestSeat || (seat === bestSeat && kind < bestKind) ? hand : best;
    });
    left.splice(left.indexOf(next), 1);
    order.push(next);
    byKind.set(next.kind, (byKind.get(next.kind) ?? 0) + 1);
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
