import { setTimeout as wait } from 'node:timers/promises';

/** Waits for what comes by itself, such as WeChat's late word on a picture; a slow machine is given time. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await holds()) return;
    await wait(100);
  }
  throw new Error('it did not come to that');
}
