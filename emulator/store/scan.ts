import type { Plan, Range } from './plan';
import type { CollectionTable, IndexTable } from './schema';
import type { Bound, Sql } from './sql';
import type { Row } from './store';

const LARGEST_PAGE = 1000;

/** Rows come page by page, each continuing after the last: no cursor stays open. */
function* paged(expected: number, fetch: (last: unknown[] | undefined, limit: number) => unknown[][]): Generator<unknown[]> {
  let limit = Math.min(Math.max(expected, 1), LARGEST_PAGE);
  let last: unknown[] | undefined;
  for (;;) {
    const rows = fetch(last, limit);
    yield* rows;
    if (rows.length < limit) return;
    last = rows[rows.length - 1];
    limit = Math.min(limit * 4, LARGEST_PAGE);
  }
}

export function* scanAll(sql: Sql, table: CollectionTable, expected: number): Generator<Row> {
  const page = sql.prepare(`SELECT n, id, body FROM d${table.no} WHERE n > ? ORDER BY n LIMIT ?`);
  for (const [, id, text] of paged(expected, (last, limit) => page.rows([(last?.[0] as number | undefined) ?? -1, limit]))) yield row(id, text);
}

export function* scanIds(sql: Sql, table: CollectionTable, plan: Plan, expected: number): Generator<Row> {
  for (const { from, to } of inOrder(plan)) {
    const first = sql.prepare(`SELECT id, body FROM d${table.no} WHERE id >= ? AND id < ? ORDER BY id ${way(plan)} LIMIT ?`);
    const next = sql.prepare(`SELECT id, body FROM d${table.no} WHERE ${plan.reverse ? 'id >= ? AND id < ?' : 'id > ? AND id < ?'} ORDER BY id ${way(plan)} LIMIT ?`);
    const rows = paged(expected, (last, limit) => {
      if (!last) return first.rows([bytes(from), bytes(to), limit]);
      return next.rows(plan.reverse ? [bytes(from), last[0] as Buffer, limit] : [last[0] as Buffer, bytes(to), limit]);
    });
    for (const [id, text] of rows) yield row(id, text);
  }
}

export function* scanIndex(sql: Sql, table: CollectionTable, index: IndexTable, plan: Plan, expected: number): Generator<Row> {
  const seen = index.multikey ? new Set<number>() : undefined;
  const select = (where: string) =>
    sql.prepare(
      `SELECT e.key, e.n, d.id, d.body FROM e${index.no} e CROSS JOIN d${table.no} d ON d.n = e.n
       WHERE ${where} ORDER BY e.key ${way(plan)}, e.n ${way(plan)} LIMIT ?`,
    );
  const first = select('e.key >= ? AND e.key < ?');
  const next = plan.reverse ? select('(e.key, e.n) < (?, ?) AND e.key >= ?') : select('(e.key, e.n) > (?, ?) AND e.key < ?');
  for (const { from, to } of inOrder(plan)) {
    const rows = paged(expected, (last, limit) => {
      if (!last) return first.rows([bytes(from), bytes(to), limit]);
      return next.rows([last[0] as Bound, last[1] as Bound, bytes(plan.reverse ? from : to), limit]);
    });
    for (const [, n, id, text] of rows) {
      if (seen?.has(n as number)) continue;
      seen?.add(n as number);
      yield row(id, text);
    }
  }
}

const row = (id: unknown, text: unknown): Row => ({ id: (id as Buffer).toString('latin1'), text: text as string });

const inOrder = ({ ranges, reverse }: Plan): readonly Range[] => (reverse ? [...ranges].reverse() : ranges);

const way = ({ reverse }: Plan) => (reverse ? 'DESC' : 'ASC');

const bytes = (key: string) => Buffer.from(key, 'latin1');
