import type { IndexDeclaration } from '../declaration';
import { parseDocument } from '../wire/ejson';
import { entriesOf } from './entries';
import type { Sql } from './sql';

/** Raised when the form of keys or tables changes; an older index is then rebuilt at start. */
const FORM = 1;

export type IndexTable = { no: number; definition: string; declaration: IndexDeclaration; multikey: boolean };
export type CollectionTable = { no: number; name: string; count: number; indexes: IndexTable[] };

export function openSchema(sql: Sql): Map<string, CollectionTable> {
  sql.exec(`
    CREATE TABLE IF NOT EXISTS collection(no INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, count INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS index_table(no INTEGER PRIMARY KEY, collection INTEGER NOT NULL, definition TEXT NOT NULL, multikey INTEGER NOT NULL);
  `);
  const tables = new Map<string, CollectionTable>();
  for (const [no, name, count] of sql.prepare('SELECT no, name, count FROM collection').rows() as [number, string, number][]) {
    const rows = sql.prepare('SELECT no, definition, multikey FROM index_table WHERE collection = ? ORDER BY no').rows([no]) as [number, string, number][];
    const indexes = rows.map(([indexNo, definition, multikey]) => ({ no: indexNo, definition, declaration: JSON.parse(definition) as IndexDeclaration, multikey: multikey === 1 }));
    tables.set(name, { no, name, count, indexes });
  }
  return tables;
}

/** Documents in the order they came (`n`), as MongoDB's record ids; each index is a table of its own, so dropping is cheap. */
export function createCollection(sql: Sql, name: string): CollectionTable {
  sql.prepare('INSERT INTO collection(name, count) VALUES (?, 0)').run([name]);
  const no = lastNo(sql);
  sql.exec(`CREATE TABLE d${no}(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, body TEXT NOT NULL)`);
  return { no, name, count: 0, indexes: [] };
}

export const definitionOf = (declaration: IndexDeclaration) =>
  JSON.stringify({
    name: declaration.name,
    keys: declaration.keys.map(({ field, direction }) => ({ field, direction })),
    unique: declaration.unique ?? false,
    sparse: declaration.sparse ?? false,
    form: FORM,
  });

export function buildIndex(sql: Sql, collection: CollectionTable, declaration: IndexDeclaration): IndexTable {
  const definition = definitionOf(declaration);
  sql.prepare('INSERT INTO index_table(collection, definition, multikey) VALUES (?, ?, 0)').run([collection.no, definition]);
  const index: IndexTable = { no: lastNo(sql), definition, declaration: JSON.parse(definition) as IndexDeclaration, multikey: false };
  sql.exec(`CREATE TABLE e${index.no}(key BLOB NOT NULL, n INTEGER NOT NULL, PRIMARY KEY(key, n)) WITHOUT ROWID`);
  const insert = sql.prepare(`INSERT INTO e${index.no}(key, n) VALUES (?, ?)`);
  const page = sql.prepare(`SELECT n, body FROM d${collection.no} WHERE n > ? ORDER BY n LIMIT 1000`);
  for (let rows = page.rows([-1]) as [number, string][]; rows.length > 0; rows = page.rows([rows[rows.length - 1]?.[0] ?? 0]) as [number, string][]) {
    for (const [n, body] of rows) {
      const { keys, multikey } = entriesOf(parseDocument(body), index.declaration);
      index.multikey ||= multikey;
      for (const key of keys) insert.run([Buffer.from(key, 'latin1'), n]);
    }
  }
  if (index.declaration.unique) refuseDuplicates(sql, collection, index);
  sql.prepare('UPDATE index_table SET multikey = ? WHERE no = ?').run([index.multikey ? 1 : 0, index.no]);
  collection.indexes.push(index);
  return index;
}

function refuseDuplicates(sql: Sql, collection: CollectionTable, index: IndexTable): void {
  const twice = sql.prepare(`SELECT min(n) FROM e${index.no} GROUP BY key HAVING count(*) > 1 LIMIT 1`).row();
  if (!twice) return;
  const [body] = sql.prepare(`SELECT body FROM d${collection.no} WHERE n = ?`).row([twice[0] as number]) ?? [];
  throw new Error(`cannot build the unique index ${index.declaration.name} of ${collection.name}: two documents have the keys of ${String(body)}`);
}

export function dropIndex(sql: Sql, collection: CollectionTable, index: IndexTable): void {
  sql.exec(`DROP TABLE e${index.no}`);
  sql.prepare('DELETE FROM index_table WHERE no = ?').run([index.no]);
  collection.indexes = collection.indexes.filter(({ no }) => no !== index.no);
}

const lastNo = (sql: Sql) => (sql.prepare('SELECT last_insert_rowid()').row() as [number])[0];
