import type { MemberContract } from '../../src/contract/member';
import { mayClaim, mobileIn } from '../../src/domain/room/claim';
import { Forbidden, insist, Invalid } from '../_kernel/answers';
import { decideClaim } from '../_kernel/claims';
import { newId } from '../_kernel/ids';
import { mobileDigest } from '../_kernel/mobile';
import type { ReadHandler, WriteHandler } from '../_kernel/serve';
import { claimLines } from '../_store/claim-lines';
import { claimsOfRoom, heldBy, latestClaimOf, peopleWithMobile } from '../_store/roster-store';

const PAGE = 20;

/** 认领: name and number are compared with the list; the number is not kept. Claiming again what waits changes nothing. */
export const claim: WriteHandler<MemberContract['claim']> = async ({ name, mobile }, { transaction, personId, now }) => {
  const number = mobileIn(mobile);
  if (number === undefined) throw new Invalid('手机号不对', [{ path: 'mobile', message: '请填11位手机号' }]);
  const matches = (await peopleWithMobile(mobileDigest(number))).filter((listed) => listed.name === name);
  const free = matches.find((listed) => listed.personId === undefined);
  insist(mayClaim({ matches: matches.length, taken: free === undefined }));

  const before = await latestClaimOf(personId);
  if (before?.state === 'waiting' && before.rosterId === free!._id) return { claimId: before._id };
  const rooms = [...new Set((await heldBy(free!._id)).flatMap(({ roomId }) => roomId ?? []))];
  const _id = newId();
  await transaction.create('claim', { _id, rosterId: free!._id, personId, county: free!.county, rooms, state: 'waiting', at: now });
  return { claimId: _id };
};

/** Claims of people who hold something in the convener's room. */
export const claims: ReadHandler<MemberContract['claims']> = async ({ roomId, cursor }) => {
  const found = await claimsOfRoom(roomId, cursor, PAGE);
  return { items: await claimLines(found), ...(found.length === PAGE ? { next: found[PAGE - 1]!._id } : {}) };
};

/** The convener's word; who holds an office beyond the room is attested by the CPPCC alone. */
export const attestClaim: WriteHandler<MemberContract['attestClaim']> = async ({ roomId, claimId, attests, reason }, context) => {
  const made = await context.transaction.get('claim', claimId);
  if (!made?.rooms.includes(roomId)) throw new Forbidden();
  await decideClaim(context, made, { attests, reason, roomId });
  return { done: true };
};
