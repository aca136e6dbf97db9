import { thrown, withFunctions, type Running } from './support/with-functions';

type Echo = {
  event: Record<string, unknown>;
  context: Record<string, string>;
  environment: Record<string, string>;
  started: number;
  count: number;
};

let running: Running;
const call = async (data: Record<string, unknown>) => (await running.app.callFunction({ name: 'echo', data })).result as Echo;

beforeAll(async () => {
  running = await withFunctions([{ name: 'echo', timeout: 4, memorySize: 128, maxInstances: 2 }]);
});
afterAll(() => running.stop());

test('a called function receives the data and its result comes back unchanged', async () => {
  expect((await call({ x: 1, deep: { 中文: [null, true] } })).event).toEqual({ x: 1, deep: { 中文: [null, true] } });
});

test('a function that returns nothing answers null', async () => {
  expect((await running.app.callFunction({ name: 'echo', data: { nothing: true } })).result).toBeNull();
});

test('the context carries what the platform documents', async () => {
  expect((await call({})).context).toMatchObject({
    callbackWaitsForEmptyEventLoop: false,
    memory_limit_in_mb: 128,
    time_limit_in_ms: 4000,
    function_name: 'echo',
    function_version: '$LATEST',
    tencentcloud_region: 'ap-shanghai',
    request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
});

test('an unknown function is refused with a string code and its name', async () => {
  const error = await thrown(() => running.app.callFunction({ name: 'nope', data: {} }));
  expect(error).toMatchObject({ code: 'FUNCTION_NOT_FOUND', message: expect.stringContaining('nope') });
  expect(error.requestId).toBeTruthy();
});

test('a name that climbs out of the folder is an unknown function', async () => {
  expect((await thrown(() => running.app.callFunction({ name: '../echo', data: {} }))).code).toBe('FUNCTION_NOT_FOUND');
});

test.each([
  ['throws', 'throw', 'FUNCTIONS_EXECUTE_FAIL', '灯坏了'],
  ['runs past its time', 'loop', 'FUNCTIONS_TIME_LIMIT_EXCEEDED', 'Invoking task timed out after 4 seconds'],
  ['exits', 'exit', 'FUNCTIONS_EXECUTE_FAIL', 'User process exit when running (code 3)'],
  ['takes all memory', 'memory', 'FUNCTIONS_EXECUTE_FAIL', 'Memory limit of 128 MB exceeded'],
  ['fails outside its promise', 'later', 'FUNCTIONS_EXECUTE_FAIL', 'after the fact'],
  ['answers something circular', 'circular', 'FUNCTIONS_EXECUTE_FAIL', 'circular'],
  ['answers more than 6 MB', 'huge', 'FUNCTIONS_EXECUTE_FAIL', 'exceeds the upper limit'],
])('a function that %s fails its own invocation and the next one works', async (_title, fail, code, message) => {
  const error = await thrown(() => call({ fail }));
  expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
  expect((await call({ x: 2 })).event).toEqual({ x: 2 });
});

test('a crash fails only its own invocation, not the one running beside it', async () => {
  const beside = call({ wait: 300, x: 1 });
  const crash = thrown(() => call({ wait: 50, fail: 'exit' }));
  expect((await crash).code).toBe('FUNCTIONS_EXECUTE_FAIL');
  expect((await beside).event['x']).toBe(1);
});

test('an event over 6 MB is refused before it runs', async () => {
  const error = await thrown(() => running.emulator.invoke('echo', { text: 'x'.repeat(7 * 1024 * 1024) }));
  expect(error).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining('6 MB') });
});

test('one instance runs one invocation at a time, and no more instances start than allowed', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => call({ wait: 20 })));
  expect(new Set(answers.map(({ started }) => started)).size).toBeLessThanOrEqual(2);
});

test('a warm instance is used again', async () => {
  const first = await call({});
  const second = await call({});
  expect(second.started).toBe(first.started);
  expect(second.count).toBe(first.count + 1);
});

test('console output reaches the log with the name and the request id', async () => {
  const { context } = await call({ say: '你好 %s' });
  expect(running.lines).toContain(`[echo ${context['request_id']}] 你好 %s`);
});

test('a function sees the variables of the platform and none of the machine', async () => {
  const { environment } = await call({});
  expect(environment['TENCENTCLOUD_RUNENV']).toBe('SCF');
  expect(environment['PATH']).toBeUndefined();
});
