import type { Documents } from '../_store/documents';
import { exchange, reader } from '../_store/door';
import { key } from '../_store/keys';
import { Conflict } from './answers';

/** Tokens a person may spend at once on one action, and how many come back a minute （本系统约定）. */
const BURST = 60;
const PER_MINUTE = 30;
/** One person's calls of one action at once: who is pushed aside so often is asked to wait. */
const TRIES = 8;

/** Takes a token from the person's bucket for this action, or says how long to wait. Two calls at once never take the same one. */
export async function spend(personId: string, action: string, now: string): Promise<void> {
  const _id = key('rate', personId, action);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const bucket = await reader.get('rate', _id);
    const tokens = tokensIn(bucket, now);
    if (tokens < 1) throw new Conflict('操作太频繁，请稍等一会儿再试', Math.ceil(((1 - tokens) / PER_MINUTE) * 60));
    if (await exchange('rate', bucket, { _id, tokens: tokens - 1, at: now })) return;
  }
  throw new Conflict();
}

/** A clock that steps back gives nothing. */
function tokensIn(bucket: Documents['rate'] | undefined, now: string): number {
  if (!bucket) return BURST;
  const minutes = Math.max(0, Date.parse(now) - Date.parse(bucket.at)) / 60_000;
  return Math.min(BURST, bucket.tokens + minutes * PER_MINUTE);
}
