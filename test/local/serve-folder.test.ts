import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../config/local/serve-folder';

let outside: string;
let server: Server;
beforeAll((done) => {
  outside = mkdtempSync(join(tmpdir(), 'pages-'));
  const folder = join(outside, 'h5');
  mkdirSync(join(folder, 'js'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>你好</p>');
  writeFileSync(join(folder, 'js/app.0123abcd.js'), '1');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  server = createServer(serveFolder(folder)).listen(0, '127.0.0.1', done);
});
afterAll((done) => {
  rmSync(outside, { recursive: true, force: true });
  server.close(done);
});

/** Not fetch: it would tidy the path before sending it. */
const ask = (path: string, { method = 'GET', headers = {} } = {}) => new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
  request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', path, method, headers }, (res) => {
    let body = '';
    res.on('data', (chunk: Buffer) => { body += chunk.toString(); }).on('end', () => done({ status: res.statusCode ?? 0, headers: res.headers, body }));
  }).on('error', fail).end();
});

test('the page itself is asked for anew each time and answered in short when unchanged', async () => {
  const first = await ask('/?from=link');
  expect(first).toMatchObject({ status: 200, body: '<p>你好</p>', headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' } });
  expect(await ask('/', { headers: { 'if-none-match': first.headers['etag'] as string } })).toMatchObject({ status: 304, body: '' });
});

test('a file with a hash in its name is kept for a year', async () => {
  const { headers } = await ask('/js/app.0123abcd.js');
  expect(headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/js/..%2f..%2fsecret.txt', '/link.txt', '//secret.txt', '/%00', '/%zz', '/js', '/nothing.js'])(
  '%s leads nowhere', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  });

test('nothing can be written', async () => {
  expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405 });
});
