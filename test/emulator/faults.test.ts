import { openFaults } from '../../emulator/faults';
import { thrown, withDatabase, type Running } from './support/with-database';

/** Planned failures: off unless asked for, and then exactly what was asked. */
let running: Running;
let name: string;
beforeAll(async () => {
  running = await withDatabase('memory');
  name = await running.fresh();
});
afterAll(() => running.stop());
afterEach(() => running.emulator.faults.clear());
const c = () => running.db.collection(name);
const exists = async (id: string) => (await c().doc(id).get()).data.length === 1;
const fail = (body: Record<string, unknown>) => fetch(`${running.emulator.url}/_emulator/fail`, { method: 'POST', body: JSON.stringify(body) });

test('an error before the effect: nothing is written, and only as often as planned', async () => {
  await fail({ action: 'database.insertDocument', code: 'SYS_ERR', times: 1 });
  expect((await thrown(() => c().add({ _id: 'before' }))).code).toBe('SYS_ERR');
  expect(await exists('before')).toBe(false);
  await c().add({ _id: 'before' });
});

test('an error after the effect: the caller cannot know, the document is there', async () => {
  await fail({ action: 'database.insertDocument', kind: 'after', code: 'SERVER_TIMEOUT', times: 1 });
  expect((await thrown(() => c().add({ _id: 'after' }))).code).toBe('SERVER_TIMEOUT');
  expect(await exists('after')).toBe(true);
});

test('a broken connection before the effect, and after it', async () => {
  await fail({ action: 'database.insertDocument', kind: 'reset', times: 1 });
  await thrown(() => c().add({ _id: 'reset' }));
  expect(await exists('reset')).toBe(false);
  await fail({ action: 'database.insertDocument', kind: 'reset-after', times: 1 });
  await thrown(() => c().add({ _id: 'reset-after' }));
  expect(await exists('reset-after')).toBe(true);
});

test('latency delays the call it is planned for and no other', async () => {
  await fail({ action: 'database.calculateDocument', delayMs: 300, times: 1 });
  const started = performance.now();
  await c().doc('x').get();
  const untouched = performance.now() - started;
  const delayed = performance.now();
  await c().count();
  expect(performance.now() - delayed).toBeGreaterThan(290);
  expect(untouched).toBeLessThan(250);
});

test('the same seed fails the same calls', () => {
  const course = (seed: number) => {
    const faults = openFaults();
    faults.seed(seed);
    faults.plan({ action: '*', code: 'X', probability: 0.3 });
    return Array.from({ length: 200 }, () => (faults.draw('any') ? 1 : 0)).join('');
  };
  expect(course(5)).toBe(course(5));
  expect(course(5)).not.toBe(course(6));
  expect(course(5).replaceAll('0', '').length).toBeGreaterThan(30);
});

test('a moved clock moves the server’s dates', async () => {
  await fetch(`${running.emulator.url}/_emulator/clock`, { method: 'POST', body: JSON.stringify({ offsetMs: 86_400_000 }) });
  await c().add({ _id: 'tomorrow', at: running.db.serverDate() });
  running.emulator.clock.offset(0);
  const [back] = (await c().doc('tomorrow').get()).data as { at: Date }[];
  expect(Math.abs((back?.at.getTime() ?? 0) - Date.now() - 86_400_000)).toBeLessThan(5000);
});

test('without the control option there is no such door', async () => {
  const closed = await withDatabase('memory', { control: false });
  const response = await fetch(`${closed.emulator.url}/_emulator/fail`, { method: 'POST', body: '{"action":"*","code":"X"}' });
  expect(response.status).toBe(404);
  await closed.stop();
  Object.assign(process.env, running.emulator.env);
});
