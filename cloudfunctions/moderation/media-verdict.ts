import { rejectedNotice } from '../../src/copy/notices';
import { record } from '../_kernel/audit';
import { now } from '../_kernel/clock';
import { tell } from '../_kernel/outbox';
import { transact } from '../_kernel/transact';
import type { Photo } from '../_store/documents';
import { checkOfPhoto, photoByTrace } from '../_store/moderation-store';

/** WeChat's late answer on a picture, pushed to this function (`wxa_media_check`). */
export type MediaVerdict = { MsgType: 'event'; Event: 'wxa_media_check'; trace_id: string; errcode: number; result?: { suggest: 'pass' | 'review' | 'risky' } };

export const isMediaVerdict = (event: unknown): event is MediaVerdict =>
  typeof event === 'object' && event !== null && (event as MediaVerdict).Event === 'wxa_media_check' && typeof (event as MediaVerdict).trace_id === 'string';

/** A download that failed, or no verdict, is for a person to look at. */
const stateAfter = ({ errcode, result }: MediaVerdict): Photo['state'] =>
  errcode !== 0 || !result || result.suggest === 'review' ? 'review' : result.suggest === 'pass' ? 'pass' : 'rejected';

/**
 * The trace id, which never leaves the server, is what lets WeChat speak of a photo. Told twice or late, nothing changes:
 * only a photo still waiting for the machine moves.
 */
export async function takeMediaVerdict(event: MediaVerdict): Promise<'success'> {
  const known = await photoByTrace(event.trace_id);
  if (!known) return 'success';
  await transact(async (transaction) => {
    const photo = await transaction.get('photo', known._id);
    if (photo?.state !== 'waiting') return;
    // Read in every try: tying a photo to a topic writes the photo, so a check that appears meanwhile conflicts with this.
    const check = await checkOfPhoto(known._id);
    const [state, at] = [stateAfter(event), now()];
    await transaction.put('photo', { ...photo, state });
    const waiting = check && (await transaction.get('check', check._id));
    if (waiting?.state === 'machine') await transaction.put('check', { ...waiting, state: state === 'review' ? 'waiting' : state === 'pass' ? 'passed' : 'failed', why: 'review' });
    const topic = photo.topicId && (await transaction.get('topic', photo.topicId));
    if (topic && state === 'rejected') await tell(transaction, { to: photo.owner, topicId: topic._id, ...rejectedNotice(photo, topic.title) }, at);
    await record(transaction, { at, action: 'mediaVerdict', by: 'wechat', roles: [], outcome: 'done', ...(photo.topicId ? { topicId: photo.topicId } : {}) });
  });
  return 'success';
}
