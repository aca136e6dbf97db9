import { openClock } from '../../../emulator/clock';
import type { IndexDeclaration } from '../../../emulator/declaration';
import { count, find, findTexts } from '../../../emulator/engine/find';
import { compileQuery } from '../../../emulator/engine/query/query';
import { compareSorted, sortValues, type SortKey } from '../../../emulator/engine/sort';
import { openTransactions } from '../../../emulator/engine/transaction';
import { encodeKey } from '../../../emulator/store/key';
import { planQuery } from '../../../emulator/store/planner';
import { openStore } from '../../../emulator/store/sqlite';
import { ObjectId, toText, type Document, type Value } from '../../../emulator/wire/ejson';
import { pick, seeded } from './random';

/** Random documents and queries of every type: whatever index is chosen, the answer must be the full scan's. */
const indexes: IndexDeclaration[] = [
  { name: 'a', keys: [{ field: 'a', direction: 1 }] },
  { name: 'a_b_c', keys: [{ field: 'a', direction: 1 }, { field: 'b', direction: -1 }, { field: 'c', direction: 1 }] },
  { name: 'b_id', keys: [{ field: 'b', direction: -1 }, { field: '_id', direction: 1 }] },
  { name: 'tags_a', keys: [{ field: 'tags', direction: 1 }, { field: 'a', direction: 1 }] },
  { name: 'sparse', sparse: true, keys: [{ field: 'c', direction: 1 }, { field: 'd', direction: 1 }] },
  { name: 'inner', keys: [{ field: 'o.x', direction: 1 }, { field: 'o.y', direction: -1 }] },
  { name: 'list', keys: [{ field: 'list.x', direction: 1 }, { field: 'list.y', direction: 1 }, { field: 'a', direction: 1 }] },
];

let random = seeded(1);
const int = (bound: number) => Math.floor(random() * bound);

function scalar(): Value {
  return pick<() => Value>(random, [
    () => int(12), () => int(12), () => int(12) / 2 - 2, () => pick(random, ['a', 'b', 'ab', 'abc', '', '😀', '\uFF5E', 'a\u0000b', 'A']),
    () => pick(random, ['a', 'b', 'ab']), () => null, () => random() < 0.5, () => new Date(int(6)), () => pick(random, [NaN, Infinity, -Infinity, -0, 1e300]),
    () => new ObjectId(`${'0'.repeat(23)}${int(4)}`),
  ])();
}

const value = (): Value => pick<() => Value>(random, [scalar, scalar, scalar, scalar, () => [scalar(), scalar()], () => [], () => ({ x: scalar() }), () => [[scalar()]]])();

function someDocument(i: number): Document {
  const document: Document = { _id: random() < 0.1 ? i : `d${i}` };
  const maybe = (name: string, make: () => Value, chance = 0.85) => random() < chance && (document[name] = make());
  // One list at most in each compound index: MongoDB's rule.
  maybe('a', scalar);
  maybe('b', random() < 0.1 ? value : scalar);
  maybe('c', scalar, 0.5);
  maybe('d', scalar, 0.3);
  maybe('tags', () => Array.from({ length: int(4) }, scalar), 0.7);
  maybe('o', () => pick<() => Value>(random, [() => ({ x: scalar(), y: scalar() }), () => [{ x: scalar(), y: scalar() }, { x: scalar() }, 3], scalar])());
  maybe('list', () => Array.from({ length: int(3) }, () => ({ x: int(4), y: int(4) })), 0.6);
  return document;
}

const FIELDS = ['a', 'b', 'c', 'd', 'tags', 'o.x', 'o.y', 'list.x', 'list.y', '_id', 'o'];

function condition(): Value {
  return pick<() => Value>(random, [
    scalar, scalar, scalar, value,
    () => ({ $gt: scalar() }), () => ({ $gte: scalar(), $lt: scalar() }), () => ({ $lte: scalar() }), () => ({ $gt: int(6), $lte: int(12) }),
    () => ({ $in: Array.from({ length: int(5) }, scalar) }), () => ({ $ne: scalar() }), () => ({ $nin: [scalar(), scalar()] }), () => ({ $exists: random() < 0.5 }),
    () => ({ $regex: pick(random, ['^a', '^ab?', '^(a|b)', 'b$', '^a|b', '^\\.', '^😀']) }), () => /^A/i, () => /^a/,
    () => ({ $all: [scalar()] }), () => ({ $not: { $gt: scalar() } }), () => ({ $elemMatch: { $gte: int(6) } }), () => ({ $elemMatch: { x: int(4), y: { $gte: int(4) } } }),
    () => ({ $size: int(3) }), () => ({ $eq: null }),
  ])();
}

function someQuery(depth = 0): Document {
  const query: Document = {};
  for (let i = int(3) + (depth > 0 ? 1 : 0); i > 0; i--) query[pick(random, FIELDS)] = condition();
  if (depth < 2 && random() < 0.25) query['$or'] = [someQuery(depth + 1), someQuery(depth + 1)];
  if (depth < 2 && random() < 0.2) query['$and'] = [someQuery(depth + 1), someQuery(depth + 1)];
  return query;
}

const someOrder = (): SortKey[] =>
  [...new Set(Array.from({ length: int(4) }, () => pick(random, FIELDS)))].map((field) => ({ field, direction: random() < 0.5 ? 1 : -1 }));

/** How many queries an index served; throws at the first difference, with all that is needed to see it again. */
export function compareWithFullScan({ seed, size, rounds }: { seed: number; size: number; rounds: number }): number {
  random = seeded(seed);
  const store = openStore(':memory:');
  store.declare([{ collection: 'c', indexes }]);
  const clock = openClock();
  const context = { store, clock, transactions: openTransactions(store, clock), strict: true, explain: false, log: () => undefined };
  const documents = new Map<string, Document>();
  for (let i = 0; documents.size < size; i++) {
    const document = someDocument(i);
    const id = encodeKey(document['_id']);
    try {
      store.commit([{ collection: 'c', id, text: toText(document), document }]);
      documents.set(id, document);
    } catch (error) {
      // The emulator refuses parallel lists in one index; anything else is a failure.
      if (!(error as Error).message.includes('parallel arrays')) throw error;
    }
  }
  let served = 0;
  for (let round = 0; round < rounds; round++) {
    const query = someQuery();
    const order = someOrder();
    const skip = random() < 0.3 ? int(20) : 0;
    const limit = random() < 0.3 ? Infinity : 1 + int(50);
    const plan = planQuery(query, order, store.indexes('c'));
    if (plan) served++;
    const test = compileQuery(query);
    const matching = [...documents].filter(([, document]) => test(document)).map(([id, document], place) => ({ id, keys: sortValues(document, order), place }));
    const found = find(context, 'c', { query, order, skip, limit });
    const shown = JSON.stringify({ seed, round, plan: plan?.index, query: toText(query), order, skip, limit });
    // Which of equals comes first is nobody's promise: the sort keys must agree place by place, the documents as a set.
    matching.sort((a, b) => compareSorted(a, b, order));
    const expected = matching.slice(skip, skip + limit);
    if (found.length !== expected.length) throw new Error(`${found.length} instead of ${expected.length}: ${shown}`);
    if (count(context, 'c', query) !== matching.length) throw new Error(`counted ${count(context, 'c', query)} instead of ${matching.length}: ${shown}`);
    const texts = findTexts(context, 'c', { query, order, skip, limit });
    if (texts.join() !== found.map(({ text }) => text).join()) throw new Error(`undecoded differs: ${shown}`);
    const belongs = new Set(matching.map(({ id }) => id));
    found.forEach(({ id, document }, i) => {
      if (!belongs.delete(id)) throw new Error(`twice or wrongly ${id}: ${shown}`);
      const there = { keys: sortValues(document, order), place: 0 };
      if (compareSorted(there, { keys: expected[i]?.keys ?? [], place: 0 }, order) !== 0) throw new Error(`out of order at ${i}: ${shown}`);
    });
  }
  store.close();
  return served;
}
