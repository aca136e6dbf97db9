import type { SessionContract } from '../../src/contract/session';
import { secondsEach } from '../../src/domain/session/speaking-queue';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { queueShown } from '../_session/queue-shown';
import { speakingNow } from '../_session/speaking-now';
import { Forbidden } from '../_kernel/answers';
import { numbersFor } from '../_kernel/in-force';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';

/** The queue, for those on the roster and the room's people. */
export const speaking: ReadHandler<SessionContract['speaking']> = async ({ sessionId }, context) => {
  const { standing: { session, seat, roles }, now } = context;
  const desk = roles.has('convener') || roles.has('staff');
  if (!desk && seat?.state !== 'seated') throw new Forbidden();
  const [queue, numbers] = await Promise.all([speakingNow(reader, sessionId), numbersFor(context, shanghaiDay(session!.startsAt))]);
  return queueShown(queue, { session: session!, seat, desk, secondsEach: secondsEach(numbers), now });
};
