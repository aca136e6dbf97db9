import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../wire/ejson';
import { applyWrites } from './commit';
import { entriesOf } from './entries';
import { ID_INDEX } from './plan';
import { scanAll, scanIds, scanIndex } from './scan';
import { buildIndex, createCollection, definitionOf, dropIndex, openSchema, type CollectionTable, type IndexTable } from './schema';
import { openSql } from './sql';
import type { Store } from './store';

/** Documents and index entries in one SQLite file, or in memory: the same code either way. */
export function openStore(data: string, durability: 'normal' | 'full' = 'normal'): Store {
  if (data !== ':memory:') mkdirSync(data, { recursive: true });
  const sql = openSql(data === ':memory:' ? data : join(data, 'database.sqlite'), durability);
  let tables = openSchema(sql);
  const revisions = new Map<string, number>();

  const tableOf = (name: string): CollectionTable => {
    const table = tables.get(name);
    if (!table) throw new Error(`no collection ${name}`);
    return table;
  };
  const indexOf = (table: CollectionTable, name: string): IndexTable => {
    const index = table.indexes.find(({ declaration }) => declaration.name === name);
    if (!index) throw new Error(`no index ${name} in ${table.name}`);
    return index;
  };

  function atomically<T>(work: () => T): T {
    sql.prepare('BEGIN IMMEDIATE').run();
    try {
      const result = work();
      sql.prepare('COMMIT').run();
      return result;
    } catch (error) {
      sql.prepare('ROLLBACK').run();
      throw error;
    }
  }

  /** After a failure the tables in memory are read again: they may be ahead of the file. */
  function defining(work: () => void): void {
    try {
      atomically(work);
    } catch (error) {
      tables = openSchema(sql);
      throw error;
    }
  }

  return {
    get: (collection, id) => sql.prepare(`SELECT body FROM d${tableOf(collection).no} WHERE id = ?`).row([bytes(id)])?.[0] as string | undefined,

    scan(collection, plan, expected = 100) {
      const table = tableOf(collection);
      if (!plan) return scanAll(sql, table, expected);
      if (plan.index === ID_INDEX) return scanIds(sql, table, plan, expected);
      return scanIndex(sql, table, indexOf(table, plan.index), plan, expected);
    },

    commit: (writes) => {
      if (writes.length === 0) return;
      const grown = atomically(() => {
        const growth = applyWrites(sql, tables, writes);
        for (const [{ no, count }, change] of growth) sql.prepare('UPDATE collection SET count = ? WHERE no = ?').run([count + change, no]);
        return growth;
      });
      for (const [table, change] of grown) table.count += change;
      for (const { collection } of writes) revisions.set(collection, (revisions.get(collection) ?? 0) + 1);
    },

    count: (collection) => tableOf(collection).count,
    revision: (collection) => revisions.get(collection) ?? 0,

    countRanges: (collection, plan) => {
      const table = tableOf(collection);
      const index = plan.index === ID_INDEX ? undefined : indexOf(table, plan.index);
      const select = index
        ? `SELECT count(${index.multikey ? 'DISTINCT n' : '*'}) FROM e${index.no} WHERE key >= ? AND key < ?`
        : `SELECT count(*) FROM d${table.no} WHERE id >= ? AND id < ?`;
      return plan.ranges.reduce((sum, { from, to }) => sum + (sql.prepare(select).row([bytes(from), bytes(to)]) as [number])[0], 0);
    },

    claims: (collection, document: Document) =>
      tableOf(collection)
        .indexes.filter(({ declaration }) => declaration.unique)
        .flatMap(({ declaration }) => entriesOf(document, declaration).keys.map((key) => ({ index: declaration.name, key }))),

    holder: (collection, name, key) => {
      const table = tableOf(collection);
      const found = sql.prepare(`SELECT d.id FROM e${indexOf(table, name).no} e CROSS JOIN d${table.no} d ON d.n = e.n WHERE e.key = ? LIMIT 1`).row([bytes(key)]);
      return found && (found[0] as Buffer).toString('latin1');
    },

    has: (collection) => tables.has(collection),
    collections: () => [...tables.keys()],
    indexes: (collection) => tableOf(collection).indexes.map(({ declaration, multikey }) => ({ ...declaration, multikey })),
    create: (collection) => defining(() => void tables.set(collection, createCollection(sql, collection))),

    declare: (declarations) =>
      defining(() => {
        for (const { collection, indexes = [] } of declarations) {
          const table = tables.get(collection) ?? createCollection(sql, collection);
          tables.set(collection, table);
          const wanted = new Map(indexes.map((index) => [definitionOf(index), index]));
          for (const index of table.indexes) if (!wanted.delete(index.definition)) dropIndex(sql, table, index);
          for (const index of wanted.values()) buildIndex(sql, table, index);
        }
      }),

    close: () => sql.close(),
  };
}

const bytes = (key: string) => Buffer.from(key, 'latin1');
