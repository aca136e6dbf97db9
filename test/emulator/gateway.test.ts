import { request } from 'node:http';
import { withFunctions, type Running } from './support/with-functions';

let running: Running;
beforeAll(async () => {
  running = await withFunctions(['identity', { name: 'echo', timeout: 1 }]);
});
afterAll(() => running.stop());

const person = (name: string) => ({ authorization: `Bearer local-${name}` });
const json = async (answer: Response) => (await answer.json()) as Record<string, unknown>;

test('the body of the answer is the function\'s result, with a request id in the header', async () => {
  const answer = await running.post('/v1/functions/identity', { person: 'p', userInfo: { openId: 'x' } }, person('u1'));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(await json(answer)).toMatchObject({ before: 'u1', after: 'u1', context: 'u1', uid: 'u1', vouched: 'u1', stored: 'p' });
});

test('without a token the caller is anonymous', async () => {
  const who = await json(await running.post('/v1/functions/identity', { userInfo: { openId: 'x' } }));
  expect(who).toMatchObject({ before: '', context: null, vouched: null, info: { isAnonymous: true, openId: '', uid: '' } });
});

test.each(['Bearer something', 'Bearer local-', 'Bearer local-a b', 'Bearer local-<script>', 'Basic dTE6', 'local-u1'])(
  'the token %p is refused with 401',
  async (authorization) => {
    const answer = await running.post('/v1/functions/echo', {}, { authorization });
    expect(answer.status).toBe(401);
    expect(await json(answer)).toMatchObject({ code: 'INVALID_CREDENTIALS', message: expect.any(String) });
  },
);

test('an empty body is an empty event', async () => {
  expect((await json(await running.post('/v1/functions/echo', ''))).event).toEqual({});
});

test.each([
  ['an unknown function', 'nope', {}, 404, 'FUNCTION_NOT_FOUND'],
  ['a function that throws', 'echo', { fail: 'throw' }, 500, 'FUNCTIONS_EXECUTE_FAIL'],
  ['a function past its time', 'echo', { fail: 'loop' }, 504, 'FUNCTIONS_TIME_LIMIT_EXCEEDED'],
  ['broken JSON', 'echo', '{"x":', 400, 'INVALID_PARAM'],
])('%s is answered with a status and a code', async (_title, name, body, status, code) => {
  const answer = await running.post(`/v1/functions/${name}`, body);
  expect(answer.status).toBe(status);
  expect(await json(answer)).toMatchObject({ code });
});

test('a body over 6 MB is answered 413 and the server lives on', async () => {
  const answer = await running.post('/v1/functions/echo', { text: 'x'.repeat(7 * 1024 * 1024) });
  expect(answer.status).toBe(413);
  expect(await json(answer)).toMatchObject({ code: 'REQUEST_TOO_LARGE' });
  expect((await running.post('/v1/functions/echo', {})).status).toBe(200);
});

test('just under 6 MB is accepted', async () => {
  const answer = await running.post('/v1/functions/echo', { text: 'x'.repeat(2.8 * 1024 * 1024) });
  expect(answer.status).toBe(200);
});

test('only POST calls a function', async () => {
  expect((await fetch(`${running.emulator.url}/v1/functions/echo`)).status).toBe(405);
});

describe('origins', () => {
  const from = (origin: string, method = 'POST') =>
    fetch(`${running.emulator.url}/v1/functions/echo`, { method, headers: { origin, 'access-control-request-headers': 'authorization' } });

  test('the own origin is let in, and its preflight answered', async () => {
    const answer = await from(running.emulator.url);
    expect(answer.headers.get('access-control-allow-origin')).toBe(running.emulator.url);
    const preflight = await from(running.emulator.url, 'OPTIONS');
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization');
  });

  test.each(['http://evil.example', 'http://127.0.0.1:1', 'null', 'https://localhost.evil.example'])(
    'a page from %s gets no CORS header and its call does not run',
    async (origin) => {
      const before = running.lines.length;
      const answer = await from(origin);
      expect(answer.status).toBe(403);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect((await from(origin, 'OPTIONS')).headers.get('access-control-allow-origin')).toBeNull();
      expect(running.lines.slice(before).filter((line) => line.startsWith('[echo'))).toEqual([]);
    },
  );

  test('a name that merely resolves to this machine is refused where local tokens work', async () => {
    const status = await new Promise((resolve, reject) => {
      const { port } = running.emulator;
      const call = request({ host: '127.0.0.1', port, path: '/v1/functions/echo', method: 'POST', headers: { host: `rebound.example:${port}` } });
      call.on('response', (answer) => resolve(answer.statusCode)).on('error', reject);
      call.end('{}');
    });
    expect(status).toBe(403);
  });
});

describe('without the control door', () => {
  let closed: Running;
  beforeAll(async () => {
    closed = await withFunctions(['echo'], { control: false });
  });
  afterAll(() => closed.stop());

  test('a local token is a foreign one', async () => {
    expect((await closed.post('/v1/functions/echo', {}, person('u1'))).status).toBe(401);
  });

  test.each(['/_emulator/invoke/echo', '/_emulator/timers/echo/x', '/_emulator/wechat/answers', '/_emulator/functions/duplicates'])(
    '%s does not exist',
    async (path) => expect((await closed.post(path, {})).status).toBe(404),
  );

  test('the clock of functions is the machine\'s', async () => {
    closed.emulator.clock.offset(3600_000);
    const { now } = (await closed.emulator.invoke('echo', {})) as { now: number };
    expect(Math.abs(now - Date.now())).toBeLessThan(5000);
  });
});

describe('the control door', () => {
  test('a test invokes as a mini program does', async () => {
    const answer = await running.post('/_emulator/invoke/identity', { person: 'p' }, { 'x-openid': 'o-mini' });
    expect(await json(answer)).toMatchObject({ before: 'o-mini', context: 'o-mini', vouched: 'o-mini' });
  });

  test('an unknown door is 404', async () => {
    expect((await running.post('/_emulator/functions/nothing', {})).status).toBe(404);
  });
});
