import type { Visibility } from '../../src/domain/topic/topic';
import type { Screening } from '../_kernel/content-check';
import { newId } from '../_kernel/ids';
import type { WriteContext } from '../_kernel/serve';
import type { Topic } from '../_store/documents';

/** Passed words are public at once; the rest waits for a person. */
export const visibilityAfter = (screening: Screening): Visibility => (screening === 'pass' ? 'public' : 'waiting');

/** Puts words no machine has passed before the room's people. */
export async function queueForPerson({ transaction, screening, now }: WriteContext, topic: Topic): Promise<void> {
  if (screening === 'pass') return;
  await transaction.create('check', {
    _id: newId(), roomId: topic.roomId, topicId: topic._id, kind: 'words', version: topic.version, why: screening, state: 'waiting', at: now,
    text: [topic.title, topic.wrong, topic.place, topic.affected].filter(Boolean).join('\n'),
  });
}
