import type { Transaction } from '../_store/door';

/** A person's pictures belong to what was taken back no more: they go with all the others that nothing uses. */
export async function untie(transaction: Transaction, photoIds: readonly string[], personId: string): Promise<void> {
  for (const id of photoIds) {
    const photo = await transaction.get('photo', id);
    if (photo?.owner !== personId) continue;
    const { topicId: _topic, ...loose } = photo;
    await transaction.put('photo', loose);
  }
}
