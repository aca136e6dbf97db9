import dns from 'node:dns';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { appOf, rawCall, thrown, withDatabase, type Running } from './support/with-database';

/** The environment and the transport: how a process comes to talk to the emulator, and how it is answered. */
let running: Running;
let name: string;
beforeAll(async () => {
  running = await withDatabase('memory');
  name = await running.fresh();
});
afterAll(() => running.stop());

test('the environment variables alone point the real SDK here', async () => {
  const { id } = await running.db.collection(name).add({ hello: '世界' });
  expect((await running.db.collection(name).doc(id as string).get()).data).toEqual([{ _id: id, hello: '世界' }]);
});

test('with the runtime variable set, calls are at least ten times faster than with the metadata probe', async () => {
  const { id } = await running.db.collection(name).add({ a: 1 });
  const document = running.db.collection(name).doc(id as string);
  const median = async (rounds: number) => {
    const times: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const start = performance.now();
      await document.get();
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[rounds >> 1] as number;
  };
  await median(100);
  const fast = await median(100);
  delete process.env['TENCENTCLOUD_RUNENV'];
  // The metadata service does not exist here: as where nothing answers, the probe runs into its time-out.
  const lookup = jest.spyOn(dns, 'lookup').mockImplementation((() => undefined) as never);
  const slow = await median(10).finally(() => {
    lookup.mockRestore();
    Object.assign(process.env, running.emulator.env);
  });
  expect(slow / fast).toBeGreaterThan(10);
});

test('a failing call throws a TcbError with a code, a message and the id of the request', async () => {
  const error = await thrown(() => running.db.collection(name).where({ a: { $nonsense: 1 } }).get());
  expect(error.constructor.name).toBe('TcbError');
  expect(error).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('$nonsense') });
  expect(error.requestId).toMatch(/./);
});

test('an unknown action is refused by name, and said loudly', async () => {
  const reply = await running.raw({ action: 'database.nope' });
  expect(reply).toMatchObject({ code: 'INVALID_ACTION', message: expect.stringContaining('database.nope') });
  expect(running.lines).toContainEqual(expect.stringContaining('database.nope'));
});

test.each([
  ['broken JSON', '{"action":'],
  ['no JSON at all', 'hello'],
  ['a list', '[1]'],
  ['an empty body', ''],
])('%s is answered with an error and the server stays', async (_, body) => {
  expect(await rawCall(running.emulator.url, body)).toMatchObject({ code: 'INVALID_PARAM', requestId: expect.any(String) });
  expect((await running.db.collection(name).count()).total).toBeGreaterThanOrEqual(0);
});

test('a body over the limit is answered with an error and the server stays', async () => {
  const body = JSON.stringify({ action: 'database.insertDocument', collectionName: name, data: ['x'.repeat(40 * 1024 * 1024)] });
  expect(await rawCall(running.emulator.url, body)).toMatchObject({ code: 'INVALID_PARAM' });
  await running.db.collection(name).count();
});

test('a base address with a query of its own works', async () => {
  process.env['TCB_CONTEXT_CNFG'] = JSON.stringify({ URL: `${running.emulator.url}/admin?x=1&` });
  const { total } = await running.db.collection(name).count().finally(() => Object.assign(process.env, running.emulator.env));
  expect(total).toBeGreaterThan(0);
});

test('the credential of another account is refused and nothing is written', async () => {
  const before = await running.db.collection(name).count();
  process.env['TENCENTCLOUD_SECRETID'] = 'somebody-else';
  const error = await thrown(() => running.db.collection(name).add({ a: 1 })).finally(() => Object.assign(process.env, running.emulator.env));
  expect(error.code).toBe('SIGN_PARAM_INVALID');
  expect((await running.db.collection(name).count()).total).toBe(before.total);
});

test('a page in a browser is refused, whatever it asks', async () => {
  const response = await fetch(`${running.emulator.url}/admin`, {
    method: 'POST',
    headers: { origin: 'http://evil.example' },
    body: JSON.stringify({ action: 'database.addCollection', collectionName: 'stolen' }),
  });
  expect(await response.json()).toMatchObject({ code: 'PERMISSION_DENIED' });
  expect(running.emulator.store.has('stolen')).toBe(false);
});

test('it listens on the loopback address alone', async () => {
  const outside = Object.values(networkInterfaces()).flat().find((address) => address?.family === 'IPv4' && !address.internal);
  if (!outside) return;
  const outcome = await new Promise<string>((resolve) => {
    const socket = connect({ host: outside.address, port: running.emulator.port, timeout: 1000 });
    socket.on('connect', () => resolve('connected')).on('error', (error) => resolve((error as NodeJS.ErrnoException).code ?? 'error'));
    socket.on('timeout', () => resolve('timeout'));
  });
  expect(outcome).not.toBe('connected');
});

test('beyond the allowed number of calls at once the cloud’s own code is answered', async () => {
  const narrow = await withDatabase('memory', { maxConcurrent: 3 });
  const collection = await narrow.fresh();
  narrow.emulator.faults.plan({ action: 'database.calculateDocument', delayMs: 1000 });
  const codes = await Promise.all(
    Array.from({ length: 10 }, () => narrow.db.collection(collection).count().then(() => 'ok', (error: { code: string }) => error.code)),
  );
  await narrow.stop();
  appOf(running.emulator);
  expect(codes.filter((code) => code === 'ok')).toHaveLength(3);
  expect(codes.filter((code) => code === 'EXCEED_CONCURRENT_REQUEST_LIMIT')).toHaveLength(7);
});
