import { encodeKey } from '../store/key';
import type { Plan } from '../store/plan';
import { isCovered } from '../store/covered';
import { isWhole, planQuery } from '../store/planner';
import type { Key, Text } from '../store/store';
import { parseDocument, type Document } from '../wire/ejson';
import type { EngineContext } from './context';
import { describePlan, queryShape } from './explain';
import { merged } from './merge';
import { compileQuery } from './query/query';
import { sortedFirst, type SortKey } from './sort';

export type Found = { id: Key; text: Text; document: Document };

export type Search = { query: Document; order?: readonly SortKey[]; skip?: number; limit?: number };

/** A scan over more than this is a missing index: said here before it is felt in the cloud. */
const SCAN_WORTH_A_LINE = 1_000;

/** The documents that match, in order. */
export function find(context: EngineContext, collection: string, { query, order = [], skip = 0, limit = Infinity }: Search): Found[] {
  const test = compileQuery(query);
  const plan = planQuery(query, order, context.store.indexes(collection));
  const wanted = skip + limit;
  const matching = matches(context, collection, { query, order, plan, test, expected: !plan?.ordered && order.length > 0 ? Infinity : wanted });
  if (plan?.ordered || order.length === 0) return taken(matching, skip, wanted);
  const sorted = sortedFirst(matching, ({ document }) => document, order, Math.max(1, wanted));
  return sorted.slice(skip, wanted);
}

/** The same as texts alone: a page that an index holds exactly and in order is not even decoded. */
export function findTexts(context: EngineContext, collection: string, search: Search): Text[] {
  const { query, order = [], skip = 0, limit = Infinity } = search;
  const indexes = context.store.indexes(collection);
  const plan = planQuery(query, order, indexes);
  const exact = plan?.ordered === true && !plan.merge && isCovered(query, plan, indexes);
  if (!exact) return find(context, collection, search).map(({ text }) => text);
  if (context.explain) context.log(`[explain] ${collection} ${describePlan(plan)}: nothing to test`);
  return taken(context.store.scan(collection, plan, Math.min(skip + limit, 1000)), skip, skip + limit);
}

function taken<T>(rows: Iterable<T>, skip: number, wanted: number): T[] {
  const kept: T[] = [];
  let seen = 0;
  if (wanted === 0) return kept;
  for (const row of rows) {
    if (seen++ >= skip) kept.push(row);
    if (seen >= wanted) break;
  }
  return kept;
}

type Scan = { query: Document; order: readonly SortKey[]; plan: Plan | undefined; test: (document: Document) => boolean; expected: number };

function* matches(context: EngineContext, collection: string, { query, order, plan, test, expected }: Scan): Generator<Found> {
  let examined = 0;
  function* tested(part: Plan | undefined): Generator<Found> {
    for (const text of context.store.scan(collection, part, expected === Infinity ? 1000 : expected)) {
      examined++;
      const document = parseDocument(text);
      if (test(document)) yield { id: encodeKey(document['_id']), text, document };
    }
  }
  try {
    if (plan?.merge) yield* once(merged(plan.ranges.map((range) => tested({ ...plan, ranges: [range] })), order));
    else yield* tested(plan);
  } finally {
    if (context.explain) context.log(`[explain] ${collection} ${describePlan(plan)}: examined ${examined}`);
    if ((!plan || isWhole(plan)) && examined > SCAN_WORTH_A_LINE) context.log(`[full scan] ${collection} ${queryShape(query, order)}: examined ${examined} documents, no index narrows it`);
  }
}

/** Ranges that are read side by side may overlap. */
function* once(rows: Iterable<Found>): Generator<Found> {
  const seen = new Set<Key>();
  for (const row of rows) {
    if (seen.has(row.id)) continue;
    seen.add(row.id);
    yield row;
  }
}

/** A count reads no document when the collection or an index can answer by itself. */
export function count(context: EngineContext, collection: string, query: Document): number {
  if (Object.keys(query).length === 0) return context.store.count(collection);
  const test = compileQuery(query);
  const indexes = context.store.indexes(collection);
  const plan = planQuery(query, [], indexes);
  if (plan && isCovered(query, plan, indexes)) return context.store.countRanges(collection, plan);
  return [...matches(context, collection, { query, order: [], plan, test, expected: Infinity })].length;
}

/** The key of `{_id: x}` alone, which needs no plan; undefined for any other query. */
export function idOnly(query: Document): Key | undefined {
  const names = Object.keys(query);
  const id = query['_id'];
  if (names.length !== 1 || names[0] !== '_id') return undefined;
  return typeof id === 'string' || typeof id === 'number' ? encodeKey(id) : undefined;
}
