import { withFunctions, type Running } from './support/with-functions';

let running: Running;
beforeAll(async () => {
  running = await withFunctions(['identity', { name: 'echo', httpPath: '/open' }]);
});
afterAll(() => running.stop());

const json = async (answer: Response) => (await answer.json()) as Record<string, unknown>;

describe('the web client\'s door', () => {
  test('the database is closed to browsers: refused, never an empty list', async () => {
    for (const path of ['/web?env=local-env', '/v1/database/instances/x/collections/topic/documents']) {
      const answer = await running.post(path, { action: 'database.queryDocument' });
      expect([answer.status, (await json(answer)).code]).toEqual([403, 'DATABASE_PERMISSION_DENIED']);
    }
  });

  test('a page of the application may begin with the same letters', async () => {
    const own = await withFunctions([], { fallback: (_req, res) => res.end('a font') });
    expect(await (await fetch(`${own.emulator.url}/web-fonts/a.woff`)).text()).toBe('a font');
    expect((await own.post('/web', {})).status).toBe(403);
    await own.stop();
  });

  test('what is not offered is 404, not a page', async () => {
    expect((await running.post('/v1/storages/get-objects-upload-info', {})).status).toBe(404);
    expect((await running.post('/auth/v1/signup', {})).status).toBe(404);
  });

  test('an anonymous sign-in gives a token that stays anonymous', async () => {
    const session = await json(await running.post('/auth/v1/signin/anonymously?client_id=local-env', {}));
    const authorization = `Bearer ${String(session['access_token'])}`;
    expect(await json(await fetch(`${running.emulator.url}/auth/v1/user/me`, { headers: { authorization } }))).toMatchObject({ sub: session['sub'] });
    const who = await json(await running.post('/v1/functions/identity', {}, { authorization }));
    expect(who).toMatchObject({ before: '', uid: session['sub'], info: { isAnonymous: true } });
  });

  test('a session ends by itself, is renewed once by its refresh token, and ends when signed out', async () => {
    const session = await json(await running.post('/auth/v1/signin/anonymously', {}));
    const status = async (token: unknown) => (await running.post('/v1/functions/echo', {}, { authorization: `Bearer ${String(token)}` })).status;
    running.emulator.clock.offset(7300_000);
    expect(await status(session['access_token'])).toBe(401);
    const renew = () => running.post('/auth/v1/token', { grant_type: 'refresh_token', refresh_token: session['refresh_token'] });
    const renewed = await json(await renew());
    expect(renewed['sub']).toBe(session['sub']);
    expect(await status(renewed['access_token'])).toBe(200);
    expect((await renew()).status).toBe(401);
    await running.post('/auth/v1/revoke', { token: renewed['access_token'] });
    expect(await status(renewed['access_token'])).toBe(401);
    running.emulator.clock.offset(0);
  });

  test('a custom sign-in with a local ticket gives a custom user id and no openid', async () => {
    const session = await json(await running.post('/auth/v1/signin/custom', { provider_id: 'custom', ticket: 'local-staff7' }));
    const who = await json(await running.post('/v1/functions/identity', {}, { authorization: `Bearer ${String(session['access_token'])}` }));
    expect(who).toMatchObject({ before: '', info: { customUserId: 'staff7', isAnonymous: false, uid: session['sub'] } });
    expect((await running.post('/auth/v1/signin/custom', { ticket: 'forged' })).status).toBe(401);
  });
});

describe('HTTP access', () => {
  const event = async (answer: Response) => (await json(answer)).event as Record<string, unknown>;

  test('a path leads to its function, which sees the request as its event', async () => {
    const answer = await running.post('/open/a/b?x=1&y=中', 'plain', { 'content-type': 'text/plain', 'x-own': 'yes' });
    expect(answer.headers.get('x-request-id')).toBeTruthy();
    expect(await event(answer)).toMatchObject({
      path: '/a/b',
      httpMethod: 'POST',
      headers: { 'x-own': 'yes' },
      queryStringParameters: { x: '1', y: '中' },
      body: 'plain',
      isBase64Encoded: false,
    });
  });

  test('binary content arrives in base64', async () => {
    const answer = await running.post('/open', 'ab', { 'content-type': 'image/png' });
    expect(await event(answer)).toMatchObject({ body: 'YWI=', isBase64Encoded: true, path: '/' });
  });
});
