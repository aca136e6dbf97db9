import type { TopicContract } from '../../src/contract/topic';
import { canMerge, MERGE_LIMIT } from '../../src/domain/topic/amend';
import { isOpen } from '../../src/domain/topic/step';
import { Forbidden, insist } from '../_kernel/answers';
import { isProposer } from '../_kernel/scope';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { Topic } from '../_store/documents';
import { key } from '../_store/keys';
import { proposersOf, supportersOf } from '../_store/topic-store';
import { addEvent, move, tellProposers, topicNow } from './move';

/** One topic goes on in another: all proposers stay credited there, support is counted once a person, both keep their source. */
export const merge: WriteHandler<TopicContract['merge']> = async ({ revision, into }, context) => {
  const { transaction, standing, now } = context;
  const topic = await topicNow(context, revision);
  const target = await transaction.get('topic', into);
  if (!target) throw new Forbidden();
  const [proposers, supporters] = [await proposersOf(topic._id), await supportersOf(topic._id, MERGE_LIMIT + 1)];
  insist(isOpen(topic.state, 'merge'), canMerge({
    same: into === topic._id, sameRoom: target.roomId === topic.roomId, targetState: target.state, targetPublic: target.visibility === 'public',
    people: proposers.length + supporters.length, ownTopic: isProposer(standing.roles),
  }));

  const moved = await move(context, topic, 'merge', { mergedInto: into, answeredAt: now }, { relatedTopicId: into, clause: 'convention.merge' });
  await tellProposers(context, moved, 'merge');
  let added = 0;
  for (const { personId, name, attested } of proposers) {
    const _id = key(into, personId);
    if (await transaction.get('topicProposer', _id)) continue;
    await transaction.create('topicProposer', { _id, topicId: into, personId, name, attested, first: false, at: now });
    added += 1;
  }
  const seconded = await carrySupport(context, target, supporters.map(({ personId }) => personId), proposers.map(({ personId }) => personId));
  const merged: Topic = { ...target, proposers: target.proposers + added, supporters: target.supporters + seconded, revision: target.revision + 1 };
  await transaction.put('topic', merged);
  await addEvent(context, merged, 'merged-from', { relatedTopicId: topic._id });
  return { id: moved._id, state: moved.state };
};

/** Moves supporters along; who has become a proposer, or was one, is not a supporter of the same topic. */
async function carrySupport({ transaction, now }: WriteContext, target: Topic, supporters: readonly string[], proposers: readonly string[]): Promise<number> {
  let change = 0;
  for (const personId of supporters) {
    const _id = key(target._id, personId);
    if ((await transaction.get('topicProposer', _id)) || (await transaction.get('support', _id))) continue;
    await transaction.create('support', { _id, topicId: target._id, personId, at: now });
    change += 1;
  }
  for (const personId of proposers) {
    const _id = key(target._id, personId);
    if (!(await transaction.get('support', _id))) continue;
    await transaction.remove('support', _id);
    change -= 1;
  }
  return change;
}
