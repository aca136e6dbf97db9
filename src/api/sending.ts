import { create } from 'zustand';
import type { OutputOf } from '../contract/action';
import type { TopicContract } from '../contract/topic';
import { api, type Outcome } from './client';
import { draftFor, dropDraft, keepDraft, waitingRooms, type Draft, type DraftPhoto } from './drafts';
import { forgetPhotos, fileAsBase64 } from './photo-file';
import type { Trouble } from './read';

/**
 * Topics on their way. Pressing the button gives a draft its key; from then on the same words go under the same key, now,
 * when the network is back, or when the app is opened again, until the cloud has answered. Sent twice, done once.
 */
export type Sent = OutputOf<TopicContract['propose']> & { title: string };
export type Way = { state: 'sending' } | { state: 'waiting'; trouble: Trouble } | { state: 'stopped'; trouble: Trouble } | { state: 'sent'; sent: Sent };

export const useSending = create<{ ways: Record<string, Way | undefined> }>(() => ({ ways: {} }));
const note = (roomId: string, way: Way | undefined) => useSending.setState(({ ways }) => ({ ways: { ...ways, [roomId]: way } }));
export const forgetWay = (roomId: string): void => note(roomId, undefined);

/** The same photo under the same key; `undefined` when it cannot be read from the phone any more. */
export async function uploadPhoto({ key, path }: DraftPhoto): Promise<Outcome<OutputOf<TopicContract['addPhoto']>>> {
  const image = await fileAsBase64(path).catch(() => undefined);
  if (!image) return { ok: false, kind: 'invalid', message: '有一张照片已不在手机里', fields: [{ path: 'photos', message: '请去掉这张照片，再提交' }] };
  return api.topic.addPhoto({ image }, key);
}

/** Brings up what the cloud does not hold yet, and remembers each that arrived. */
async function uploadAll(roomId: string, draft: Draft): Promise<{ draft: Draft } | { trouble: Trouble }> {
  const photos = [...draft.photos];
  for (const [index, photo] of photos.entries()) {
    if (photo.id) continue;
    const outcome = await uploadPhoto(photo);
    if (!outcome.ok) return { trouble: outcome };
    photos[index] = { ...photo, id: outcome.data.photoId };
    keepDraft(roomId, { ...draft, photos: [...photos] });
  }
  return { draft: { ...draft, photos } };
}

async function send(roomId: string, written: Draft): Promise<Way> {
  const uploaded = await uploadAll(roomId, written);
  if ('trouble' in uploaded) return after(uploaded.trouble);
  const { title, wrong, place, affected, photos, source = 'resident', sendingKey } = uploaded.draft;
  const outcome = await api.topic.propose({ roomId, source, title, wrong, place, affected, photos: photos.map(({ id }) => id!) }, sendingKey);
  if (!outcome.ok) return after(outcome);
  dropDraft(roomId);
  forgetPhotos(photos.map(({ path }) => path));
  return { state: 'sent', sent: { ...outcome.data, title } };
}

/** Without an answer it stays on its way; an answer that says no gives the draft back to its writer. */
const after = (trouble: Trouble): Way => ({ state: trouble.kind === 'unreachable' || trouble.kind === 'failed' ? 'waiting' : 'stopped', trouble });

const underWay = new Map<string, Promise<Way>>();

/** Sends the draft of a room that has its key. Asked again meanwhile, it is still the one sending. */
export function sendDraft(roomId: string): Promise<Way | undefined> {
  const draft = draftFor(roomId);
  if (!draft?.sendingKey) return Promise.resolve(undefined);
  const running = underWay.get(roomId) ?? start(roomId, draft);
  underWay.set(roomId, running);
  return running;
}

async function start(roomId: string, draft: Draft): Promise<Way> {
  note(roomId, { state: 'sending' });
  const way = await send(roomId, draft);
  underWay.delete(roomId);
  if (way.state === 'stopped') recall(roomId);
  note(roomId, way);
  return way;
}

/** Takes the key off again: the words may be changed and will go under a new one. */
export function recall(roomId: string): void {
  const draft = draftFor(roomId);
  if (!draft) return;
  const { title, wrong, place, affected, photos, source } = draft;
  keepDraft(roomId, { title, wrong, place, affected, photos, ...(source ? { source } : {}) });
}

/** Everything that waits, whichever page is open. */
export const sendWaiting = (): void => waitingRooms().forEach((roomId) => void sendDraft(roomId));
