import type { TopicContract } from '../../../src/contract/topic';
import { isOpen } from '../../../src/domain/topic/step';
import { insist } from '../../../cloudfunctions/_kernel/answers';
import type { WriteHandler } from '../../../cloudfunctions/_kernel/serve';
import { versionId } from '../../../cloudfunctions/_store/keys';
import { addEvent, topicNow } from '../../../cloudfunctions/topic/move';
import { textOf } from '../../../cloudfunctions/topic/words';

/** Broken on purpose: the words are changed, and what was approved of the old ones stays approved. */
export const amendKeepingApproval: WriteHandler<TopicContract['amend']> = async (input, context) => {
  const topic = await topicNow(context, input.revision);
  insist(isOpen(topic.state, 'amend'));
  const amended = { ...topic, ...textOf(input), version: topic.version + 1, revision: topic.revision + 1 };
  await context.transaction.put('topic', amended);
  await context.transaction.create('topicVersion', { _id: versionId(topic._id, amended.version), topicId: topic._id, version: amended.version, at: context.now, ...textOf(input) });
  await addEvent(context, amended, 'amend');
  return { id: topic._id, state: amended.state, version: amended.version };
};
