import { setTimeout as wait } from 'node:timers/promises';
import { isConflict } from '../_store/cloudbase';
import { inTransaction, type Transaction } from '../_store/door';
import { Conflict } from './answers';

/** Tries before a caller is asked to try again; under 40 writers on one document about three a writer are needed. */
const TRIES = 8;
const FIRST_PAUSE = 15;
const LONGEST_PAUSE = 400;

/** One transaction, tried again after a growing, jittered pause while others are at the same documents. */
export async function transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(work);
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (attempt === TRIES) throw new Conflict();
      await wait(Math.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempt));
    }
  }
}
