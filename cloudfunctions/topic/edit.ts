import type { TopicContract } from '../../src/contract/topic';
import { canEdit } from '../../src/domain/topic/amend';
import { canPropose } from '../../src/domain/topic/propose';
import { isOpen } from '../../src/domain/topic/step';
import { insist } from '../_kernel/answers';
import { conventionNow } from '../_kernel/in-force';
import { workingDaysAfter } from '../_kernel/clock';
import { maySee, photosNamed, tiePhotos } from '../_kernel/photos';
import type { WriteHandler } from '../_kernel/serve';
import { versionId } from '../_store/keys';
import { move, topicNow } from './move';
import { dropOldChecks } from '../_topic/take-back';
import { queueForPerson, visibilityAfter } from './screening';
import { gramsOf, textOf } from './words';

/** The proposer changes the words before screening, or answers a request for more: a new version, the old one kept. */
export const edit: WriteHandler<TopicContract['edit']> = async (input, context) => {
  const { transaction, now, screening } = context;
  const topic = await topicNow(context, input.revision);
  const photos = await photosNamed(context, input.photos, topic._id);
  insist(
    isOpen(topic.state, 'edit'), canEdit({ state: topic.state, supporters: topic.supporters }), maySee(photos),
    canPropose({ roomOpen: true, sources: [topic.source], source: topic.source, texts: [input.title, input.wrong, input.place, input.affected ?? ''] }),
  );

  const text = textOf(input);
  const dueAt = topic.state === 'returned' ? workingDaysAfter(now, await conventionNow(context, 'convention.first-answer-days')) : topic.dueAt!;
  const moved = await move(context, topic, 'edit', {
    ...text, version: topic.version + 1, visibility: visibilityAfter(screening), grams: gramsOf(text), dueAt, queueKey: `${dueAt}~${topic._id}`,
  }, { dueAt });
  await transaction.create('topicVersion', { _id: versionId(topic._id, moved.version), topicId: topic._id, version: moved.version, at: now, ...text });
  await dropOldChecks(context, topic);
  await tiePhotos(context, moved, photos);
  await queueForPerson(context, moved);
  return { id: topic._id, state: moved.state, version: moved.version, visibility: moved.visibility };
};
