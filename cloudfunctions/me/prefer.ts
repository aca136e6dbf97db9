import type { MeContract } from '../../src/contract/me';
import type { WriteHandler } from '../_kernel/serve';

/** Kept with the person; a notice made from now on goes by it. */
export const prefer: WriteHandler<MeContract['prefer']> = async (preferences, { transaction, personId, now }) => {
  const person = (await transaction.get('person', personId)) ?? { _id: personId, demo: false, at: now };
  await transaction.put('person', { ...person, preferences: { ...preferences, off: [...new Set(preferences.off)] } });
  return { done: true };
};
