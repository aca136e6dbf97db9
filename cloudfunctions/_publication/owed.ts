import { workingDaysAfter } from '../_kernel/clock';
import { begin } from '../_kernel/deadlines';
import { conventionsAt } from '../_kernel/in-force';
import type { Step } from '../_session/step';
import type { SuggestionList } from '../_store/documents';

/** 公布成果: owed by the convener from the last answer on （convention.publication-days）, and once more from the day it was withdrawn; it ends when it is published. */
export async function owePublication({ transaction, now }: Pick<Step, 'transaction' | 'now'>, { _id, topicId, topicTitle, roomId, demo }: Pick<SuggestionList, '_id' | 'topicId' | 'topicTitle' | 'roomId' | 'demo'>): Promise<void> {
  const room = await transaction.get('room', roomId);
  if (!room) return;
  const days = (await conventionsAt(room.within, now))('convention.publication-days');
  await begin(transaction, { kind: 'publication', subject: { topicId, sessionId: _id }, title: topicTitle, room, dueAt: workingDaysAfter(now, days), demo }, now);
}
