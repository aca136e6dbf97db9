import type { Plan, Range } from './plan';
import type { CollectionTable, IndexTable } from './schema';
import type { Bound, Sql } from './sql';
import type { Text } from './store';

const LARGEST_PAGE = 1000;

/**
 * Rows come page by page, each continuing after the last: no cursor stays open. Only texts are fetched; where a page
 * ended is asked for when there is to be another, because keys are costlier to hand over than to step over.
 */
function* paged<Place>(expected: number, fetch: (place: Place | undefined, limit: number) => unknown[][], end: (place: Place | undefined, rows: unknown[][]) => Place): Generator<unknown[]> {
  let limit = Math.min(Math.max(expected, 1), LARGEST_PAGE);
  let place: Place | undefined;
  for (;;) {
    const rows = fetch(place, limit);
    yield* rows;
    if (rows.length < limit) return;
    place = end(place, rows);
    limit = Math.min(limit * 4, LARGEST_PAGE);
  }
}

export function* scanAll(sql: Sql, table: CollectionTable, expected: number): Generator<Text> {
  const page = sql.prepare(`SELECT n, body FROM d${table.no} WHERE n > ? ORDER BY n LIMIT ?`);
  const rows = paged<number>(expected, (n = -1, limit) => page.rows([n, limit]), (_, fetched) => fetched[fetched.length - 1]?.[0] as number);
  for (const [, text] of rows) yield text as Text;
}

export function* scanIds(sql: Sql, table: CollectionTable, plan: Plan, expected: number): Generator<Text> {
  const select = (what: string, where: string, limit: string) => sql.prepare(`SELECT ${what} FROM d${table.no} WHERE ${where} ORDER BY id ${way(plan)} LIMIT ${limit}`);
  for (const range of inOrder(plan)) {
    const from = (id: Buffer | undefined): [string, Bound[]] => {
      if (id === undefined) return ['id >= ? AND id < ?', [bytes(range.from), bytes(range.to)]];
      return plan.reverse ? ['id < ? AND id >= ?', [id, bytes(range.from)]] : ['id > ? AND id < ?', [id, bytes(range.to)]];
    };
    const rows = paged<Buffer>(
      expected,
      (id, limit) => select('body', from(id)[0], '?').rows([...from(id)[1], limit]),
      (id, fetched) => select('id', from(id)[0], '1 OFFSET ?').row([...from(id)[1], fetched.length - 1])?.[0] as Buffer,
    );
    for (const [text] of rows) yield text as Text;
  }
}

export function* scanIndex(sql: Sql, table: CollectionTable, index: IndexTable, plan: Plan, expected: number): Generator<Text> {
  const seen = index.multikey ? new Set<number>() : undefined;
  const order = `ORDER BY e.key ${way(plan)}, e.n ${way(plan)}`;
  const page = (where: string) => sql.prepare(`SELECT d.body${seen ? ', e.n' : ''} FROM e${index.no} e CROSS JOIN d${table.no} d ON d.n = e.n WHERE ${where} ${order} LIMIT ?`);
  const entry = (where: string) => sql.prepare(`SELECT e.key, e.n FROM e${index.no} e WHERE ${where} ${order} LIMIT 1 OFFSET ?`);
  for (const range of inOrder(plan)) {
    const from = (place: Bound[] | undefined): [string, Bound[]] => {
      if (place === undefined) return ['e.key >= ? AND e.key < ?', [bytes(range.from), bytes(range.to)]];
      return plan.reverse ? ['(e.key, e.n) < (?, ?) AND e.key >= ?', [...place, bytes(range.from)]] : ['(e.key, e.n) > (?, ?) AND e.key < ?', [...place, bytes(range.to)]];
    };
    const rows = paged<Bound[]>(
      expected,
      (place, limit) => page(from(place)[0]).rows([...from(place)[1], limit]),
      (place, fetched) => entry(from(place)[0]).row([...from(place)[1], fetched.length - 1]) as Bound[],
    );
    for (const [text, n] of rows) {
      if (seen?.has(n as number)) continue;
      seen?.add(n as number);
      yield text as Text;
    }
  }
}

const inOrder = ({ ranges, reverse }: Plan): readonly Range[] => (reverse ? [...ranges].reverse() : ranges);

const way = ({ reverse }: Plan) => (reverse ? 'DESC' : 'ASC');

const bytes = (key: string) => Buffer.from(key, 'latin1');
