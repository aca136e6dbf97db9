import { dayAfter, shanghaiDay } from '../time/shanghai-day';
import { together, verdict, type Verdict } from '../verdict';
import type { Numbers } from '../policy/numbers';

export type MinutesRule =
  | 'session.minutes.not-sent'
  | 'session.minutes.did-not-attend'
  | 'session.minutes.answers-for-oneself'
  | 'session.minutes.too-late'
  | 'session.minutes.text-changed'
  | 'session.minutes.nothing-said'
  | 'session.minutes.already-frozen';

/** What the minutes say: facts of the session in rows, what was said and agreed on each question, and the convener's further notes. */
export type MinutesText = { facts: readonly (readonly [label: string, value: string])[]; questions: readonly { question: string; said: string; consensus: string }[]; notes: string };

/** The words that those who attended are asked about, in one line for the hash: objections refer to this text and no other. */
export const boundMinutes = ({ facts, questions, notes }: MinutesText): string =>
  JSON.stringify([facts, questions.map(({ question, said, consensus }) => [question, said, consensus]), notes]);

/** An objection as it stands under the minutes, by kind of seat and never by name, with the convener's answer. */
export type Objection = { who: string; text: string; reply?: string | undefined };

/** Minutes as they are settled, in one line for the receipt: the text by its hash, how those who attended answered, and every objection. */
export const settledMinutes = ({ hash, answers: { attended, confirmed, objected }, objections }: { hash: string; answers: Pick<MinutesAnswers, 'attended' | 'confirmed' | 'objected'>; objections: readonly Objection[] }): string =>
  JSON.stringify([hash, attended, confirmed, objected, objections.map(({ who, text, reply }) => [who, text, reply ?? ''])]);

/** The last day on which somebody may confirm or object, by Yangzhou's calendar. */
export const minutesDueDay = (sentAt: string, numbers: Pick<Numbers, 'minutesDays'>): string => dayAfter(shanghaiDay(sentAt), numbers.minutesDays);

/** Have the minutes been sent to those who attended? Until then there is nothing to confirm. */
export const areSent = ({ sent }: { sent: boolean }): Verdict<MinutesRule> => verdict<MinutesRule>([
  !sent && { rule: 'session.minutes.not-sent', clause: '8.as-approved', required: '由召集人整理好，发给到会人员' },
]);

/** `sameText`: the hash the answer names is that of the frozen minutes. */
export type MinutesView = { numbers: Numbers; attended: boolean; sentAt: string; now: string; sameText: boolean };

/** May this person confirm the minutes? （八） Who was there, in time, the text as frozen. */
export const canConfirm = (view: MinutesView): Verdict<MinutesRule> => verdict<MinutesRule>([
  !view.attended && { rule: 'session.minutes.did-not-attend', clause: '8.as-approved', required: '到会人员' },
  shanghaiDay(view.now) > minutesDueDay(view.sentAt, view.numbers) && { rule: 'session.minutes.too-late', clause: 'convention.minutes-days', measured: shanghaiDay(view.now), required: minutesDueDay(view.sentAt, view.numbers) },
  !view.sameText && { rule: 'session.minutes.text-changed', clause: '8.as-approved', required: '散会后定稿的记录' },
]);

const says = (words: string, required: string): Verdict<MinutesRule> => verdict<MinutesRule>([!words.trim() && { rule: 'session.minutes.nothing-said', clause: 'convention.minutes-days', required }]);

/** May this person object? As for confirming, and something is said; the objection stays with the minutes for good. */
export const canObject = ({ objection, ...view }: MinutesView & { objection: string }): Verdict<MinutesRule> => together(canConfirm(view), says(objection, '写明异议'));

/** May the room's people write down what somebody answered on paper or on the phone? For who has WeChat, he or she answers. */
export const canNoteFor = ({ withoutWechat }: { withoutWechat: boolean }): Verdict<MinutesRule> => verdict<MinutesRule>([
  !withoutWechat && { rule: 'session.minutes.answers-for-oneself', clause: 'convention.minutes-days', required: '由本人在手机上确认' },
]);

/** May the convener answer an objection? The answer is printed under it; the text that people were asked about stays. */
export const canAnswerObjection = ({ reply }: { reply: string }): Verdict<MinutesRule> => says(reply, '写明答复');

/** May the convener still change the words? Until they are sent out; afterwards only objections are added. */
export const canEditMinutes = ({ sent }: { sent: boolean }): Verdict<MinutesRule> => verdict<MinutesRule>([
  sent && { rule: 'session.minutes.already-frozen', clause: '8.as-approved', measured: '已发给到会人员确认', required: '以异议附后' },
]);

/** How those who attended answered; `unanswered` objections have no word of the convener yet. Silence is told as silence, never as consent. */
export type MinutesAnswers = { attended: number; confirmed: number; objected: number; unanswered: number };
export const silentOn = ({ attended, confirmed, objected }: Pick<MinutesAnswers, 'attended' | 'confirmed' | 'objected'>): number => Math.max(0, attended - confirmed - objected);

/** Is the last day for answers over? */
export const daysOver = ({ sentAt, numbers, now }: Pick<MinutesView, 'numbers' | 'sentAt' | 'now'>): boolean => shanghaiDay(now) > minutesDueDay(sentAt, numbers);

/** Are the minutes settled? When everybody has answered and every objection has its answer, or the days are over. */
export const minutesSettled = (answers: MinutesAnswers, view: Pick<MinutesView, 'numbers' | 'sentAt' | 'now'>): boolean =>
  (silentOn(answers) === 0 && answers.unanswered === 0) || daysOver(view);
