import type { Topic } from '../_store/documents';
import { owe } from './circulars';
import { touchAllLanes } from './lanes';
import { tellLinked } from './links';
import { guardOf, move, notToBeClosed } from './move';
import type { Step } from './step';

/** 严格按照审定的议题: a topic whose words changed has no session ahead of it any more; everybody signed up or invited is told （八）. */
export async function voidSessionOf(step: Step, topic: Pick<Topic, 'sessionId'>): Promise<void> {
  const session = topic.sessionId === undefined ? undefined : await step.transaction.get('session', topic.sessionId);
  if (session?.stage !== 'ahead') return;
  const guard = await guardOf(step.transaction, session._id);
  const moved = await move(step.transaction, notToBeClosed(session), 'topicChanged', { stage: 'off', calledOff: { at: step.now, reason: '议题文字有改动，要重新审定' } });
  await step.transaction.put('seatGuard', { ...guard, open: false, changes: guard.changes + 1 });
  await touchAllLanes(step.transaction, session._id);
  await tellLinked(step, moved, '作废：议题要重新审定');
  await owe(step, moved, 'void', ['seated', 'waiting', 'applied', 'invited']);
}
