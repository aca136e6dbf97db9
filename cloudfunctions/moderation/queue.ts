import type { ModerationContract } from '../../src/contract/moderation';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { addressesOf } from '../_store/files';
import { lateBefore, lateChecks, waitingChecks } from '../_store/moderation-store';

const PAGE = 20;

/** What waits for a person in this room, oldest first; the author is not named to the one who looks. */
export const queue: ReadHandler<ModerationContract['queue']> = async ({ roomId, cursor }, { now }) => {
  const late = cursor === undefined ? await lateChecks(roomId, lateBefore(now), PAGE) : [];
  const waiting = await waitingChecks(roomId, cursor, PAGE);
  const photos = new Map((await reader.getMany('photo', [...late, ...waiting].flatMap(({ photoId }) => photoId ?? []))).map((photo) => [photo._id, photo]));
  const addresses = await addressesOf([...photos.values()].map(({ fileId }) => fileId));
  return {
    items: [...late, ...waiting].map(({ _id, at, topicId, kind, why, text, photoId }) => {
      const photo = photoId === undefined ? undefined : photos.get(photoId);
      const photoUrl = photo && addresses.get(photo.fileId);
      return { id: _id, at, topicId, title: text.split('\n')[0]!, kind, why, text, ...(photoUrl ? { photoUrl } : {}), ...(photo?.seconds === undefined ? {} : { seconds: photo.seconds }) };
    }),
    ...(waiting.length === PAGE ? { next: waiting[PAGE - 1]!._id } : {}),
  };
};
