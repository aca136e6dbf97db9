import type { OutcomeContract } from '../../src/contract/outcome';
import { listNow } from '../_outcome/list-now';
import { partTaken } from '../_session/minutes-now';
import { isPresent } from '../_session/presence';
import { Forbidden } from '../_kernel/answers';
import type { ReadHandler } from '../_kernel/serve';
import type { ListAnswer, SuggestionList } from '../_store/documents';
import { suggestionsIn } from '../_store/consultation-store';
import { reader } from '../_store/door';
import { listAnswersOf, listVersionsOf } from '../_store/outcome-store';
import { seatsOf } from '../_store/session-store';
import { nearTo, towardsList } from './near';
import { wordsShown } from './shown';

/** 协商建议清单, for those near the session; a draft only for the room's people. */
export const list: ReadHandler<OutcomeContract['list']> = async (_input, context) => {
  const [session, seat] = [context.standing.session!, context.standing.seat];
  const now = await listNow(reader, session);
  const near = towardsList(await nearTo(context, session), now);
  if (!near.near || (now.state === 'drafting' && !near.convener && !near.staff)) throw new Forbidden();
  const hash = now.sent?.hash ?? now.circulated?.hash;
  const answers = hash ? await listAnswersOf(session._id, hash) : [];
  const mine = seat && answers.find(({ _id }) => _id === seat.order);
  return {
    state: now.state, version: now.version, topicId: now.topicId, topicTitle: now.topicTitle, roomId: now.roomId, roomName: now.roomName, round: now.round, demo: now.demo,
    questions: session.agenda.map(({ id, text }) => ({ questionId: id, question: text, consensus: session.closed?.notes.find(({ questionId }) => questionId === id)?.consensus ?? '' })),
    items: now.items.map(wordsShown), ...(now.version > 0 ? { editedAt: now.at } : {}), ...circulatedShown(now, answers),
    objections: answers.flatMap(({ answer, who, text, reply }) => (answer === 'objected' ? [{ who, text: text ?? '', ...(reply ? { reply } : {}) }] : [])),
    ...(now.sent ? { sent: { at: now.sent.at, hash: now.sent.hash, ...(now.sent.emptyBecause ? { emptyBecause: now.sent.emptyBecause } : {}) } } : {}),
    ...(now.review?.returned ? { returned: { at: now.review.returned.at, by: now.review.committee.name, reason: now.review.returned.reason } } : {}),
    ...(now.review ? { reviewer: { ...now.review.committee, ...(now.review.passedAt ? { passedAt: now.review.passedAt } : {}) } } : {}), receivers: now.receivers.map(({ items, ...one }) => ({ ...one, ...(items ? { items: [...items] } : {}) })),
    you: { convener: near.convener, staff: near.staff, attended: seat !== undefined && isPresent(session, seat), ...(mine ? { answer: mine.answer, ...(mine.text ? { objection: mine.text } : {}), ...(mine.reply ? { reply: mine.reply } : {}) } : {}) },
  };
};

function circulatedShown({ circulated }: SuggestionList, answers: readonly ListAnswer[]) {
  if (!circulated) return {};
  const { at, dueDay, hash, attended } = circulated;
  return { circulated: { at, dueDay, hash, attended, confirmed: answers.filter(({ answer }) => answer === 'confirmed').length, objected: answers.filter(({ answer }) => answer === 'objected').length } };
}

const VERSIONS = 5;
export const listVersions: ReadHandler<OutcomeContract['listVersions']> = async ({ sessionId, cursor }) => {
  const versions = await listVersionsOf(sessionId, cursor, VERSIONS);
  return { items: versions.map(({ version, at, role, reason, items }) => ({ version, at, role, reason, items: items.map(wordsShown) })), ...(versions.length === VERSIONS ? { next: versions[VERSIONS - 1]!._id } : {}) };
};

const PAGE = 50;
/** Names in full, for the convener and staff: whom to call, whose objection to answer. */
export const listAnswers: ReadHandler<OutcomeContract['listAnswers']> = async ({ sessionId, cursor }, { standing }) => {
  const [seats, { circulated }] = [await seatsOf(sessionId, ['seated'], PAGE, cursor), await listNow(reader, standing.session!)];
  const there = seats.filter((seat) => isPresent(standing.session!, seat));
  const answers = new Map((await reader.getMany('listAnswer', there.map(({ order }) => order))).filter(({ hash }) => hash === circulated?.hash).map((answer) => [answer._id, answer]));
  const items = there.map((seat) => {
    const answer = answers.get(seat.order);
    return { seatId: seat._id, name: seat.name, part: partTaken(seat), withoutWechat: seat.withoutWechat, ...(answer ? { answer: answer.answer, how: answer.how, at: answer.at, ...(answer.text ? { objection: answer.text } : {}), ...(answer.reply ? { reply: answer.reply } : {}) } : {}) };
  });
  return { items, ...(seats.length === PAGE ? { next: seats[PAGE - 1]!.order } : {}) };
};

const SOURCES = 20;
/** What was suggested in the thread, for the convener to take over. */
export const listSources: ReadHandler<OutcomeContract['listSources']> = async ({ sessionId, cursor }) => {
  const { items, next } = await suggestionsIn(sessionId, cursor, SOURCES);
  return { items: items.map(({ _id, text, lane, about }) => ({ id: _id, text, lane, ...(about ? { about } : {}) })), ...(next ? { next } : {}) };
};
