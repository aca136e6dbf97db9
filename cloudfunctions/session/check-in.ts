import type { SessionContract } from '../../src/contract/session';
import { canCheckIn } from '../../src/domain/session/check-in';
import { onTheDay } from '../../src/domain/session/on-the-day';
import { inState } from '../../src/domain/session/transitions';
import { maskedName } from '../../src/domain/text/personal-data';
import { together } from '../../src/domain/verdict';
import { checkInCodeOf, stepIn } from '../_session/check-in-code';
import { touchOneLane } from '../_session/lanes';
import { move, sessionNow } from '../_session/move';
import { Forbidden, insist, Invalid } from '../_kernel/answers';
import { paperCodeId } from '../_kernel/paper-code';
import type { ReadHandler, WriteContext, WriteHandler } from '../_kernel/serve';
import type { Seat, Session } from '../_store/documents';
import { reader } from '../_store/door';
import { seatId, sessionLinkId } from '../_store/keys';
import { linksOf } from '../_store/session-store';
import { told } from './plan';
import { seatNow } from '../_session/seat-now';

/** The door opens. Marks count from now on. */
export const beginCheckIn: WriteHandler<SessionContract['beginCheckIn']> = async ({ revision }, context) => {
  const session = await sessionNow(context, revision);
  insist(together<string>(inState(session.state, 'beginCheckIn'), onTheDay({ step: 'door', now: context.now, startsAt: session.startsAt })));
  return told(await move(context.transaction, session, 'beginCheckIn', { checkInSince: context.now }));
};

export const checkInCode: ReadHandler<SessionContract['checkInCode']> = async ({ sessionId }, { standing, now }) => {
  insist(inState(standing.session!.state, 'checkIn'));
  return checkInCodeOf(sessionId, now);
};

/** What the screen in a linked room shows: who scans it is there, and counts with everybody else （八）. */
export const linkedCheckInCode: ReadHandler<SessionContract['linkedCheckInCode']> = async ({ roomId, sessionId }, { now }) => {
  const [session, link] = await Promise.all([reader.get('session', sessionId), reader.get('sessionLink', sessionLinkId(sessionId, roomId))]);
  if (!session || link?.state !== 'agreed') throw new Forbidden();
  insist(inState(session.state, 'checkIn'));
  return checkInCodeOf(sessionId, now, roomId);
};

/** By the code at the door, also of those who come late. A code that was used for this seat before is not taken again once the mark has been removed. */
export const checkIn: WriteHandler<SessionContract['checkIn']> = async ({ sessionId, code, how }, context) => {
  const { transaction, personId, now } = context;
  const [session, seat] = [await sessionNow(context), await transaction.get('seat', seatId(sessionId, personId))];
  const { step, site } = await placeOf(code, session, now);
  const replayed = seat?.lastStep !== undefined && step !== undefined && step <= seat.lastStep && seat.presence === undefined;
  insist(together<string>(inState(session.state, 'checkIn'), canCheckIn({ onRoster: seat?.state === 'seated', by: 'code', codeFresh: step !== undefined && !replayed })));
  await mark(context, { ...seat!, lastStep: step! }, { how, at: now, by: 'code', ...(site && how === 'onSite' ? { linkedRoomId: site } : {}) });
  return { done: true };
};

/** Which step and which site's screen a code is from; at most five linked rooms are asked about. */
async function placeOf(code: string, { _id, form }: Session, now: string): Promise<{ step?: number; site?: string }> {
  const here = stepIn(code, _id, now);
  if (here !== undefined) return { step: here };
  for (const { roomId, state } of form === 'link-up' ? await linksOf(_id) : []) {
    const step = state === 'agreed' ? stepIn(code, _id, now, roomId) : undefined;
    if (step !== undefined) return { step, site: roomId };
  }
  return {};
}

/** By staff on the list, or by the code on a paper slip; without a way of being there the mark is taken away. */
export const tick: WriteHandler<SessionContract['tick']> = async ({ sessionId, seatId: id, claimCode, how, linkedRoomId }, context) => {
  const [session, seat] = [await sessionNow(context), await seatMeant(context, id, claimCode)];
  insist(together<string>(inState(session.state, 'checkIn'), canCheckIn({ onRoster: seat.state === 'seated', by: 'list', codeFresh: false })));
  const site = linkedRoomId === undefined ? {} : await siteOf(context, sessionId, linkedRoomId);
  await mark(context, seat, how && { how, at: context.now, by: claimCode ? 'claim' : 'list', ...(how === 'onSite' ? site : {}) });
  return { seatId: seat._id, present: how !== undefined };
};

/** The linked room lets in who came to it with a paper slip; it sees no more of the roster than the name that goes with the slip. */
export const tickLinked: WriteHandler<SessionContract['tickLinked']> = async ({ roomId, sessionId, claimCode }, context) => {
  const { transaction, now } = context;
  const [session, claimed] = [await transaction.get('session', sessionId), await transaction.get('seatClaim', paperCodeId(claimCode))];
  const site = await siteOf(context, sessionId, roomId);
  if (!session || claimed?.sessionId !== sessionId) throw new Forbidden();
  const seat = (await transaction.get('seat', claimed.claimedBy ? seatId(sessionId, claimed.claimedBy) : claimed.seatId))!;
  insist(together<string>(inState(session.state, 'checkIn'), canCheckIn({ onRoster: seat.state === 'seated', by: 'list', codeFresh: false })));
  await mark(context, seat, { how: 'onSite', at: now, by: 'claim', ...site });
  return { name: maskedName(seat.name) };
};

/** A linked room is a site once it has agreed. */
async function siteOf({ transaction }: WriteContext, sessionId: string, linkedRoomId: string): Promise<{ linkedRoomId: string }> {
  const link = await transaction.get('sessionLink', sessionLinkId(sessionId, linkedRoomId));
  if (link?.state !== 'agreed') throw new Forbidden();
  return { linkedRoomId };
}

async function seatMeant(context: WriteContext, id: string | undefined, claimCode: string | undefined): Promise<Seat> {
  if (id !== undefined) return seatNow(context, id);
  if (claimCode === undefined) throw new Invalid('请选人或填凭条编码', [{ path: 'seatId', message: '请在名单上选人，或填凭条编码' }]);
  const claimed = await context.transaction.get('seatClaim', paperCodeId(claimCode));
  if (!claimed) throw new Forbidden();
  return seatNow(context, claimed.claimedBy ? seatId(claimed.sessionId, claimed.claimedBy) : claimed.seatId);
}

/** Only the seat and one lane: four hundred at the door do not wait for each other, and the opening sees every mark. */
export async function mark({ transaction }: WriteContext, { presence: _before, ...seat }: Seat, presence: Seat['presence']): Promise<void> {
  await transaction.put('seat', { ...seat, ...(presence ? { presence } : {}) });
  await touchOneLane(transaction, seat.sessionId, seat._id);
}
