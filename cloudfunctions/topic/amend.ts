import type { TopicContract } from '../../src/contract/topic';
import { canAmend } from '../../src/domain/topic/amend';
import { canPropose } from '../../src/domain/topic/propose';
import { isOpen } from '../../src/domain/topic/step';
import { handOutOwed } from '../_session/circulars';
import { after } from '../../src/domain/verdict';
import { voidSessionOf } from '../_session/void-session';
import { insist } from '../_kernel/answers';
import { maySee, photosNamed, tiePhotos } from '../_kernel/photos';
import type { FollowedHandler, WriteHandler } from '../_kernel/serve';
import type { Topic } from '../_store/documents';
import { versionId } from '../_store/keys';
import { move, tellProposers, topicNow } from './move';
import { dropOldChecks } from '../_topic/take-back';
import { queueForPerson, visibilityAfter } from './screening';
import { gramsOf, textOf } from './words';

/** An approved text is changed: approval and filing fall, and the new version goes the way again （八：严格按照审定的议题）. So goes one that is adjusted after a report. */
const amended: WriteHandler<TopicContract['amend']> = async ({ topicId: _topicId, revision, ...input }, context) => {
  const topic = await topicNow(context, revision);
  const photos = await photosNamed(context, input.photos, topic._id);
  const approved = topic.state !== 'screened';
  insist(
    after(isOpen(topic.state, 'amend'), () => canAmend({ approved, toAdjust: topic.toAdjust === true })), maySee(photos),
    canPropose({ roomOpen: true, sources: [topic.source], source: topic.source, texts: [input.title, input.wrong, input.place, input.affected ?? ''] }),
  );
  const { approval, filing, filedWith, sessionId, ...rest } = topic;
  const text = textOf(input);
  const moved: Topic = await move(context, rest, 'amend', { ...text, version: topic.version + 1, visibility: visibilityAfter(context.screening), grams: gramsOf(text) }, { clause: approved ? '8.as-approved' : '8.report-sensitive' });
  await context.transaction.create('topicVersion', { _id: versionId(topic._id, moved.version), topicId: topic._id, version: moved.version, at: context.now, ...text });
  await dropOldChecks(context, topic);
  await tiePhotos(context, moved, photos);
  await queueForPerson(context, moved);
  await tellProposers(context, moved, 'amend');
  return { id: moved._id, state: moved.state, version: moved.version };
};

/** A session that is scheduled for the old words is void; everybody signed up or invited is told. */
export const amend: FollowedHandler<TopicContract['amend']> = {
  async run(input, context) {
    const topic = await topicNow(context, input.revision);
    const outcome = await amended(input, context);
    await voidSessionOf(context, topic);
    return outcome;
  },
  async after(_input, { standing: { topic } }) {
    if (topic?.sessionId) await handOutOwed(topic.sessionId);
  },
};
