import { mayPass } from '../../src/domain/text/content';
import { Forbidden, insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import type { WriteContext } from '../_kernel/serve';
import type { Topic } from '../_store/documents';

/** Ties photos to a topic. A new one must be one's own; those the topic has stay, whoever changes it; those no machine has passed wait, in the end for a person. */
export async function tiePhotos({ transaction, personId, now }: WriteContext, topic: Pick<Topic, '_id' | 'roomId' | 'title' | 'version' | 'photos'>): Promise<void> {
  for (const photoId of topic.photos) {
    const photo = await transaction.get('photo', photoId);
    if (!photo || (photo.topicId === undefined ? photo.owner !== personId : photo.topicId !== topic._id)) throw new Forbidden();
    insist(mayPass(photo.state === 'rejected' ? 'risky' : 'pass'));
    if (photo.topicId === topic._id) continue;
    await transaction.put('photo', { ...photo, topicId: topic._id });
    if (photo.state === 'pass') continue;
    await transaction.create('check', {
      _id: newId(), roomId: topic.roomId, topicId: topic._id, kind: 'photo', photoId, version: topic.version, why: photo.state === 'review' ? 'review' : 'late',
      text: topic.title, state: photo.state === 'review' ? 'waiting' : 'machine', at: now,
    });
  }
}
