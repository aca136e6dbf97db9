import fc from 'fast-check';
import { withFunctions, type Running } from './support/with-functions';

let running: Running;
beforeAll(async () => {
  running = await withFunctions(['echo']);
});
afterAll(() => running.stop());

const doors = ['/v1/functions/', '/v1/functions/echo', '/_storage/', '/auth/v1/', '/auth/v1/signin/custom', '/_emulator/wechat/', '/_emulator/functions/', '/_emulator/timers/', '/_emulator/invoke/', '/web', '/v1/', '/admin'];
const types = ['application/json', 'text/plain', 'multipart/form-data', 'multipart/form-data; boundary=b', 'application/octet-stream'];

const request = fc.record({
  path: fc.tuple(fc.constantFrom(...doors), fc.webSegment(), fc.constantFrom('', '%', '%00', '/..', '?', '?sign=&t=', '//', '?t=9e99')),
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'),
  type: fc.constantFrom(...types),
  authorization: fc.constantFrom('', 'Bearer', 'Bearer local-u1', 'Bearer x', 'TC3-HMAC-SHA256 Credential=/'),
  body: fc.oneof(fc.json(), fc.string(), fc.uint8Array().map((bytes) => Buffer.from(bytes)), fc.constantFrom('null', '[]', '{"action":"wx.api"}', '--b\r\n\r\n--b--', '{"action":"storage.batchDeleteFile","fileid_list":[null,{}]}')),
});

test('whatever is sent to any door is answered, never with a server error of unknown cause, and the server stays up', async () => {
  await fc.assert(
    fc.asyncProperty(request, async ({ path, method, type, authorization, body }) => {
      const bare = method === 'GET' || method === 'HEAD';
      const answer = await fetch(running.emulator.url + path.join(''), {
        method,
        headers: { 'content-type': type, ...(authorization ? { authorization } : {}) },
        ...(bare ? {} : { body }),
      });
      await answer.arrayBuffer();
      return answer.status < 500;
    }),
    { numRuns: 600, seed: 20260301 },
  );
  expect((await running.post('/v1/functions/echo', {})).status).toBe(200);
  expect(running.lines.filter((line) => line.startsWith('[!]') && !line.includes('unsupported action'))).toEqual([]);
}, 60_000);
