import { minutesSettled, settledMinutes, silentOn, type MinutesAnswers, type Objection } from '../../src/domain/session/minutes';
import { numbersOn, type Numbers } from '../../src/domain/policy/numbers';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { record } from '../_kernel/audit';
import { tell } from '../_kernel/outbox';
import { transact } from '../_kernel/transact';
import type { Minutes, MinutesAnswer, Session } from '../_store/documents';
import { reader } from '../_store/door';
import { hashOf } from '../_store/keys';
import { countMinutesAnswers, minutesAnswersOf } from '../_store/minutes-store';
import { handOutOwed, owe } from './circulars';
import { touchAllLanes } from './lanes';
import { move } from './move';
import type { Step } from './step';

/** The numbers the minutes are judged by: those of the session's day, with the days for answers as they were when the minutes were sent. */
export const minutesNumbers = ({ startsAt }: Session, sent: NonNullable<Minutes['sent']>): Numbers => numbersOn(shanghaiDay(startsAt), { minutesDays: sent.days });

export const answersIn = (attended: number, answers: readonly MinutesAnswer[]): MinutesAnswers => ({
  attended, confirmed: answers.filter(({ answer }) => answer === 'confirmed').length, objected: answers.filter(({ answer }) => answer === 'objected').length,
  unanswered: answers.filter(({ answer, reply }) => answer === 'objected' && !reply).length,
});

export const objectionsIn = (answers: readonly MinutesAnswer[]): Objection[] =>
  answers.flatMap(({ answer, who, text, reply }) => (answer === 'objected' ? [{ who, text: text!, ...(reply ? { reply } : {}) }] : []));

/**
 * 定稿: everybody has answered and been answered, or the days are over. All lanes are written first: whoever answers at the
 * same moment is in the receipt or is told that it is over. Answers whether it was done now.
 */
export const settleMinutes = (sessionId: string, now: string): Promise<boolean> => transact(async (transaction) => {
  const [minutes, session] = [await transaction.get('minutes', sessionId), await transaction.get('session', sessionId)];
  if (!minutes?.sent || minutes.settled || session?.state !== 'closed') return false;
  await touchAllLanes(transaction, sessionId);
  const answers = await minutesAnswersOf(sessionId);
  const [counts, numbers] = [answersIn(minutes.sent.attended, answers), minutesNumbers(session, minutes.sent)];
  if (!minutesSettled(counts, { numbers, sentAt: minutes.sent.at, now })) return false;
  const receipt = hashOf(settledMinutes({ hash: minutes.sent.hash, answers: counts, objections: objectionsIn(answers) }));
  const { lookAt: _done, ...rest } = minutes;
  await transaction.put('minutes', { ...rest, settled: { at: now, receipt, confirmed: counts.confirmed, objected: counts.objected } });
  const step: Step = { transaction, now, tell: (message) => tell(transaction, message, now) };
  const moved = await move(transaction, session, 'settleMinutes', { minutes: { ...session.minutes!, receipt } });
  await owe(step, moved, 'minutes-settled', ['seated'], { among: 'present', reason: answersInWords(counts) });
  await record(transaction, { at: now, action: 'session.settleMinutes', by: 'calendar', roles: [], outcome: 'done', roomId: session.roomId, topicId: session.topicId, sessionId });
  return true;
});

/** 到会12人，9人确认，1人有异议，2人没有回应: silence is told as silence. */
export const answersInWords = (counts: Pick<MinutesAnswers, 'attended' | 'confirmed' | 'objected'>): string => [
  `到会${counts.attended}人`, `${counts.confirmed}人确认`, counts.objected > 0 && `${counts.objected}人有异议`, silentOn(counts) > 0 && `${silentOn(counts)}人没有回应`,
].filter(Boolean).join('，');

/** After an answer: settles when it was the last that was waited for. What is missed here the calendar does on its day. */
export async function settleWhenAnswered(sessionId: string, now: string): Promise<void> {
  const sent = (await reader.get('minutes', sessionId))?.sent;
  if (sent && (await countMinutesAnswers(sessionId)) >= sent.attended && (await settleMinutes(sessionId, now))) await handOutOwed(sessionId);
}
