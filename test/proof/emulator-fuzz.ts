import { fuzz } from '../emulator/support/fuzz';
import { withDatabase } from '../emulator/support/with-database';

/** 10,000 spoiled requests: each is answered in the documented way, nothing else is touched, the server stays. */
async function main(): Promise<void> {
  const running = await withDatabase('memory');
  const { requests, refused, done, defects } = await fuzz(running, { seed: 10_000, requests: 10_000 }).finally(() => running.stop());
  console.log(`${requests} requests: ${refused} refused, ${done} done, ${defects.length} defects`);
  for (const defect of defects.slice(0, 20)) console.error(defect);
  process.exitCode = defects.length === 0 ? 0 : 1;
}

void main();
