import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { thrown, withFunctions, type Running } from './support/with-functions';

let running: Running;
let data: string;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'emulator-storage-'));
  running = await withFunctions([], { data });
});
afterAll(async () => {
  await running.stop();
  rmSync(data, { recursive: true, force: true });
});

const put = async (cloudPath: string, content: string | Buffer) =>
  (await running.app.uploadFile({ cloudPath, fileContent: Buffer.from(content) })).fileID;
const link = async (fileID: string, maxAge?: number) => {
  const { fileList } = await running.app.getTempFileURL({ fileList: [maxAge === undefined ? fileID : { fileID, maxAge }] } as never);
  return fileList[0] as { code: string; tempFileURL: string };
};
const read = async (fileID: string) => (await running.app.downloadFile({ fileID })).fileContent!.toString();
const files = () => readdirSync(join(data, 'files'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

test('a file goes up, is found, read, described and deleted', async () => {
  const fileID = await put('a/公告.txt', '楼道的灯');
  expect(fileID).toMatch(/^cloud:\/\/[^/]+\.[^/]+\/a\/公告\.txt$/);
  const { code, tempFileURL } = await link(fileID);
  expect(code).toBe('SUCCESS');
  expect(tempFileURL).toContain('/a/公告.txt');
  expect(await (await fetch(tempFileURL)).text()).toBe('楼道的灯');
  const { fileList } = await running.app.getFileInfo({ fileList: [fileID] });
  expect(fileList[0]).toMatchObject({ code: 'SUCCESS', size: 12, mime: 'text/plain', fileName: '公告.txt' });
  expect(await read(fileID)).toBe('楼道的灯');
  expect((await running.app.deleteFile({ fileList: [fileID] })).fileList).toEqual([{ code: 'SUCCESS', fileID }]);
  expect((await link(fileID)).code).toBe('STORAGE_FILE_NONEXIST');
  expect((await fetch(tempFileURL)).status).toBe(404);
});

test.each(['a b/中 文.txt', 'plus+and&.txt', '100%25.txt', "quote'(1)!.txt"])('the path %p survives the way there and back', async (path) => {
  expect(await read(await put(path, path))).toBe(path);
});

test('a link for COS is already encoded, because the SDK leaves that kind alone', async () => {
  const fileID = await put('图/一.txt', 'x');
  const { fileContent } = await running.app.downloadFile({ fileID, urlType: 'COS_URL' });
  expect(fileContent!.toString()).toBe('x');
});

test('a download into a file of this machine works', async () => {
  const fileID = await put('d/to-file.txt', 'on disk');
  const tempFilePath = join(data, 'downloaded.txt');
  createWriteStream(tempFilePath).end();
  await running.app.downloadFile({ fileID, tempFilePath });
  for (let turn = 0; turn < 50 && readFileSync(tempFilePath, 'utf8') === ''; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(readFileSync(tempFilePath, 'utf8')).toBe('on disk');
});

test('an unknown file is an item\'s own failure', async () => {
  const known = await put('known.txt', 'x');
  const { fileList } = await running.app.getTempFileURL({ fileList: [known, `${known}2`, 'cloud://other.bucket/known.txt', 'nonsense'] });
  expect(fileList.map(({ code, tempFileURL }) => [code, tempFileURL === ''])).toEqual([
    ['SUCCESS', false],
    ['STORAGE_FILE_NONEXIST', true],
    ['STORAGE_FILE_NONEXIST', true],
    ['STORAGE_FILE_NONEXIST', true],
  ]);
  expect(await thrown(() => running.app.downloadFile({ fileID: `${known}2` }))).toMatchObject({ code: 'STORAGE_FILE_NONEXIST' });
});

test.each(['../../x', 'a/../../x', '/etc/passwd', 'a//b', 'a\\..\\b', '.', ''])('the path %p never leaves the folder', async (path) => {
  const before = files().length;
  expect(await thrown(() => put(path, 'x'))).toMatchObject({ code: 'INVALID_PARAM' });
  expect(files()).toHaveLength(before);
});

test('a path written into the link by hand stays inside too', async () => {
  writeFileSync(join(data, 'secret.txt'), 'hidden bytes');
  for (const path of ['..%2Fsecret.txt', '%2e%2e/%2e%2e/secret.txt', '..%5csecret.txt', '%00', '%zz']) {
    const answer = await fetch(`${running.emulator.url}/_storage/${path}?sign=x&t=9999999999`);
    expect(await answer.text()).not.toContain('hidden bytes');
  }
});

test('no file on disk carries a cloud path in its name', async () => {
  await put('some/dir/readable-name.txt', 'x');
  expect(files().filter(({ name }) => name.includes('readable'))).toEqual([]);
});

test('a second upload replaces the first and leaves nothing behind', async () => {
  await put('again.txt', 'first');
  const before = files().length;
  const fileID = await put('again.txt', 'second');
  expect(files()).toHaveLength(before);
  expect(await read(fileID)).toBe('second');
});

test('30 uploads at once to one path leave one whole file', async () => {
  const contents = Array.from({ length: 30 }, (_, index) => `${index}`.repeat(20_000));
  const [fileID] = await Promise.all(contents.map((content) => put('race.txt', content)));
  expect(contents).toContain(await read(fileID!));
  expect(files().filter(({ name }) => !name.endsWith('.json')).length).toBe(files().filter(({ name }) => name.endsWith('.json')).length + 1);
});

test.each([
  ['p.png', 'image/png'],
  ['p.JPG', 'image/jpeg'],
  ['p.pdf', 'application/pdf'],
  ['p', 'application/octet-stream'],
])('%s is served as %s', async (path, type) => {
  const answer = await fetch((await link(await put(`types/${path}`, 'x'))).tempFileURL);
  expect(answer.headers.get('content-type')).toBe(type);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

test('an uploaded page cannot run in the application\'s origin', async () => {
  const answer = await fetch((await link(await put('evil.html', '<script>1</script>'))).tempFileURL);
  expect(answer.headers.get('content-security-policy')).toContain('sandbox');
});

test('one range of a file is served, as players ask for it', async () => {
  const { tempFileURL } = await link(await put('sound.mp3', '0123456789'));
  const part = async (range: string) => {
    const answer = await fetch(tempFileURL, { headers: { range } });
    return [answer.status, await answer.text(), answer.headers.get('content-range')];
  };
  expect(await part('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10']);
  expect(await part('bytes=7-')).toEqual([206, '789', 'bytes 7-9/10']);
  expect(await part('bytes=-2')).toEqual([206, '89', 'bytes 8-9/10']);
  expect(await part('bytes=0-1,3-4')).toEqual([200, '0123456789', null]);
});

test('an empty file is a file', async () => {
  const fileID = await put('empty.txt', '');
  expect((await running.app.getFileInfo({ fileList: [fileID] })).fileList[0]).toMatchObject({ code: 'SUCCESS', size: 0 });
});

test('a link works for its file, until its time is over', async () => {
  const { tempFileURL } = await link(await put('timed.txt', 'x'), 60);
  await put('other.txt', 'y');
  expect((await fetch(tempFileURL)).status).toBe(200);
  expect((await fetch(tempFileURL.replace('timed', 'other'))).status).toBe(403);
  running.emulator.clock.offset(61_000);
  expect((await fetch(tempFileURL)).status).toBe(403);
  running.emulator.clock.offset(0);
});

test('nobody uploads without the signature that the action gave', async () => {
  const { data: meta } = (await running.app.getUploadMetadata({ cloudPath: 'signed.txt' })) as unknown as {
    data: { url: string; authorization: string };
  };
  const send = (url: string, authorization: string) => fetch(url, { method: 'PUT', headers: { authorization }, body: 'x' });
  expect((await send(meta.url, 'other')).status).toBe(403);
  expect((await send(meta.url.replace('signed', 'another'), meta.authorization)).status).toBe(403);
  const refused = await send(meta.url, '');
  expect(await refused.text()).toContain('<Code>SignatureDoesNotMatch</Code>');
  expect((await send(meta.url, meta.authorization)).status).toBe(200);
});

test('files and their links survive a restart', async () => {
  const fileID = await put('kept.txt', 'kept');
  await running.stop();
  running = await withFunctions([], { data });
  expect(await read(fileID)).toBe('kept');
});

test('what a crash left half-way is swept at the start', async () => {
  await put('whole.txt', 'x');
  const orphan = files().find(({ name }) => !name.endsWith('.json') && name.includes('.'))!;
  writeFileSync(join(orphan.parentPath, `${orphan.name.split('.')[0]}.orphan`), 'half');
  writeFileSync(join(data, 'files', 'incoming', 'torn'), 'half');
  await running.stop();
  running = await withFunctions([], { data });
  expect(files().filter(({ name }) => name.endsWith('.orphan') || name === 'torn')).toEqual([]);
});
