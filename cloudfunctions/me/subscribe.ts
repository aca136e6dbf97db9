import type { MeContract } from '../../src/contract/me';
import { Forbidden } from '../_kernel/answers';
import { sealed } from '../_kernel/sealed';
import type { WriteHandler } from '../_kernel/serve';
import { key } from '../_store/keys';

/** More accepted messages than this are not counted up: nobody is nudged that often. */
const MOST = 20;

/** One more message may be sent under each accepted template. Only WeChat's own callers have an address to send to. */
export const subscribe: WriteHandler<MeContract['subscribe']> = async ({ accepted }, { transaction, personId, caller, now }) => {
  if (caller.openid === undefined) throw new Forbidden();
  for (const template of new Set(accepted)) {
    const _id = key(personId, template);
    const left = (await transaction.get('subscription', _id))?.left ?? 0;
    await transaction.put('subscription', { _id, personId, template, left: Math.min(MOST, left + 1), address: sealed(caller.openid), at: now });
  }
  return { done: true };
};
