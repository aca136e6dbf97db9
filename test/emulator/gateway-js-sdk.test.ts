import { buildSync } from 'esbuild';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { patternPng } from '../../emulator/wechat/pattern-png';
import { openPage, type Visit } from './support/chromium';
import { withFunctions, type Running } from './support/with-functions';

type Kit = {
  call(name: string, data: Record<string, unknown>): Promise<unknown>;
  who(step: string): Promise<Record<string, unknown> | undefined>;
  readDatabase(): Promise<unknown>;
  pictureWidth(address: string): Promise<number>;
};

/** The real js-sdk, bundled as an application would bundle it, on a page of the emulator's own origin. */
const script = () =>
  buildSync({ entryPoints: [join(__dirname, 'fixture/web-page.ts')], bundle: true, write: false, platform: 'browser', logLevel: 'silent' })
    .outputFiles[0]!.text;

let running: Running;
let visit: Visit;
beforeAll(async () => {
  const page = script();
  const fallback = (req: IncomingMessage, res: ServerResponse) => {
    res.setHeader('content-type', req.url === '/page.js' ? 'text/javascript' : 'text/html');
    res.end(req.url === '/page.js' ? page : '<!doctype html><meta charset="utf-8"><body><script src="/page.js"></script>');
  };
  running = await withFunctions(['echo', 'identity'], { fallback });
  visit = await openPage(running.emulator.url);
}, 60_000);
afterAll(async () => {
  await visit.close();
  await running.stop();
});

const kit = <K extends keyof Kit>(name: K, ...parts: Parameters<Kit[K]>) =>
  visit.page.evaluate(
    ([method, given]) => (window as unknown as { kit: Record<string, (...all: unknown[]) => unknown> }).kit[method as string]!(...(given as unknown[])),
    [name, parts] as const,
  ) as ReturnType<Kit[K]>;

test('js-sdk calls nothing before somebody has signed in', async () => {
  expect(await kit('call', 'echo', {})).toEqual({ refused: 'unauthenticated' });
});

test('signed in anonymously, js-sdk calls a function and gets its result', async () => {
  expect(await kit('who', 'anonymous')).toMatchObject({ isAnonymous: true, openId: '', uid: expect.stringMatching(/^[0-9a-f]{32}$/) });
  expect(await kit('call', 'echo', { x: { 中文: [1, null] } })).toMatchObject({
    result: { event: { x: { 中文: [1, null] } } },
    requestId: expect.any(String),
  });
});

test('what fails in a function or is unknown arrives as a code', async () => {
  expect(await kit('call', 'echo', { fail: 'throw' })).toEqual({ refused: 'FUNCTIONS_EXECUTE_FAIL' });
  expect(await kit('call', 'nope', {})).toEqual({ refused: 'FUNCTION_NOT_FOUND' });
});

test('the database refuses a browser', async () => {
  expect(await kit('readDatabase')).toMatchObject({ refused: 'DATABASE_PERMISSION_DENIED' });
});

test('signed in with a ticket, the custom user id reaches the function; signed out, nothing does', async () => {
  expect(await kit('who', 'custom')).toMatchObject({ isAnonymous: false, customUserId: 'staff7' });
  expect(await kit('who', 'signed-out')).toBeUndefined();
});

test('an uploaded picture shows in the page', async () => {
  const { fileID } = await running.app.uploadFile({ cloudPath: '图片/一 二.png', fileContent: patternPng('x') });
  const { fileList } = await running.app.getTempFileURL({ fileList: [fileID] });
  expect(await kit('pictureWidth', fileList[0]!.tempFileURL)).toBe(200);
});

test('nothing tried to leave this machine', () => {
  expect(visit.foreign).toEqual([]);
});
