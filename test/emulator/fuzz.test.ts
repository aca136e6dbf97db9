import { fuzz } from './support/fuzz';
import { withDatabase } from './support/with-database';

test('1,500 spoiled requests are each answered in the documented way and touch nothing else', async () => {
  const running = await withDatabase('memory');
  const report = await fuzz(running, { seed: 3, requests: 1500 }).finally(() => running.stop());
  expect(report.defects).toEqual([]);
  expect(report.refused).toBeGreaterThan(500);
  expect(report.done).toBeGreaterThan(50);
}, 60_000);
