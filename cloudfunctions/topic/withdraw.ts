import type { TopicContract } from '../../src/contract/topic';
import { takeBack } from '../_topic/take-back';
import { roleName } from '../_kernel/scope';
import type { WriteHandler } from '../_kernel/serve';
import { topicNow } from './move';

/** The proposer takes the topic back; it is no longer shown to others. */
export const withdraw: WriteHandler<TopicContract['withdraw']> = async (_input, context) => {
  const { _id: id, state } = await takeBack(context, await topicNow(context), roleName(context.standing.roles));
  return { id, state };
};
