import { withFunctions, type Running } from './support/with-functions';

let running: Running;
beforeAll(async () => {
  running = await withFunctions(['write-once']);
});
afterAll(() => running.stop());
beforeEach(() => running.emulator.faults.clear());

const runs = async (name: string) => (await running.app.database().collection('delivery').where({ name }).get()).data.length;
const ways = [
  ['the web gateway', '/v1/functions/write-once', { authorization: 'Bearer local-u1' }],
  ['the mini program\'s door', '/_emulator/invoke/write-once', { 'x-openid': 'o1' }],
] as const;

describe.each(ways)('through %s', (_title, path, headers) => {
  const call = (name: string) => running.post(path, { name }, { ...headers });

  test('a planned error before leaves no effect', async () => {
    running.emulator.faults.plan({ action: 'invoke.write-once', kind: 'before', code: 'SYS_ERR', times: 1 });
    const answer = await call(`${path} before`);
    expect([answer.status, await answer.json()]).toMatchObject([500, { code: 'SYS_ERR' }]);
    expect(await runs(`${path} before`)).toBe(0);
    expect((await call(`${path} before`)).status).toBe(200);
  });

  test('a planned error after has taken effect: the caller cannot know', async () => {
    running.emulator.faults.plan({ action: 'invoke.write-once', kind: 'after', times: 1 });
    expect((await call(`${path} after`)).status).toBe(500);
    expect(await runs(`${path} after`)).toBe(1);
  });

  test.each([
    ['reset', 0],
    ['reset-after', 1],
  ] as const)('a connection %s ran %i times', async (kind, count) => {
    running.emulator.faults.plan({ action: 'invoke.write-once', kind, times: 1 });
    await expect(call(`${path} ${kind}`)).rejects.toThrow();
    expect(await runs(`${path} ${kind}`)).toBe(count);
  });

  test('latency only takes time', async () => {
    running.emulator.faults.plan({ action: 'invoke.write-once', kind: 'latency', delayMs: 200, times: 1 });
    const before = Date.now();
    expect((await call(`${path} slow`)).status).toBe(200);
    expect(Date.now() - before).toBeGreaterThanOrEqual(195);
  });
});
