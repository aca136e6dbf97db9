import type { TopicContract } from '../../src/contract/topic';
import { noticeFor } from '../../src/copy/notices';
import { MERGE_LIMIT } from '../../src/domain/topic/amend';
import { notHeld } from '../../src/domain/topic/hold';
import { isOpen } from '../../src/domain/topic/step';
import { canUnmerge } from '../../src/domain/topic/unmerge';
import { after } from '../../src/domain/verdict';
import { Forbidden, insist } from '../_kernel/answers';
import { isProposer } from '../_kernel/scope';
import type { WriteHandler } from '../_kernel/serve';
import type { Topic } from '../_store/documents';
import { proposersOf, supportersOf } from '../_store/topic-store';
import { takeBack } from './carry';
import { addEvent, move, tellProposers, topicNow } from './move';

/** A merge is undone: the topic goes on by itself from where it stood, the other one without those it brought. Everyone of both is told. */
export const unmerge: WriteHandler<TopicContract['unmerge']> = async ({ revision }, context) => {
  const { transaction, standing } = context;
  const topic = await topicNow(context, revision);
  const target = topic.mergedInto === undefined ? undefined : await transaction.get('topic', topic.mergedInto);
  insist(after(isOpen(topic.state, 'unmerge'), () => after(notHeld(target!.state), () => canUnmerge({ targetState: target!.state, ownTopic: isProposer(standing.roles) }))));
  if (!target) throw new Forbidden();

  const people = { proposers: await proposersOf(topic._id), supporters: await supportersOf(topic._id, MERGE_LIMIT + 1) };
  const { mergedInto: _into, beforeMerge, answeredAt: _merged, ...rest } = topic;
  const moved = await move(context, rest, 'unmerge', { ...beforeMerge }, { relatedTopicId: target._id, clause: 'convention.merge' });
  await tellProposers(context, moved, 'unmerge');
  const left: Topic = { ...(await takeBack(context, people, topic, target)), revision: target.revision + 1 };
  await transaction.put('topic', left);
  await addEvent(context, left, 'unmerged-from', { relatedTopicId: topic._id, clause: 'convention.merge' });
  const told = new Set(people.proposers.map(({ personId }) => personId));
  for (const { personId } of await proposersOf(target._id)) {
    if (!told.has(personId)) await context.tell({ to: personId, event: 'unmerged-from', topicId: target._id, ...noticeFor('unmerged-from', target.title) });
  }
  return { id: moved._id, state: moved.state };
};
