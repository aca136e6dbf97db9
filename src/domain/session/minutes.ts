import { dayAfter, shanghaiDay } from '../time/shanghai-day';
import { together, verdict, type Verdict } from '../verdict';
import type { Numbers } from '../policy/numbers';

export type MinutesRule =
  | 'session.minutes.did-not-attend'
  | 'session.minutes.too-late'
  | 'session.minutes.text-changed'
  | 'session.minutes.nothing-said'
  | 'session.minutes.already-frozen';

/** The words that those who attended are asked about, in one line for the hash: objections refer to this text and no other. */
export const boundMinutes = (minutes: { questions: readonly { question: string; said: string; consensus: string }[]; notes: string }): string =>
  JSON.stringify([minutes.questions.map(({ question, said, consensus }) => [question, said, consensus]), minutes.notes]);

/** The last day on which somebody may confirm or object, by Yangzhou's calendar. */
export const minutesDueDay = (sentAt: string, numbers: Pick<Numbers, 'minutesDays'>): string => dayAfter(shanghaiDay(sentAt), numbers.minutesDays);

/** `sameText`: the hash the answer names is that of the frozen minutes. */
export type MinutesView = { numbers: Numbers; attended: boolean; sentAt: string; now: string; sameText: boolean };

/** May this person confirm the minutes? （八） Who was there, in time, the text as frozen. */
export const canConfirm = (view: MinutesView): Verdict<MinutesRule> => verdict<MinutesRule>([
  !view.attended && { rule: 'session.minutes.did-not-attend', clause: '8.as-approved', required: '到会人员' },
  shanghaiDay(view.now) > minutesDueDay(view.sentAt, view.numbers) && { rule: 'session.minutes.too-late', clause: 'convention.minutes-days', measured: shanghaiDay(view.now), required: minutesDueDay(view.sentAt, view.numbers) },
  !view.sameText && { rule: 'session.minutes.text-changed', clause: '8.as-approved', required: '散会后定稿的记录' },
]);

/** May this person object? As for confirming, and something is said; the objection stays with the minutes for good. */
export const canObject = ({ objection, ...view }: MinutesView & { objection: string }): Verdict<MinutesRule> => {
  const confirming = canConfirm(view);
  const silent = verdict<MinutesRule>([!objection.trim() && { rule: 'session.minutes.nothing-said', clause: 'convention.minutes-days', required: '写明异议' }]);
  return together(confirming, silent);
};

/** May the convener still change the words? Until they are sent out; afterwards only objections are added. */
export const canEditMinutes = ({ sent }: { sent: boolean }): Verdict<MinutesRule> => verdict<MinutesRule>([
  sent && { rule: 'session.minutes.already-frozen', clause: '8.as-approved', measured: '已发给到会人员确认', required: '以异议附后' },
]);

/** How those who attended answered. Silence is told as silence, never as consent. */
export type MinutesAnswers = { attended: number; confirmed: number; objected: number };
export const silentOn = ({ attended, confirmed, objected }: MinutesAnswers): number => Math.max(0, attended - confirmed - objected);

/** Are the minutes settled? When everybody has answered, or the days are over. */
export const minutesSettled = (answers: MinutesAnswers, view: Pick<MinutesView, 'numbers' | 'sentAt' | 'now'>): boolean =>
  silentOn(answers) === 0 || shanghaiDay(view.now) > minutesDueDay(view.sentAt, view.numbers);
