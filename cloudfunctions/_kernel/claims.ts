import { mayAttestClaim } from '../../src/domain/room/claim';
import type { Claim } from '../_store/documents';
import { heldBy } from '../_store/roster-store';
import { insist } from './answers';
import { changeLists } from './lists';
import type { WriteContext } from './serve';

/**
 * The convener's or the CPPCC's word on a claim. From an attested one on, all that the person on the list holds is his or her
 * own in WeChat: at most 100 appointments, moved in this transaction.
 */
export async function decideClaim({ transaction, personId, now, tell }: WriteContext, claim: Claim, { attests, reason }: { attests: boolean; reason: string }): Promise<void> {
  const listed = (await transaction.get('rosterPerson', claim.rosterId))!;
  insist(mayAttestClaim({ self: claim.personId === personId, state: claim.state, taken: listed.personId !== undefined, attests, reason }));
  await transaction.put('claim', { ...claim, state: attests ? 'attested' : 'declined', decidedBy: personId, ...(reason ? { reason } : {}) });
  if (attests) {
    await changeLists(transaction, listed.county);
    await transaction.put('rosterPerson', { ...listed, personId: claim.personId });
    const person = (await transaction.get('person', claim.personId)) ?? { _id: claim.personId, demo: listed.demo, at: now };
    await transaction.put('person', { ...person, name: person.name ?? listed.name });
    for (const { _id } of await heldBy(listed._id)) {
      const held = await transaction.get('appointment', _id);
      if (held) await transaction.put('appointment', { ...held, personId: claim.personId });
    }
  }
  await tell({
    to: claim.personId, event: 'claim', title: attests ? '您的身份已核实' : '您的认领未能确认', text: attests ? '现在可以用您的身份办理事务' : reason, why: '您认领了名册上的身份',
  });
}
