import type { SessionContract } from '../../src/contract/session';
import { inState } from '../../src/domain/session/transitions';
import { endSignUp } from '../_session/end-sign-up';
import { sessionNow } from '../_session/move';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { told } from './plan';

/** The convener ends sign-up before its hour, or after it where the timer has not come. */
export const closeSignUp: WriteHandler<SessionContract['closeSignUp']> = async ({ revision }, context) => {
  const session = await sessionNow(context, revision);
  insist(inState(session.state, 'closeSignUp'));
  return told(await endSignUp(context, session));
};
