import type { SessionContract } from '../../src/contract/session';
import { canClaim } from '../../src/domain/session/claim';
import { takeOver } from '../_session/claims';
import { isActive } from '../_session/counts';
import { noticeToNewcomer } from '../_session/notice';
import { insist } from '../_kernel/answers';
import { paperCodeId } from '../_kernel/paper-code';
import type { WriteHandler } from '../_kernel/serve';
import { seatId } from '../_store/keys';
import { ownSeatOf } from './own-seat';

/** 认领席位: who brings the paper code takes over the seat that was registered, in WeChat from now on. */
export const claim: WriteHandler<SessionContract['claim']> = async ({ code }, { transaction, personId, now }) => {
  const known = await transaction.get('seatClaim', paperCodeId(code));
  const seat = known && (await transaction.get('seat', known.seatId));
  const own = known && (await transaction.get('seat', seatId(known.sessionId, personId)));
  insist(canClaim({
    known: known !== undefined, claimed: known?.claimedBy !== undefined, over: known !== undefined && (now > known.until || !seat || !isActive(seat)),
    alreadySeated: own !== undefined && isActive(own) && own._id !== seat?._id,
  }));
  await transaction.put('seatClaim', { ...known!, claimedBy: personId });
  const [mine, session] = [await takeOver(transaction, seat!, personId), await transaction.get('session', known!.sessionId)];
  if (session && mine.state === 'seated') await noticeToNewcomer({ transaction, now }, session, mine, { sms: false });
  return { sessionId: known!.sessionId, seat: ownSeatOf(mine, { now }) };
};
