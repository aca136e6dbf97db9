import Database from 'libsql';

export type Bound = string | number | Buffer | null;
export type Statement = {
  run(values?: Bound[]): void;
  /** Rows as arrays. */
  rows(values?: Bound[]): unknown[][];
  row(values?: Bound[]): unknown[] | undefined;
};
export type Sql = { prepare(text: string): Statement; exec(text: string): void; close(): void };

/**
 * libsql behind a small face. Rows come as arrays, statements are prepared once, and nothing iterates lazily: an
 * abandoned cursor would hold its read lock.
 */
export function openSql(file: string, durability: 'normal' | 'full'): Sql {
  const database = new Database(file);
  const prepared = new Map<string, Statement>();
  for (const pragma of [
    'busy_timeout = 500',
    'page_size = 8192',
    'locking_mode = EXCLUSIVE',
    'journal_mode = WAL',
    `synchronous = ${durability === 'full' ? 'FULL' : 'NORMAL'}`,
    'cache_size = -65536',
    'temp_store = MEMORY',
  ]) {
    database.prepare(`PRAGMA ${pragma}`).all();
  }
  // Takes the lock now: it is the system's own and ends with the process, however it ends.
  database.exec('BEGIN EXCLUSIVE; COMMIT');
  return {
    prepare: (text) => {
      const known = prepared.get(text);
      if (known) return known;
      const statement = wrap(database, text);
      prepared.set(text, statement);
      return statement;
    },
    exec: (text) => void database.exec(text),
    close: () => {
      // libsql keeps the connection until its statements are collected, so the lock is given back by hand; an
      // exclusive lock taken with WAL can only be left together with WAL.
      for (const step of ['PRAGMA journal_mode = DELETE', 'PRAGMA locking_mode = NORMAL', 'SELECT 1 FROM sqlite_master']) {
        database.prepare(step).all();
      }
      prepared.clear();
      database.close();
    },
  };
}

function wrap(database: InstanceType<typeof Database>, text: string): Statement {
  const statement = database.prepare(text);
  if (/^\s*SELECT/i.test(text)) statement.raw(true);
  return {
    run: (values = []) => void statement.run(values),
    rows: (values = []) => statement.all(values) as unknown[][],
    row: (values = []) => statement.get(values) as unknown[] | undefined,
  };
}
