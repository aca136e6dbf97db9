import type { TopicContract } from '../../src/contract/topic';
import { canMerge, MERGE_LIMIT } from '../../src/domain/topic/amend';
import { isOpen } from '../../src/domain/topic/step';
import { Forbidden, insist } from '../_kernel/answers';
import { isProposer } from '../_kernel/scope';
import type { WriteHandler } from '../_kernel/serve';
import type { Topic } from '../_store/documents';
import { proposersOf, supportersOf } from '../_store/topic-store';
import { bring } from './carry';
import { addEvent, move, tellProposers, topicNow } from './move';

/** One topic goes on in another: all proposers stay credited there, support is counted once a person, both keep their source. */
export const merge: WriteHandler<TopicContract['merge']> = async ({ revision, into }, context) => {
  const { transaction, standing, now } = context;
  const topic = await topicNow(context, revision);
  const target = await transaction.get('topic', into);
  if (!target) throw new Forbidden();
  const people = { proposers: await proposersOf(topic._id), supporters: await supportersOf(topic._id, MERGE_LIMIT + 1) };
  insist(isOpen(topic.state, 'merge'), canMerge({
    same: into === topic._id, sameRoom: target.roomId === topic.roomId, targetState: target.state, targetPublic: target.visibility === 'public',
    people: people.proposers.length + people.supporters.length, ownTopic: isProposer(standing.roles),
  }));

  const beforeMerge = { state: topic.state, ...(topic.answeredAt ? { answeredAt: topic.answeredAt } : {}) };
  const moved = await move(context, topic, 'merge', { mergedInto: into, beforeMerge, answeredAt: now }, { relatedTopicId: into, clause: 'convention.merge' });
  await tellProposers(context, moved, 'merge');
  const merged: Topic = { ...(await bring(context, people, topic, target)), revision: target.revision + 1 };
  await transaction.put('topic', merged);
  await addEvent(context, merged, 'merged-from', { relatedTopicId: topic._id });
  return { id: moved._id, state: moved.state };
};
