import { parseDocument, type Document } from '../wire/ejson';
import { entriesOf } from './entries';
import type { CollectionTable, IndexTable } from './schema';
import type { Sql } from './sql';
import { DuplicateKey, shownKey, type Write } from './store';

type Change = { index: IndexTable; gone: string[]; come: string[]; multikey: boolean };
type Step = { table: CollectionTable; write: Write; document: Document | undefined; n: number | undefined; changes: Change[] };

/**
 * One SQLite transaction's worth of writes. What leaves goes first, so that a batch may pass a unique value from
 * one document to another.
 */
export function applyWrites(sql: Sql, tables: Map<string, CollectionTable>, writes: readonly Write[]): Map<CollectionTable, number> {
  const steps = writes.map((write) => stepOf(sql, tables, write));
  const grown = new Map<CollectionTable, number>();
  for (const { n, changes } of steps) {
    if (n === undefined) continue;
    for (const { index, gone } of changes) {
      for (const key of gone) sql.prepare(`DELETE FROM e${index.no} WHERE key = ? AND n = ?`).run([bytes(key), n]);
    }
  }
  for (const step of steps) {
    const change = putDocument(sql, step);
    if (change !== 0) grown.set(step.table, (grown.get(step.table) ?? 0) + change);
  }
  return grown;
}

function stepOf(sql: Sql, tables: Map<string, CollectionTable>, write: Write): Step {
  const table = tables.get(write.collection);
  if (!table) throw new Error(`no collection ${write.collection}`);
  const old = sql.prepare(`SELECT n, body FROM d${table.no} WHERE id = ?`).row([bytes(write.id)]) as [number, string] | undefined;
  if (table.indexes.length === 0) return { table, write, document: write.document, n: old?.[0], changes: [] };
  const before = old === undefined ? undefined : parseDocument(old[1]);
  const document = write.text === null ? undefined : (write.document ?? parseDocument(write.text));
  const changes = table.indexes.map((index) => {
    const had = before ? entriesOf(before, index.declaration).keys : [];
    const has = document ? entriesOf(document, index.declaration) : { keys: [], multikey: false };
    const gone = had.filter((key) => !has.keys.includes(key));
    const come = has.keys.filter((key) => !had.includes(key));
    return { index, gone, come, multikey: has.multikey };
  });
  return { table, write, document, n: old?.[0], changes };
}

/** How the collection's count changes. */
function putDocument(sql: Sql, { table, write, document, n, changes }: Step): number {
  if (write.text === null) {
    if (n === undefined) return 0;
    sql.prepare(`DELETE FROM d${table.no} WHERE n = ?`).run([n]);
    return -1;
  }
  let place = n;
  if (place === undefined) {
    sql.prepare(`INSERT INTO d${table.no}(id, body) VALUES (?, ?)`).run([bytes(write.id), write.text]);
    place = (sql.prepare('SELECT last_insert_rowid()').row() as [number])[0];
  } else sql.prepare(`UPDATE d${table.no} SET body = ? WHERE n = ?`).run([write.text, place]);
  for (const { index, come, multikey } of changes) {
    for (const key of come) addEntry(sql, table, index, key, place, document);
    if (multikey && !index.multikey) {
      sql.prepare('UPDATE index_table SET multikey = 1 WHERE no = ?').run([index.no]);
      index.multikey = true;
    }
  }
  return n === undefined ? 1 : 0;
}

function addEntry(sql: Sql, table: CollectionTable, index: IndexTable, key: string, n: number, document: Document | undefined): void {
  const { name, unique, keys } = index.declaration;
  const blob = bytes(key);
  if (unique && sql.prepare(`SELECT n FROM e${index.no} WHERE key = ? AND n <> ? LIMIT 1`).row([blob, n])) {
    throw new DuplicateKey(table.name, name, shownKey(document ?? {}, keys.map(({ field }) => field)));
  }
  sql.prepare(`INSERT INTO e${index.no}(key, n) VALUES (?, ?)`).run([blob, n]);
}

const bytes = (key: string) => Buffer.from(key, 'latin1');
