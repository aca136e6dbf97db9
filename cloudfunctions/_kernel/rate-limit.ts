import type { Transaction } from '../_store/door';
import { key } from '../_store/keys';
import { Conflict } from './answers';

/** Tokens a person may spend at once on one action, and how many come back a minute （本系统约定）. */
const BURST = 60;
const PER_MINUTE = 30;

/** Takes a token from the person's bucket for this action, or says how long to wait. A clock that steps back gives nothing. */
export async function spend(transaction: Transaction, personId: string, action: string, now: string): Promise<void> {
  const _id = key('rate', personId, action);
  const bucket = await transaction.get('rate', _id);
  const minutes = bucket ? Math.max(0, Date.parse(now) - Date.parse(bucket.at)) / 60_000 : 0;
  const tokens = bucket ? Math.min(BURST, bucket.tokens + minutes * PER_MINUTE) : BURST;
  if (tokens < 1) throw new Conflict('操作太频繁，请稍等一会儿再试', Math.ceil(((1 - tokens) / PER_MINUTE) * 60));
  await transaction.put('rate', { _id, tokens: tokens - 1, at: now });
}
