import type { SessionContract } from '../../src/contract/session';
import { areSent, canAnswerObjection, canConfirm, canNoteFor, canObject, type MinutesRule } from '../../src/domain/session/minutes';
import { inState } from '../../src/domain/session/transitions';
import { mayTell } from '../../src/domain/text/content';
import { after, together, type Verdict } from '../../src/domain/verdict';
import { touchOneLane } from '../_session/lanes';
import { minutesNow, partTaken } from '../_session/minutes-now';
import { minutesNumbers, settleWhenAnswered } from '../_session/minutes-settled';
import { sessionNow } from '../_session/move';
import { isPresent } from '../_session/presence';
import { tellConvener, tellSeat } from '../_session/tell';
import { Forbidden, insist } from '../_kernel/answers';
import type { FollowedHandler, WriteContext } from '../_kernel/serve';
import type { MinutesAnswer, Seat, Session } from '../_store/documents';
import { seatId } from '../_store/keys';
import { seatNow } from '../_session/seat-now';

type Said = { hash: string; objection?: string | undefined };

/** 确认: this is what was said and agreed. */
export const confirmMinutes: FollowedHandler<SessionContract['confirmMinutes']> = {
  async run({ hash }, context) { return answer(context, await ownSeat(context), { hash }, 'own'); },
  after: ({ sessionId }, { now }) => settleWhenAnswered(sessionId, now),
};

/** 异议: what is not as it was said; it stays under the minutes for good, with the convener's answer. */
export const objectToMinutes: FollowedHandler<SessionContract['objectToMinutes']> = {
  async run({ hash, objection }, context) { return answer(context, await ownSeat(context), { hash, objection }, 'own'); },
  after: ({ sessionId }, { now }) => settleWhenAnswered(sessionId, now),
};

/** What somebody without WeChat answered, as the room's people write it down. */
export const noteMinutesAnswer: FollowedHandler<SessionContract['noteMinutesAnswer']> = {
  async run({ seatId: id, hash, objection }, context) {
    const seat = await seatNow(context, id);
    return answer(context, seat, { hash, objection }, 'noted', canNoteFor(seat));
  },
  after: ({ sessionId }, { now }) => settleWhenAnswered(sessionId, now),
};

const ownSeat = ({ transaction, standing, personId }: WriteContext): Promise<Seat | undefined> => transaction.get('seat', seatId(standing.session!._id, personId));

/** Written beside the minutes, with one lane: the many do not wait for each other, and the settling sees every answer. The last word counts. */
async function answer(context: WriteContext, seat: Seat | undefined, { hash, objection }: Said, how: MinutesAnswer['how'], may?: Verdict<MinutesRule>): Promise<{ done: true }> {
  const { transaction, now } = context;
  const session = await sessionNow(context);
  const { sent } = await minutesNow(transaction, session);
  insist(together<string>(inState(session.state, 'confirmMinutes'), mayTell([objection]), ...(may ? [may] : []), after(areSent({ sent: sent !== undefined }), () => {
    const view = { numbers: minutesNumbers(session, sent!), attended: seat !== undefined && isPresent(session, seat), sentAt: sent!.at, now, sameText: hash === sent!.hash };
    return objection === undefined ? canConfirm(view) : canObject({ ...view, objection });
  })));
  const before = await transaction.get('minutesAnswer', seat!.order);
  const said: MinutesAnswer = { _id: seat!.order, sessionId: session._id, who: partTaken(seat!), answer: objection === undefined ? 'confirmed' : 'objected', how, at: now };
  const same = objection !== undefined && before?.text === objection;
  await transaction.put('minutesAnswer', { ...said, ...(objection === undefined ? {} : { text: objection }), ...(same && before.reply ? { reply: before.reply } : {}) });
  await touchOneLane(transaction, session._id, seat!._id);
  if (objection !== undefined && !same) await tellConvener(context, session, 'minutes-objected', { kind: seat!.kind, group: seat!.group });
  return { done: true };
}

/** The convener's answer to an objection; the text stays, and whoever objected is told. */
export const answerObjection: FollowedHandler<SessionContract['answerObjection']> = {
  async run({ seatId: id, reply }, context) {
    const { transaction } = context;
    const [session, seat] = [await sessionNow(context), await seatNow(context, id)];
    const objected = await objectionOf(context, session, seat);
    insist(together<string>(inState(session.state, 'answerObjection'), canAnswerObjection({ reply }), mayTell([reply])));
    await transaction.put('minutesAnswer', { ...objected, reply });
    await touchOneLane(transaction, session._id, seat._id);
    await tellSeat(context, session, seat, 'objection-answered');
    return { done: true };
  },
  after: ({ sessionId }, { now }) => settleWhenAnswered(sessionId, now),
};

async function objectionOf({ transaction }: WriteContext, { _id }: Session, { order }: Seat): Promise<MinutesAnswer> {
  const objected = await transaction.get('minutesAnswer', order);
  if (objected?.sessionId !== _id || objected.answer !== 'objected') throw new Forbidden();
  return objected;
}
