import { mayPass, type ContentRule } from '../../src/domain/text/content';
import { together, type Verdict } from '../../src/domain/verdict';
import type { Photo, Topic } from '../_store/documents';
import { addressesOf } from '../_store/files';
import { Forbidden } from './answers';
import { newId } from './ids';
import type { WriteContext } from './serve';

/** The photos somebody names for a topic, or for what belongs to one. A new one must be one's own; those the topic has stay, whoever changes it. */
export async function photosNamed({ transaction, personId }: WriteContext, ids: readonly string[], topicId?: string): Promise<Photo[]> {
  const photos: Photo[] = [];
  for (const id of new Set(ids)) {
    const photo = await transaction.get('photo', id);
    if (!photo || (photo.topicId === undefined ? photo.owner !== personId : photo.topicId !== topicId)) throw new Forbidden();
    photos.push(photo);
  }
  return photos;
}

/** A picture that was looked at and turned down goes to nobody's eyes. */
export const maySee = (photos: readonly Photo[]): Verdict<ContentRule> => together(...photos.map(({ state }) => mayPass(state === 'rejected' ? 'risky' : 'pass')));

/** Ties photos to a topic; those no machine has passed wait, in the end for a person. */
export async function tiePhotos({ transaction, now }: WriteContext, topic: Pick<Topic, '_id' | 'roomId' | 'title' | 'version'>, photos: readonly Photo[]): Promise<void> {
  for (const photo of photos) {
    if (photo.topicId === topic._id) continue;
    await transaction.put('photo', { ...photo, topicId: topic._id });
    if (photo.state === 'pass') continue;
    await transaction.create('check', {
      _id: newId(), roomId: topic.roomId, topicId: topic._id, kind: photo.seconds === undefined ? 'photo' : 'voice', photoId: photo._id, version: topic.version, why: photo.state === 'review' ? 'review' : 'late',
      text: topic.title, state: photo.state === 'review' ? 'waiting' : 'machine', at: now,
    });
  }
}

export type ShownPhoto = { id: string; url: string; state: 'waiting' | 'pass' };

/** Pictures that have passed, for everybody; those still waiting, for those near the matter. */
export const photosShown = async (photos: readonly Photo[], near: boolean): Promise<ShownPhoto[]> => (await photosOfAll([{ photos, near }]))[0]!;

/** The same for several matters at once: storage is asked once for all of them. */
export async function photosOfAll(matters: readonly { photos: readonly Photo[]; near: boolean }[]): Promise<ShownPhoto[][]> {
  const visible = matters.map(({ photos, near }) => photos.filter(({ state }) => state === 'pass' || (near && state !== 'rejected')));
  const addresses = await addressesOf(visible.flat().map(({ fileId }) => fileId));
  return visible.map((photos) => photos.flatMap(({ _id, fileId, state }) => {
    const url = addresses.get(fileId);
    return url ? [{ id: _id, url, state: state === 'pass' ? ('pass' as const) : ('waiting' as const) }] : [];
  }));
}
