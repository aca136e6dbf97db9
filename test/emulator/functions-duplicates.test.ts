import { thrown, withFunctions, type Running } from './support/with-functions';

let running: Running;
beforeAll(async () => {
  running = await withFunctions(['write-once', 'echo']);
});
afterAll(() => running.stop());

const deliveries = async (name: string) =>
  (await running.app.database().collection('delivery').where({ name }).get()).data as { requestId: string }[];

test('an invocation is delivered once unless duplicates are asked for', async () => {
  await running.emulator.invoke('write-once', { name: 'plain' });
  expect(await deliveries('plain')).toHaveLength(1);
});

test('asked for, an invocation runs twice with one request id and answers once', async () => {
  await running.post('/_emulator/functions/duplicates', { rate: 1, seed: 7 });
  for (let index = 0; index < 4; index += 1) {
    expect(await running.emulator.invoke('write-once', { name: `twice-${index}` })).toEqual({ name: `twice-${index}` });
    const runs = await deliveries(`twice-${index}`);
    expect(runs).toHaveLength(2);
    expect(runs[0]!.requestId).toBe(runs[1]!.requestId);
  }
});

test('a failure is still a failure when it was delivered twice', async () => {
  expect((await thrown(() => running.emulator.invoke('echo', { fail: 'throw' }))).code).toBe('FUNCTIONS_EXECUTE_FAIL');
});

test('the same seed draws the same invocations', async () => {
  const draw = async (round: string) => {
    await running.post('/_emulator/functions/duplicates', { rate: 0.5, seed: 42 });
    const counts: number[] = [];
    for (let index = 0; index < 10; index += 1) {
      await running.emulator.invoke('write-once', { name: `${round}-${index}` });
      counts.push((await deliveries(`${round}-${index}`)).length);
    }
    return counts;
  };
  const first = await draw('first');
  expect(await draw('second')).toEqual(first);
  expect(new Set(first)).toEqual(new Set([1, 2]));
});

test('an empty plan ends it', async () => {
  await running.post('/_emulator/functions/duplicates', {});
  await running.emulator.invoke('write-once', { name: 'after' });
  expect(await deliveries('after')).toHaveLength(1);
});
