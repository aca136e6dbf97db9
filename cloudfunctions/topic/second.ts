import type { TopicContract } from '../../src/contract/topic';
import { canSecond } from '../../src/domain/topic/second';
import { mayRead } from '../../src/domain/topic/visibility';
import { Forbidden, insist } from '../_kernel/answers';
import { isProposer } from '../_kernel/scope';
import type { WriteHandler } from '../_kernel/serve';
import { key } from '../_store/keys';
import { topicNow } from './move';

/** 附议: one person, one support, by key; the count moves with the document. */
export const second: WriteHandler<TopicContract['second']> = async ({ on }, context) => {
  const { transaction, personId, standing, now } = context;
  const topic = await topicNow(context);
  const proposer = isProposer(standing.roles);
  if (!mayRead(topic.visibility, { proposer, desk: standing.roles.has('convener') || standing.roles.has('staff') })) throw new Forbidden();
  insist(canSecond({ ownTopic: proposer, state: topic.state }));

  const _id = key(topic._id, personId);
  const held = (await transaction.get('support', _id)) !== undefined;
  if (held === on) return { supporters: topic.supporters, on };
  if (on) await transaction.create('support', { _id, topicId: topic._id, personId, at: now });
  else await transaction.remove('support', _id);
  const supporters = topic.supporters + (on ? 1 : -1);
  await transaction.put('topic', { ...topic, supporters });
  return { supporters, on };
};
