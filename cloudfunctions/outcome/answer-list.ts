import type { OutcomeContract } from '../../src/contract/outcome';
import { canConfirmList, canNoteListAnswer, canObjectToList, saysSomething, type SuggestionListRule } from '../../src/domain/outcome/suggestion-list';
import { inState } from '../../src/domain/session/transitions';
import { mayTell } from '../../src/domain/text/content';
import { together, type Verdict } from '../../src/domain/verdict';
import { outcomeDuty } from '../../src/copy/outcome-notices';
import { listNow } from '../_outcome/list-now';
import { tellConvener } from '../_outcome/tell';
import { touchOneLane } from '../_session/lanes';
import { partTaken } from '../_session/minutes-now';
import { sessionNow } from '../_session/move';
import { isPresent } from '../_session/presence';
import { Forbidden, insist } from '../_kernel/answers';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { ListAnswer, Seat } from '../_store/documents';
import { seatId } from '../_store/keys';
import { seatNow } from '../_session/seat-now';

/** 确认 or 异议, from one's own phone. */
export const answerList: WriteHandler<OutcomeContract['answerList']> = async ({ hash, objection }, context) =>
  answer(context, await context.transaction.get('seat', seatId(context.standing.session!._id, context.personId)), { hash, objection }, 'own');

/** What somebody without WeChat answered, as the room's people write it down. */
export const noteListAnswer: WriteHandler<OutcomeContract['noteListAnswer']> = async ({ seatId: id, hash, objection }, context) => {
  const seat = await seatNow(context, id);
  return answer(context, seat, { hash, objection }, 'noted', canNoteListAnswer(seat));
};

/** Beside the list, with one lane, as for minutes: the many do not wait for each other. The last word counts. */
async function answer(context: WriteContext, seat: Seat | undefined, { hash, objection }: { hash: string; objection?: string | undefined }, how: ListAnswer['how'], may?: Verdict<SuggestionListRule>): Promise<{ done: true }> {
  const { transaction, now } = context;
  const session = await sessionNow(context);
  const { circulated, sent } = await listNow(transaction, session);
  const view = { attended: seat !== undefined && isPresent(session, seat), now, sameText: hash === circulated?.hash, ...(circulated ? { circulated } : {}) };
  insist(together<string>(inState(session.state, 'answerList'), mayTell([objection]), ...(may ? [may] : []), objection === undefined ? canConfirmList(view) : canObjectToList({ ...view, objection })));
  if (sent) throw new Forbidden();
  const before = await transaction.get('listAnswer', seat!.order);
  const same = objection !== undefined && before?.text === objection && before.hash === hash;
  await transaction.put('listAnswer', {
    _id: seat!.order, sessionId: session._id, hash, who: partTaken(seat!), answer: objection === undefined ? 'confirmed' : 'objected', how, at: now, ...(objection === undefined ? {} : { text: objection }), ...(same && before.reply ? { reply: before.reply } : {}),
  });
  await touchOneLane(transaction, session._id, seat!._id);
  if (objection !== undefined && !same) await tellConvener(context, session, 'list-objected');
  return { done: true };
}

/** The convener's answer to an objection; both stay with the list. */
export const answerListObjection: WriteHandler<OutcomeContract['answerListObjection']> = async ({ seatId: id, reply }, context) => {
  const { transaction, tell } = context;
  const [session, seat] = [await sessionNow(context), await seatNow(context, id)];
  const objected = await transaction.get('listAnswer', seat.order);
  if (objected?.sessionId !== session._id || objected.answer !== 'objected') throw new Forbidden();
  insist(together<string>(inState(session.state, 'workOnList'), saysSomething(reply, '写明答复'), mayTell([reply])));
  await transaction.put('listAnswer', { ...objected, reply });
  await touchOneLane(transaction, session._id, seat._id);
  if (seat.personId) await tell({ to: seat.personId, topicId: session.topicId, sessionId: session._id, ...outcomeDuty('listed-objection-answered', { topic: session.topicTitle }) });
  return { done: true };
};
