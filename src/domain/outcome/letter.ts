import { verdict, type Verdict } from '../verdict';
import { isGivenUp, type LetterWay } from './outcome';

export type LetterRule = 'outcome.letter.not-sent' | 'outcome.letter.not-on-paper' | 'outcome.letter.day-impossible' | 'outcome.letter.nobody-named' | 'outcome.letter.no-reason' | 'outcome.letter.already-noted' | 'outcome.letter.undelivered';

/**
 * `onPaper`: was there and has no WeChat; `sentDay`: when the letter went out, by Yangzhou's calendar; `closed`: every letter was noted
 * already; `day`, `by`, `note`: what is noted of this one.
 */
export type NotedLetter = { sentDay?: string; closed: boolean; onPaper: boolean; today: string; how: LetterWay; day: string; by: string; note: string };

/** May it be written down that the closing letter came to somebody without WeChat, or why it could not? Until all are noted; the last word counts. */
export const canNoteLetter = ({ sentDay, closed, onPaper, today, how, day, by, note }: NotedLetter): Verdict<LetterRule> => verdict<LetterRule>([
  sentDay === undefined && { rule: 'outcome.letter.not-sent', clause: '10.cannot-agree', required: '写给每位参加人的信' },
  closed && { rule: 'outcome.letter.already-noted', clause: '10.cannot-agree', measured: '每封信都已记下' },
  sentDay !== undefined && !onPaper && { rule: 'outcome.letter.not-on-paper', clause: '10.cannot-agree', required: '到会、没有微信的参加人' },
  sentDay !== undefined && (day < sentDay || day > today) && { rule: 'outcome.letter.day-impossible', clause: '10.cannot-agree', measured: day, required: `${sentDay}至${today}` },
  !by.trim() && { rule: 'outcome.letter.nobody-named', clause: '10.cannot-agree', required: '由谁去送的' },
  isGivenUp(how) && !note.trim() && { rule: 'outcome.letter.no-reason', clause: '10.every-matter-settled', required: '为什么没有送到' },
]);

/** 给每位参加人的信: has it come to everybody, or is it known why not? The matter is not settled before （事事有着落）. */
export const isDelivered = ({ open }: { open: number }): Verdict<LetterRule> => verdict<LetterRule>([
  open > 0 && { rule: 'outcome.letter.undelivered', clause: '10.cannot-agree', measured: open, required: 0 },
]);
