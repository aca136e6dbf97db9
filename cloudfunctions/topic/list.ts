import type { TopicContract } from '../../src/contract/topic';
import type { ReadHandler } from '../_kernel/serve';
import { publicTopics } from '../_store/topic-store';
import { PAGE, pageOf } from './card';

/** What everybody may see, newest first. */
export const list: ReadHandler<TopicContract['list']> = async ({ roomId, state, cursor }, { now }) =>
  pageOf(await publicTopics({ roomId, state }, cursor, PAGE), PAGE, now, ({ _id }) => _id);
