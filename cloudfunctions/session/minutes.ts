import type { SessionContract } from '../../src/contract/session';
import { areSent, silentOn } from '../../src/domain/session/minutes';
import { seatsPresent } from '../_session/attendance';
import { minutesFacts, minutesNow, partTaken } from '../_session/minutes-now';
import { answersIn, objectionsIn } from '../_session/minutes-settled';
import { isPresent } from '../_session/presence';
import { Forbidden, insist } from '../_kernel/answers';
import type { ReadHandler } from '../_kernel/serve';
import type { Minutes, MinutesAnswer } from '../_store/documents';
import { reader } from '../_store/door';
import { minutesAnswersOf, minutesVersionsOf } from '../_store/minutes-store';
import { seatsOf } from '../_store/session-store';
import { statementTallies } from '../_store/statement-store';

/** 会议记录, for those who were on the roster, once sent, and for the room's people; until it is published nobody else reads it. */
export const minutes: ReadHandler<SessionContract['minutes']> = async (_input, { standing }) => {
  const [session, seat] = [standing.session!, standing.seat];
  const [convener, staff] = [standing.roles.has('convener'), standing.roles.has('staff')];
  if (!convener && !staff && seat?.state !== 'seated') throw new Forbidden();
  const now = await minutesNow(reader, session);
  if (!convener && !staff) insist(areSent({ sent: now.sent !== undefined }));
  const [answers, present, opinions] = await Promise.all([now.sent ? minutesAnswersOf(session._id) : [], now.sent ? [] : seatsPresent(session), now.sent ? undefined : statementTallies(session._id)]);
  const mine = seat && answers.find(({ _id }) => _id === seat.order);
  return {
    state: now.settled ? 'settled' as const : now.sent ? 'sent' as const : 'draft' as const, version: now.version, topicTitle: session.topicTitle, roomName: session.roomName, topicId: session.topicId, roomId: session.roomId, demo: session.demo,
    facts: minutesFacts(session, now, present, opinions).map(([label, value]): [string, string] => [label, value]), questions: now.questions.map((one) => ({ ...one })), notes: now.notes, ...(now.version > 0 ? { editedAt: now.at } : {}),
    ...sentPart(now, answers), objections: objectionsIn(answers).map((one) => ({ ...one })), ...(now.settled ? { settled: { at: now.settled.at, receipt: now.settled.receipt } } : {}),
    you: { convener, staff, attended: seat !== undefined && isPresent(session, seat), ...(mine ? { answer: mine.answer, ...(mine.text ? { objection: mine.text } : {}), ...(mine.reply ? { reply: mine.reply } : {}) } : {}) },
  };
};

function sentPart({ sent }: Minutes, answers: readonly MinutesAnswer[]) {
  if (!sent) return {};
  const { unanswered: _waiting, ...counts } = answersIn(sent.attended, answers);
  return { sent: { at: sent.at, dueDay: sent.dueDay, hash: sent.hash, ...counts, silent: silentOn(counts) } };
}

const VERSIONS = 5;
export const minutesVersions: ReadHandler<SessionContract['minutesVersions']> = async ({ sessionId, cursor }) => {
  const versions = await minutesVersionsOf(sessionId, cursor, VERSIONS);
  return { items: versions.map(({ version, at, questions, notes }) => ({ version, at, questions: questions.map((one) => ({ ...one })), notes })), ...(versions.length === VERSIONS ? { next: versions[VERSIONS - 1]!._id } : {}) };
};

const PAGE = 50;
/** Names in full, for the convener and staff: whom to call, whose objection to answer. */
export const minutesAnswers: ReadHandler<SessionContract['minutesAnswers']> = async ({ sessionId, cursor }, { standing }) => {
  const seats = await seatsOf(sessionId, ['seated'], PAGE, cursor);
  const there = seats.filter((seat) => isPresent(standing.session!, seat));
  const answers = new Map((await reader.getMany('minutesAnswer', there.map(({ order }) => order))).map((answer) => [answer._id, answer]));
  const items = there.map((seat) => {
    const answer = answers.get(seat.order);
    return {
      seatId: seat._id, name: seat.name, part: partTaken(seat), withoutWechat: seat.withoutWechat,
      ...(answer ? { answer: answer.answer, how: answer.how, at: answer.at, ...(answer.text ? { objection: answer.text } : {}), ...(answer.reply ? { reply: answer.reply } : {}) } : {}),
    };
  });
  return { items, ...(seats.length === PAGE ? { next: seats[PAGE - 1]!.order } : {}) };
};
