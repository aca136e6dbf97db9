import type { MeContract } from '../../src/contract/me';
import { personOf } from '../_kernel/identity';
import type { ReadHandler } from '../_kernel/serve';
import { noticesTo } from '../_store/person-store';

const PAGE = 30;

/** Notices to the caller, newest first. */
export const inbox: ReadHandler<MeContract['inbox']> = async ({ cursor }, { caller }) => {
  const notices = await noticesTo(personOf(caller), cursor, PAGE);
  return {
    items: notices.map(({ _id, at, event, topicId, sessionId, title, text, why, read }) => ({ id: _id, at, event, title, text, why, read, ...(topicId ? { topicId } : {}), ...(sessionId ? { sessionId } : {}) })),
    ...(notices.length === PAGE ? { next: notices[PAGE - 1]!._id } : {}),
  };
};
