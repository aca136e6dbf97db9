import { createHash } from 'node:crypto';
import type { Reply } from '../../src/contract/action';
import { reader, type Transaction } from '../_store/door';
import { key } from '../_store/keys';
import { Invalid } from './answers';

/** A request a person sends under a key. The platform may run it again: same key, one effect, same answer. */
export type Errand = { id: string; action: string; digest: string };

const KEY = /^[0-9A-Za-z_-]{8,64}$/;

/**
 * A key belongs to one person; the digest tells the same request from another one under the same key. It is taken over the
 * key too, which is not stored: nobody who reads the store can try out which input a person sent.
 */
export function errandOf(personId: string, action: string, requestKey: unknown, input: unknown): Errand {
  if (typeof requestKey !== 'string' || !KEY.test(requestKey)) throw new Invalid('缺少请求编号', [{ path: 'key', message: '8–64位字母或数字' }]);
  return { id: key(personId, requestKey), action, digest: createHash('sha256').update(JSON.stringify([requestKey, input])).digest('hex') };
}

function answered(errand: Errand, stored: { action: string; digest: string; reply: string } | undefined): Reply<unknown> | undefined {
  if (!stored) return undefined;
  if (stored.action !== errand.action || stored.digest !== errand.digest) throw new Invalid('这个请求编号已用于另一个请求', [{ path: 'key', message: '请换一个编号' }]);
  return JSON.parse(stored.reply);
}

/** The answer given before, if there was one. */
export const answerBefore = async (errand: Errand, from: Transaction | typeof reader = reader): Promise<Reply<unknown> | undefined> =>
  answered(errand, await from.get('request', errand.id));

/** Keeps the answer, in the transaction that makes it true. */
export const keepAnswer = (errand: Errand, reply: Reply<unknown>, at: string, transaction: Transaction): Promise<void> =>
  transaction.put('request', { _id: errand.id, action: errand.action, digest: errand.digest, reply: JSON.stringify(reply), at });
