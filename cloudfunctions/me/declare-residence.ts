import type { MeContract } from '../../src/contract/me';
import type { WriteHandler } from '../_kernel/serve';
import { key } from '../_store/keys';

/** 我住在这里: kept as the resident's own word until the convener attests it. Saying the same again changes nothing. */
export const declareResidence: WriteHandler<MeContract['declareResidence']> = async ({ roomId, name, note }, { transaction, personId, now }) => {
  const _id = key(personId, roomId);
  const before = await transaction.get('residence', _id);
  const attestedBy = before?.state === 'attested' && before.name === name ? before.attestedBy : undefined;
  const state = attestedBy ? 'attested' : 'declared';
  await transaction.put('residence', { _id, personId, roomId, name, state, at: now, ...(note ? { note } : {}), ...(attestedBy ? { attestedBy } : {}) });
  const person = (await transaction.get('person', personId)) ?? { _id: personId, demo: false, at: now };
  await transaction.put('person', { ...person, name, residence: { roomId, state } });
  return { done: true };
};
