import type { ModerationContract } from '../../src/contract/moderation';
import { noticeFor, rejectedNotice, type NoticeEvent } from '../../src/copy/notices';
import { mayDecide } from '../../src/domain/text/check';
import { Forbidden, insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import { roleName } from '../_kernel/scope';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { Photo, Topic } from '../_store/documents';
import { key } from '../_store/keys';
import { proposersOf } from '../_store/topic-store';

/** A person's word on what a machine could not pass. The proposers are told either way, with the reason of a no. */
export const decide: WriteHandler<ModerationContract['decide']> = async ({ roomId, checkId, pass, reason }, context) => {
  const { transaction, personId } = context;
  const check = await transaction.get('check', checkId);
  const topic = check && (await transaction.get('topic', check.topicId));
  if (!check || !topic || check.roomId !== roomId) throw new Forbidden();
  const photo = check.photoId === undefined ? undefined : await transaction.get('photo', check.photoId);
  const own = photo?.owner === personId || (await transaction.get('topicProposer', key(topic._id, personId))) !== undefined;
  const current = check.kind !== 'words' || check.version === topic.version;
  insist(mayDecide({ own, waiting: current && (check.state === 'waiting' || check.state === 'machine'), pass, reason }));

  await transaction.put('check', { ...check, state: pass ? 'passed' : 'failed', decidedBy: personId, reason });
  await (check.kind !== 'words' ? decidePhoto(context, photo, topic, pass) : decideWords(context, topic, pass, reason));
  return { passed: pass };
};

async function decideWords(context: WriteContext, topic: Topic, pass: boolean, reason: string): Promise<void> {
  const event = pass ? 'check-passed' : 'check-failed';
  await context.transaction.put('topic', { ...topic, visibility: pass ? 'public' : 'hidden', revision: topic.revision + 1 });
  await context.transaction.create('topicEvent', {
    _id: newId(), topicId: topic._id, at: context.now, action: event, role: roleName(context.standing.roles), state: topic.state, clause: 'convention.content', ...(reason ? { note: reason } : {}),
  });
  await tellAll(context, topic, event);
}

async function decidePhoto(context: WriteContext, photo: Photo | undefined, topic: Topic, pass: boolean): Promise<void> {
  if (photo) await context.transaction.put('photo', { ...photo, state: pass ? 'pass' : 'rejected' });
  if (pass || !photo) return;
  // A picture of the research is its field worker's; one of the topic is its proposers'.
  if (topic.photos.includes(photo._id)) await tellAll(context, topic, 'photo-rejected');
  else await context.tell({ to: photo.owner, topicId: topic._id, ...rejectedNotice(photo, topic.title) });
}

async function tellAll({ tell }: WriteContext, topic: Topic, event: NoticeEvent): Promise<void> {
  for (const { personId } of await proposersOf(topic._id)) await tell({ to: personId, event, topicId: topic._id, ...noticeFor(event, topic.title) });
}
