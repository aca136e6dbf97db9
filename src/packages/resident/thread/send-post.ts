import { api } from '@/api/client';
import { fileAsBase64 } from '@/api/photo-file';
import type { Sound } from '@/api/recorder';
import type { PostKind, PostSide } from '@/domain/consultation/post';

type Written = { topicId: string; kind: PostKind; text: string; photos: string[]; mentions: string[]; spoken: boolean; replyTo?: string; about?: string; side?: PostSide; sound?: Sound };

/** Brings up the photos, then the post, with its sound where there is one: all under keys of the one errand, so that a second try does nothing twice. */
export async function sendPost({ photos, sound, spoken, ...words }: Written, key: string) {
  const ids: string[] = [];
  for (const [index, path] of photos.entries()) {
    const added = await api.topic.addPhoto({ image: await fileAsBase64(path) }, `${key}-${index}`);
    if (!added.ok) return added;
    ids.push(added.data.photoId);
  }
  return sound
    ? api.consultation.speak({ ...words, photos: ids, sound: await fileAsBase64(sound.path), seconds: sound.seconds }, key)
    : api.consultation.post({ ...words, photos: ids, spoken }, key);
}
