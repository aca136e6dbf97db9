import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { measure, measureAsync, shown, type Figures } from './support/measure';
import type { CollectionDeclaration } from '../../emulator/declaration';
import { openClock } from '../../emulator/clock';
import { count, findTexts } from '../../emulator/engine/find';
import { openTransactions } from '../../emulator/engine/transaction';
import { encodeKey } from '../../emulator/store/key';
import { openStore } from '../../emulator/store/sqlite';
import type { Store } from '../../emulator/store/store';
import { toText, type Document } from '../../emulator/wire/ejson';
import { startProgram, type Program } from '../emulator/support/emulator-process';
import { appOf } from '../emulator/support/with-database';

/**
 * The emulator with 10⁴, 10⁵ and 10⁶ documents: in the store beside bare libsql in the same run (the floor), and
 * through the SDK to a process of its own. `EMULATOR_BENCH_SIZES=10000,100000` narrows it.
 */
const SIZES = (process.env['EMULATOR_BENCH_SIZES'] ?? '10000,100000,1000000').split(',').map(Number);
const ROOMS = 50;
const STATES = ['open', 'discussed', 'done', 'refused'];
const collections: CollectionDeclaration[] = [
  {
    collection: 'topic',
    indexes: [
      { name: 'room_state_at', keys: [{ field: 'room', direction: 1 }, { field: 'state', direction: 1 }, { field: 'at', direction: -1 }, { field: '_id', direction: -1 }] },
      { name: 'code', unique: true, keys: [{ field: 'code', direction: 1 }] },
    ],
  },
  { collection: 'pair' },
];

const roomOf = (i: number) => `room${i % ROOMS}`;
const stateOf = (i: number) => STATES[Math.floor(i / ROOMS) % STATES.length] as string;

/** About 700 bytes, as the design's measurements. */
function topic(i: number): Document {
  return { _id: `t${String(i).padStart(8, '0')}`, room: roomOf(i), state: stateOf(i), at: new Date(1.7e12 + i * 1000), code: `c${i}`, title: `路灯 ${i}`, votes: i % 17, text: '居民议题'.repeat(40) };
}

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}, durability normal unless said`);
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'emulator-bench-'));
    try {
      await benchSize(size, folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function benchSize(size: number, folder: string): Promise<void> {
  const started = performance.now();
  const store = openStore(folder);
  store.declare(collections);
  for (let i = 0; i < size; i += 5000) {
    store.commit(Array.from({ length: Math.min(5000, size - i) }, (_, k) => topic(i + k)).map((document) => ({ collection: 'topic', id: encodeKey(document['_id']), text: toText(document), document })));
  }
  const loaded = performance.now() - started;
  const figures: [string, Figures | string][] = [...storeFigures(store, size)];
  store.close();
  const reopened = performance.now();
  const again = openStore(folder);
  again.declare(collections);
  const reopen = performance.now() - reopened;
  again.close();
  figures.push(...floorFigures(size));

  const program = await startProgram('--data', folder, '--quiet', '--collections', declarationFile(folder));
  figures.push(...(await sdkFigures(program, size)));
  const rss = residentMegabytes(program.child.pid ?? 0);
  program.child.kill('SIGTERM');
  await program.ended;

  console.log(`\n${size} documents: loaded in ${(loaded / 1000).toFixed(1)} s, ${Math.round(statSync(join(folder, 'database.sqlite')).size / 1e6)} MB on disk, reopened in ${reopen.toFixed(1)} ms, emulator's RSS after the run ${rss} MB`);
  for (const [name, figure] of figures) console.log(`  ${name.padEnd(52)} ${typeof figure === 'string' ? figure : shown(figure)}`);
}

function storeFigures(store: Store, size: number): [string, Figures][] {
  const clock = openClock();
  const context = { store, clock, transactions: openTransactions(store, clock), strict: true, explain: false, log: () => undefined };
  const at = (i: number) => (i * 7919) % size;
  const newest = [{ field: 'at', direction: -1 as const }, { field: '_id', direction: -1 as const }];
  // A thousand pages into the largest room and state, or as far as there are pages.
  const deep = topic(Math.max(0, size - ROOMS * STATES.length * Math.min(20_000, size / (ROOMS * STATES.length) / 2)));
  let inserted = 0;
  return [
    ['store: get by id', measure(2000, (i) => store.get('topic', encodeKey(`t${String(at(i)).padStart(8, '0')}`)))],
    ['store: newest 20 of a room and state', measure(1000, (i) => page(findTexts(context, 'topic', { query: { room: roomOf(i), state: stateOf(at(i)) }, order: newest, limit: 20 })))],
    ['store: page of 20 by cursor, deep', measure(1000, (i) => page(findTexts(context, 'topic', { query: { room: roomOf(i), state: 'open', $or: [{ at: { $lt: deep['at'] } }, { at: deep['at'], _id: { $lt: deep['_id'] } }] }, order: newest, limit: 20 })))],
    ['store: count of a room and state', measure(200, (i) => count(context, 'topic', { room: roomOf(i), state: 'open' }))],
    ['store: insert with a unique index', measure(1000, () => {
      const document = topic(size + inserted++);
      store.commit([{ collection: 'topic', id: encodeKey(document['_id']), text: toText(document), document }]);
    })],
    ['store: commit of two documents', measure(1000, (i) => store.commit(['l', 'r'].map((half) => ({ collection: 'pair', id: encodeKey(`${half}${i}`), text: `{"_id":"${half}${i}","n":1}` }))))],
  ];
}

const page = (found: unknown[]) => {
  if (found.length > 20) throw new Error('too many');
};

/** The same pages from the same rows by SQL alone, with an index as anybody would declare it: texts are only fetched. */
function floorFigures(size: number): [string, Figures][] {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-floor-'));
  const database = new Database(join(folder, 'floor.sqlite'));
  for (const pragma of ['page_size = 8192', 'journal_mode = WAL', 'synchronous = NORMAL', 'cache_size = -65536']) database.prepare(`PRAGMA ${pragma}`).all();
  database.exec('CREATE TABLE topic(id TEXT PRIMARY KEY, room TEXT, state TEXT, at INTEGER, code TEXT, body TEXT)');
  const insert = database.prepare('INSERT INTO topic VALUES (?,?,?,?,?,?)');
  const add = (i: number) => {
    const document = topic(i);
    insert.run([document['_id'], document['room'], document['state'], (document['at'] as Date).getTime(), document['code'], toText(document)]);
  };
  for (let i = 0; i < size; i += 5000) {
    database.exec('BEGIN');
    for (let k = i; k < Math.min(i + 5000, size); k++) add(k);
    database.exec('COMMIT');
  }
  database.exec('CREATE INDEX newest ON topic(room, state, at DESC, id DESC); CREATE UNIQUE INDEX code ON topic(code)');
  const get = database.prepare('SELECT body FROM topic WHERE id = ?');
  const newest = database.prepare('SELECT body FROM topic WHERE room = ? AND state = ? ORDER BY at DESC, id DESC LIMIT 20');
  const at = (i: number) => (i * 7919) % size;
  let inserted = 0;
  const figures: [string, Figures][] = [
    ['floor, bare libsql: get by id', measure(2000, (i) => get.get([`t${String(at(i)).padStart(8, '0')}`]))],
    ['floor, bare libsql: newest 20 of a room and state', measure(1000, (i) => newest.all([roomOf(i), stateOf(at(i))]))],
    ['floor, bare libsql: insert with a unique index', measure(1000, () => add(size + inserted++))],
  ];
  database.close();
  rmSync(folder, { recursive: true, force: true });
  return figures;
}

async function sdkFigures(program: Program, size: number): Promise<[string, Figures][]> {
  const db = appOf(program).database();
  const _ = db.command;
  const at = (i: number) => (i * 7919) % size;
  let inserted = 5_000_000;
  const topics = db.collection('topic');
  return [
    ['SDK: get by id', await measureAsync(500, (i) => topics.doc(`t${String(at(i)).padStart(8, '0')}`).get())],
    ['SDK: newest 20 of a room and state', await measureAsync(500, (i) => topics.where({ room: roomOf(i), state: stateOf(at(i)) }).orderBy('at', 'desc').orderBy('_id', 'desc').limit(20).get())],
    ['SDK: insert with a unique index', await measureAsync(300, () => topics.add(topic(inserted++)))],
    ['SDK: increment by id', await measureAsync(300, (i) => topics.doc(`t${String(at(i)).padStart(8, '0')}`).update({ votes: _.inc(1) }))],
    ['SDK: transaction of two documents', await measureAsync(200, async (i) => {
      const transaction = await db.startTransaction();
      for (const half of ['l', 'r']) await transaction.collection('pair').doc(`${half}${i}`).set({ n: i });
      await transaction.commit();
    })],
    ['SDK: count of the collection', await measureAsync(300, () => topics.count())],
    ['SDK: 32 gets at once', await measureAsync(40, () => Promise.all(Array.from({ length: 32 }, (_v, k) => topics.doc(`t${String(at(k)).padStart(8, '0')}`).get())), 32)],
  ];
}

function declarationFile(folder: string): string {
  const file = join(folder, 'collections.json');
  writeFileSync(file, JSON.stringify(collections));
  return file;
}

/** Resident memory of another process; 0 where the system does not say. */
function residentMegabytes(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

void main();
