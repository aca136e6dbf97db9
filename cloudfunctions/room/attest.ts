import type { RoomContract } from '../../src/contract/room';
import { canAttest, type ResidenceState } from '../../src/domain/room/residence';
import { Forbidden, insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { unattestedProposals } from '../_store/person-store';

/** The convener's word on a declared residence; the mark 待确认 goes from what the person has raised here. */
export const attest: WriteHandler<RoomContract['attest']> = async ({ roomId, residentId, isResident }, { transaction, personId, tell }) => {
  const residence = await transaction.get('residence', residentId);
  if (!residence || residence.roomId !== roomId) throw new Forbidden();
  insist(canAttest({ declared: residence.state === 'declared', self: residence.personId === personId }));

  const state: ResidenceState = isResident ? 'attested' : 'not-resident';
  await transaction.put('residence', { ...residence, state, attestedBy: personId });
  const person = await transaction.get('person', residence.personId);
  if (person?.residence?.roomId === roomId) await transaction.put('person', { ...person, residence: { roomId, state } });
  if (isResident) {
    for (const proposer of await unattestedProposals(residence.personId)) {
      const topic = await transaction.get('topic', proposer.topicId);
      if (topic?.roomId !== roomId) continue;
      await transaction.put('topicProposer', { ...proposer, attested: true });
      if (proposer.first) await transaction.put('topic', { ...topic, attested: true });
    }
  }
  await tell({
    to: residence.personId, event: 'residence', title: isResident ? '居住地已核实' : '居住地未能核实',
    text: isResident ? '召集人已确认您是本村（社区）居民' : '召集人未能确认，请到议事室说明情况后重新申报；不影响您提出议题', why: '您申报了居住的村（社区）',
  });
  return { done: true };
};
