import type { TopicContract } from '../../src/contract/topic';
import { ROUTES } from '../../src/domain/room/routes';
import { canAcknowledge } from '../../src/domain/topic/filing';
import { isOpen } from '../../src/domain/topic/step';
import { after } from '../../src/domain/verdict';
import { insist } from '../_kernel/answers';
import { officeFor } from '../_kernel/scope';
import type { WriteHandler } from '../_kernel/serve';
import { OFFICE_ROLES, organisationActing } from './approval-view';
import { move, topicNow } from './move';

/** The receiver's receipt, time-stamped. */
export const acknowledgeFiling: WriteHandler<TopicContract['acknowledgeFiling']> = async ({ revision, organisationId }, context) => {
  const topic = await topicNow(context, revision);
  const { kind } = context.standing.room!;
  const acting = await organisationActing(context, officeFor(context.standing, organisationId));
  insist(after(isOpen(topic.state, 'acknowledgeFiling'), () => canAcknowledge({
    kind, receiver: topic.filing!.receiver, acting: acting._id, sentByMyself: topic.filing!.sentBy === context.personId, received: topic.filing!.receivedAt !== undefined,
  })));
  const moved = await move(context, topic, 'acknowledgeFiling', { filing: { ...topic.filing!, receivedAt: context.now } }, { role: OFFICE_ROLES.receiver, organisation: acting.name, clause: ROUTES[kind].filingReceiver.clause });
  return { id: moved._id, state: moved.state };
};
