import type { Numbers } from '../policy/numbers';
import { verdict, type Verdict } from '../verdict';
import type { RosterKind } from './session';

/** A raised hand, in order of asking; and a turn that was taken. `seat` tells seats apart and names nobody. */
export type Hand = { seat: string; kind: RosterKind };
/** `turns`: how many are told in one; one when left out. */
export type Turn = Hand & { seconds: number; turns?: number };

/** Everybody's turn is as long: rank buys no time （八：平等协商）. */
export const secondsEach = ({ speakingMinutes }: Pick<Numbers, 'speakingMinutes'>): number => speakingMinutes * 60;
export const secondsLeft = (numbers: Pick<Numbers, 'speakingMinutes'>, spoken: number): number => Math.max(0, secondsEach(numbers) - spoken);

const turnsIn = ({ turns = 1 }: Turn): number => turns;
const tally = (turns: readonly Turn[], by: (turn: Turn) => string): Map<string, number> =>
  turns.reduce((sums, turn) => sums.set(by(turn), (sums.get(by(turn)) ?? 0) + turnsIn(turn)), new Map<string, number>());

/**
 * The order in which hands are called: who has spoken least first; among them kinds in turn (the kind heard least), and
 * within that the order of asking （八：有序协商）.
 */
export function callingOrder(hands: readonly Hand[], turns: readonly Turn[]): Hand[] {
  const bySeat = tally(turns, ({ seat }) => seat);
  const byKind = tally(turns, ({ kind }) => kind);
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
    return { kind, turns: mine.reduce((sum, turn) => sum + turnsIn(turn), 0), seconds: mine.reduce((sum, { seconds }) => sum + seconds, 0) };
  });

/** One more turn counted in: one entry a seat, however often it speaks. */
export function withTurn(heard: readonly Required<Turn>[], { seat, kind, seconds }: Turn): Required<Turn>[] {
  const before = heard.find((one) => one.seat === seat);
  if (!before) return [...heard, { seat, kind, turns: 1, seconds }];
  return heard.map((one) => (one === before ? { ...one, turns: one.turns + 1, seconds: one.seconds + seconds } : one));
}

export type SpeakingRule =
  | 'session.speaking-queue.already-waiting' | 'session.speaking-queue.time-used' | 'session.speaking-queue.extended-once'
  | 'session.speaking-queue.no-question-open' | 'session.speaking-queue.nobody-waiting' | 'session.speaking-queue.nobody-speaking';

const questionOpen = (open: boolean) => !open && { rule: 'session.speaking-queue.no-question-open' as const, clause: 'convention.speaking-time' as const, required: '由召集人先请大家谈一个问题' };

/** May this seat ask for the floor? While a question is open, and once at a time. Whether the seat may speak at all is `maySpeak`'s question. */
export const canRaiseHand = ({ open, waiting }: { open: boolean; waiting: boolean }): Verdict<SpeakingRule> => verdict<SpeakingRule>([
  questionOpen(open),
  waiting && { rule: 'session.speaking-queue.already-waiting', clause: 'convention.speaking-time', measured: 1, required: 1 },
]);

/** May the word be given? Where somebody waits for it; to whom, the calling order says and nobody else （八：有序协商）. */
export const canGiveWord = ({ open, waiting }: { open: boolean; waiting: number }): Verdict<SpeakingRule> => verdict<SpeakingRule>([
  questionOpen(open),
  open && waiting === 0 && { rule: 'session.speaking-queue.nobody-waiting', clause: 'convention.speaking-time', measured: 0 },
]);

/** Has somebody the word, to be ended or to go on? */
export const someoneSpeaks = (speaking: boolean): Verdict<SpeakingRule> => verdict<SpeakingRule>([
  !speaking && { rule: 'session.speaking-queue.nobody-speaking', clause: 'convention.speaking-time' },
]);

/** May this turn go on past the `seconds` it was given? Once, by as much again, and not past the time everybody has while others wait. */
export const canGoOn = (view: { numbers: Pick<Numbers, 'speakingMinutes'>; seconds: number; extended: boolean; othersWaiting: number }): Verdict<SpeakingRule> => verdict<SpeakingRule>([
  view.extended && { rule: 'session.speaking-queue.extended-once', clause: 'convention.speaking-time', measured: 1, required: 1 },
  view.seconds >= secondsEach(view.numbers) && view.othersWaiting > 0 && { rule: 'session.speaking-queue.time-used', clause: 'convention.speaking-time', measured: view.othersWaiting, required: view.numbers.speakingMinutes },
]);
