import type { MeContract } from '../../src/contract/me';
import { Forbidden } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';

/** Marks the caller's own notices as read. */
export const markRead: WriteHandler<MeContract['markRead']> = async ({ noticeIds }, { transaction, personId }) => {
  for (const id of new Set(noticeIds)) {
    const notice = await transaction.get('outbox', id);
    if (!notice || notice.to !== personId) throw new Forbidden();
    if (!notice.read) await transaction.put('outbox', { ...notice, read: true });
  }
  return { done: true };
};
