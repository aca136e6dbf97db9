import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CollectionDeclaration } from '../../emulator/declaration';
import { startEmulator } from '../../emulator/emulator';
import { startProgram } from './support/emulator-process';
import { killRounds } from './support/kill-rounds';
import { appOf, rawCall, thrown } from './support/with-database';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'emulator-durability-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const seat = (...indexes: NonNullable<CollectionDeclaration['indexes']>): CollectionDeclaration[] => [{ collection: 'seat', indexes }];
const byPerson = { name: 'person', unique: true, keys: [{ field: 'p', direction: 1 as const }] };
const bySession = { name: 'session', keys: [{ field: 's', direction: 1 as const }] };

test('after a stop and a start documents, counts and indexes are the same; changed declarations are carried out', async () => {
  const first = await startEmulator({ data: folder, collections: seat(byPerson) });
  const db = appOf(first).database();
  await db.collection('seat').add([{ _id: 'a', p: 1, s: ['x', 'y'], at: new Date(5) }, { _id: 'b', p: 2 }] as never);
  await first.close();

  const second = await startEmulator({ data: folder, collections: seat(byPerson) });
  appOf(second);
  expect((await db.collection('seat').get()).data).toEqual([{ _id: 'a', p: 1, s: ['x', 'y'], at: new Date(5) }, { _id: 'b', p: 2 }]);
  expect((await db.collection('seat').count()).total).toBe(2);
  expect((await thrown(() => db.collection('seat').add({ p: 1 }))).message).toContain('person');
  await second.close();

  const third = await startEmulator({ data: folder, collections: seat(bySession) });
  appOf(third);
  expect(third.store.indexes('seat')).toMatchObject([{ name: 'session', multikey: true }]);
  await db.collection('seat').add({ p: 1, s: 'x' });
  expect((await db.collection('seat').where({ s: 'x' }).count()).total).toBe(2);
  await third.close();

  // A unique index that the documents already break is not built in silence.
  await expect(startEmulator({ data: folder, collections: seat(byPerson) })).rejects.toThrow(/unique index person of seat/);
  const fourth = await startEmulator({ data: folder, collections: seat(bySession) });
  expect(fourth.store.indexes('seat')).toHaveLength(1);
  await fourth.close();
});

test('a second emulator on the same folder refuses to start and says who holds it', async () => {
  const first = await startEmulator({ data: folder });
  await expect(startEmulator({ data: folder })).rejects.toThrow(new RegExp(`held by process ${process.pid}`));
  await first.close();
  await (await startEmulator({ data: folder })).close();
});

test('what a killed process left as its lock does not stand in the way', async () => {
  writeFileSync(join(folder, 'emulator.lock'), JSON.stringify({ pid: process.ppid, since: 'yesterday' }));
  await (await startEmulator({ data: folder })).close();
});

test('the program says when it is ready, is stopped by SIGTERM and leaves a whole folder', async () => {
  const declared = join(folder, 'collections.json');
  writeFileSync(declared, JSON.stringify(seat(byPerson)));
  const data = join(folder, 'data');
  const program = await startProgram('--port', '0', '--data', data, '--collections', declared);
  expect(program.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(JSON.parse(program.env['TCB_CONTEXT_CNFG'] ?? '')).toEqual({ URL: `${program.url}/admin` });
  appOf(program);
  const insert = { action: 'database.insertDocument', collectionName: 'seat', data: ['{"_id":"a","p":1}'] };
  expect(await rawCall(program.url, insert)).toMatchObject({ data: { insertedIds: ['a'] } });
  expect((await fetch(`${program.url}/_emulator/clock`, { method: 'POST', body: '{"offsetMs":1}' })).status).toBe(404);
  await expect(startProgram('--data', data)).rejects.toThrow(`held by process ${program.child.pid}`);
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  const again = await startEmulator({ data });
  expect(again.store.count('seat')).toBe(1);
  await again.close();
});

test.each([
  [['--data'], /data/],
  [['--data', ':memory:', '--durability', 'some'], /--durability/],
  [['--data', ':memory:', '--strict', '--open'], /exclude/],
  [['--data', ':memory:', '--collections', '/nowhere.json'], /nowhere\.json/],
  [['--data', ':memory:', '--nonsense'], /nonsense/],
])('wrong arguments are said: %j', async (args, message) => {
  await expect(startProgram(...args)).rejects.toThrow(message);
});

test('in six rounds of SIGKILL in the middle of commits nothing acknowledged is lost, torn or half there', async () => {
  const report = await killRounds({ rounds: 6, durability: 'normal', seed: 72 });
  expect(report).toMatchObject({ rounds: 6, lost: 0, torn: 0, strays: 0 });
  expect(report.acknowledged).toBeGreaterThan(50);
}, 60_000);

test('the lock file names its process', async () => {
  const emulator = await startEmulator({ data: folder });
  expect(JSON.parse(readFileSync(join(folder, 'emulator.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  await emulator.close();
});

test('uploaded files outlive the process that took them', async () => {
  const first = await startEmulator({ data: folder });
  const { fileID } = await appOf(first).uploadFile({ cloudPath: 'a/公告.txt', fileContent: Buffer.from('路灯') as never });
  await first.close();
  const second = await startEmulator({ data: folder });
  const { fileContent } = await appOf(second).downloadFile({ fileID });
  await second.close();
  expect(fileContent?.toString()).toBe('路灯');
});
