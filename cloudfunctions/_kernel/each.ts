import { replyFor } from './answers';
import type { Run } from './serve-timer';

/**
 * Does each of what is due until nothing is, or time is up; what somebody else has done meanwhile counts for nothing. One that
 * fails is logged and does not keep the others from being done: it is due again with the next run.
 */
export async function each<T>({ hasTime }: Run, due: () => Promise<readonly T[]>, work: (one: T) => Promise<boolean>): Promise<number> {
  let done = 0;
  for (let before = -1; done > before && hasTime();) {
    before = done;
    for (const one of await due()) if (hasTime() && (await work(one).catch(logged))) done += 1;
  }
  return done;
}

function logged(error: unknown): false {
  replyFor(error);
  return false;
}
