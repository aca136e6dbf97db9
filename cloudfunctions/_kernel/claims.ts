import { mayAttestClaim, officeBeyond } from '../../src/domain/room/claim';
import type { Claim } from '../_store/documents';
import { heldBy } from '../_store/roster-store';
import { insist } from './answers';
import { changeLists } from './lists';
import type { WriteContext } from './serve';

/**
 * The convener's or the CPPCC's word on a claim. From an attested one on, all that the person on the list holds is his or her
 * own in WeChat: at most 100 appointments, moved in this transaction. A convener attests for `roomId` and hands over nothing
 * beyond it. The lists are taken first, so that no office is given between looking and handing over.
 */
export async function decideClaim({ transaction, personId, now, tell }: WriteContext, claim: Claim, { attests, reason, roomId }: { attests: boolean; reason: string; roomId?: string }): Promise<void> {
  const listed = (await transaction.get('rosterPerson', claim.rosterId))!;
  if (attests) await changeLists(transaction, listed.county);
  const held = attests ? await heldBy(listed._id) : [];
  await changeLists(transaction, ...held.map(({ county }) => county).filter((other) => other !== listed.county));
  insist(mayAttestClaim({ self: claim.personId === personId, state: claim.state, taken: listed.personId !== undefined, attests, reason, beyond: roomId !== undefined && officeBeyond(roomId, held, now) }));
  await transaction.put('claim', { ...claim, state: attests ? 'attested' : 'declined', decidedBy: personId, ...(reason ? { reason } : {}) });
  if (attests) {
    await transaction.put('rosterPerson', { ...listed, personId: claim.personId });
    const person = (await transaction.get('person', claim.personId)) ?? { _id: claim.personId, demo: listed.demo, at: now };
    await transaction.put('person', { ...person, name: person.name ?? listed.name });
    for (const { _id } of held) {
      const appointment = await transaction.get('appointment', _id);
      if (appointment) await transaction.put('appointment', { ...appointment, personId: claim.personId });
    }
  }
  await tell({
    to: claim.personId, event: 'claim', title: attests ? '您的身份已核实' : '您的认领未能确认', text: attests ? '现在可以用您的身份办理事务' : reason, why: '您认领了名册上的身份',
  });
}
