import { identityIn } from '../_store/cloudbase';
import { personIdOf } from '../_store/keys';
import { Forbidden } from './answers';

/** Who is calling: nobody we know, or a person. `openid` is for WeChat's own interfaces only; it is stored where its owner accepted messages, and there sealed. */
export type Caller = { personId?: string; openid?: string };

/** From the platform's context of this invocation, never from the event. */
export function callerIn(context: unknown): Caller {
  const { openid, uid } = identityIn(context);
  const platformId = openid ?? uid;
  return platformId === undefined ? {} : { personId: personIdOf(platformId), openid: platformId };
}

/** The caller's id where the contract has already asked for a person. */
export function personOf(caller: Caller): string {
  if (caller.personId === undefined) throw new Forbidden('请先登录');
  return caller.personId;
}
