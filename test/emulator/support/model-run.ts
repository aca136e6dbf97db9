import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import type { CollectionDeclaration } from '../../../emulator/declaration';
import { encodeKey } from '../../../emulator/store/key';
import { changedBy, Conflict, Duplicate, Model, type Change, type Doc, type Filter } from './model';
import type { Running } from './with-database';

export const modelCollections: CollectionDeclaration[] = [
  {
    collection: 'model',
    indexes: [
      { name: 'room_seat', unique: true, keys: [{ field: 'room', direction: 1 }, { field: 'seat', direction: 1 }] },
      { name: 'room_n', keys: [{ field: 'room', direction: 1 }, { field: 'n', direction: -1 }, { field: '_id', direction: 1 }] },
      { name: 'tag', keys: [{ field: 'tag', direction: 1 }] },
    ],
  },
];

type Where = { filter: Filter; descending: boolean; limit: number };
export type Op =
  | { do: 'add' | 'set'; doc: Doc; slot: number | null }
  | { do: 'get' | 'remove'; id: string; slot: number | null }
  | { do: 'update'; id: string; change: Change; slot: number | null }
  | { do: 'addMany'; docs: Doc[] }
  | { do: 'find' | 'count'; where: Where }
  | { do: 'updateMany'; filter: Filter; change: Change }
  | { do: 'removeMany'; filter: Filter }
  | { do: 'begin' | 'commit' | 'rollback'; slot: number };

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const tag = fc.constantFrom('x', 'y');
const doc = fc.record<Doc>({ _id: id, room: fc.constantFrom('r', 'q'), seat: fc.integer({ min: 1, max: 4 }), n: fc.integer({ min: 0, max: 3 }), tag: fc.array(tag, { maxLength: 2 }) });
const change = fc.oneof<fc.Arbitrary<Change>[]>(fc.record({ inc: fc.integer({ min: 0, max: 2 }) }), fc.record({ seat: fc.integer({ min: 1, max: 4 }) }), fc.record({ inc: fc.constant(1), push: tag }), fc.record({ addToSet: tag }));
const filter = fc.record<Filter>({ room: fc.constantFrom('r', 'q'), tag, least: fc.integer({ min: 1, max: 3 }) }, { requiredKeys: [] });
const slot = fc.constantFrom(0, 1);
const place = fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: slot });
const where = fc.record<Where>({ filter, descending: fc.boolean(), limit: fc.integer({ min: 1, max: 4 }) });

export const operations = fc.array(
  fc.oneof<fc.Arbitrary<Op>[]>(
    fc.record({ do: fc.constantFrom('add' as const, 'set' as const), doc, slot: place }),
    fc.record({ do: fc.constantFrom('get' as const, 'remove' as const), id, slot: place }),
    fc.record({ do: fc.constant('update' as const), id, change, slot: place }),
    fc.record({ do: fc.constant('update' as const), id, change, slot: place }),
    fc.record({ do: fc.constant('addMany' as const), docs: fc.array(doc, { minLength: 2, maxLength: 3 }) }),
    fc.record({ do: fc.constantFrom('find' as const, 'count' as const), where }),
    fc.record({ do: fc.constant('updateMany' as const), filter, change }),
    fc.record({ do: fc.constant('removeMany' as const), filter }),
    fc.record({ do: fc.constantFrom('begin' as const, 'begin' as const, 'commit' as const, 'rollback' as const), slot }),
  ),
  { minLength: 5, maxLength: 40, size: 'max' },
);

type Sdk = Awaited<ReturnType<Running['db']['startTransaction']>>;

/** Runs one sequence on both; throws at the first difference. */
export async function runBoth({ emulator, db }: Running, ops: readonly Op[]): Promise<void> {
  const model = new Model();
  const slots = new Map<number, Sdk>();
  const left = [...emulator.store.scan('model')].map((text) => encodeKey((JSON.parse(text) as Doc)._id));
  emulator.store.commit(left.map((key) => ({ collection: 'model', id: key, text: null })));
  try {
    // fast-check's objects may have no prototype; what comes over the wire has one.
    for (const op of JSON.parse(JSON.stringify(ops)) as Op[]) {
      const expected = expectation(model, op);
      if (expected === SKIPPED) continue;
      const actual = await attempt(() => execute(db, slots, op));
      if (!isDeepStrictEqual(actual, expected)) throw new Error(`${JSON.stringify(op)}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
    }
  } finally {
    for (const transaction of slots.values()) await transaction.rollback().catch(() => undefined);
  }
}

const SKIPPED = Symbol('a plain write that would wait, or a transaction that is not open');

async function attempt(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return { ok: await work() };
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code: message.includes('E11000') ? 'E11000' : code };
  }
}

function expectation(model: Model, op: Op): unknown {
  try {
    const ok = apply(model, op);
    return ok === SKIPPED ? SKIPPED : { ok };
  } catch (error) {
    if (error instanceof Duplicate) return { code: 'E11000' };
    if (error instanceof Conflict) return { code: 'DATABASE_TRANSACTION_CONFLICT' };
    throw error;
  }
}

function apply(model: Model, op: Op): unknown {
  const inside = 'slot' in op && op.slot !== null ? op.slot : undefined;
  if (op.do === 'begin') {
    if (model.isOpen(op.slot)) return SKIPPED;
    return model.begin(op.slot);
  }
  if (inside !== undefined && !model.isOpen(inside)) return SKIPPED;
  const see = (one: string) => (inside === undefined ? model.get(one) : model.seen(inside, one));
  const put = (writes: Map<string, Doc | null>): typeof SKIPPED | undefined => {
    if (inside !== undefined) for (const [one, next] of writes) model.writeIn(inside, one, next);
    else if (model.waits(writes)) return SKIPPED;
    else if (writes.size > 0) model.write(writes);
    return undefined;
  };
  const failed = () => {
    if (inside !== undefined) model.end(inside);
    throw new Duplicate();
  };
  switch (op.do) {
    case 'commit':
      return model.commit(op.slot);
    case 'rollback':
      return model.rollback(op.slot);
    case 'get':
      return see(op.id) ?? null;
    case 'add':
      if (see(op.doc._id)) failed();
      return put(new Map([[op.doc._id, op.doc]])) ?? op.doc._id;
    case 'addMany':
      if (op.docs.some((one, i) => see(one._id) || op.docs.findIndex((other) => other._id === one._id) < i)) failed();
      return put(new Map(op.docs.map((one) => [one._id, one]))) ?? op.docs.map((one) => one._id);
    case 'set': {
      const there = see(op.doc._id);
      if (there && isDeepStrictEqual(there, op.doc)) return 0;
      return put(new Map([[op.doc._id, op.doc]])) ?? (there ? 1 : 0);
    }
    case 'update': {
      const there = see(op.id);
      const next = there && changedBy(there, op.change);
      if (!there || !next || isDeepStrictEqual(there, next)) return 0;
      return put(new Map([[op.id, next]])) ?? 1;
    }
    case 'remove':
      return see(op.id) ? (put(new Map([[op.id, null]])) ?? 1) : 0;
    case 'updateMany': {
      const changes = model.matching(op.filter).map((one) => [one, changedBy(one, op.change)] as const).filter(([one, next]) => !isDeepStrictEqual(one, next));
      return put(new Map(changes.map(([, next]) => [next._id, next]))) ?? changes.length;
    }
    case 'removeMany': {
      const gone = model.matching(op.filter);
      return put(new Map(gone.map((one) => [one._id, null]))) ?? gone.length;
    }
    case 'count':
      return model.matching(op.where.filter).length;
    case 'find': {
      const way = op.where.descending ? -1 : 1;
      const order = (a: Doc, b: Doc) => (b.n - a.n) * way || (a._id < b._id ? -1 : 1) * way;
      return model.matching(op.where.filter).sort(order).slice(0, op.where.limit);
    }
  }
}

async function execute(db: Running['db'], slots: Map<number, Sdk>, op: Op): Promise<unknown> {
  const _ = db.command;
  const transaction = 'slot' in op && op.slot !== null ? slots.get(op.slot) : undefined;
  const collection = (transaction ?? db).collection('model') as ReturnType<Running['db']['collection']>;
  const query = ({ room, tag: wanted, least }: Filter) => ({ _id: _.exists(true), ...(room === undefined ? {} : { room }), ...(wanted === undefined ? {} : { tag: wanted }), n: _.gte(least ?? 0) });
  const update = ({ inc, seat, push, addToSet }: Change) => ({
    ...(inc === undefined ? {} : { n: _.inc(inc) }),
    ...(seat === undefined ? {} : { seat }),
    ...(push === undefined ? {} : { tag: _.push([push]) }),
    ...(addToSet === undefined ? {} : { tag: _.addToSet(addToSet) }),
  });
  switch (op.do) {
    case 'begin':
      return void slots.set(op.slot, await db.startTransaction());
    case 'commit':
      return void (await transaction?.commit());
    case 'rollback':
      return void (await transaction?.rollback());
    case 'get': {
      const { data } = (await collection.doc(op.id).get()) as { data: unknown };
      return Array.isArray(data) ? ((data[0] as Doc | undefined) ?? null) : data;
    }
    case 'add':
      return (await collection.add(op.doc)).id;
    case 'addMany':
      return ((await collection.add(op.docs as never)) as unknown as { ids: string[] }).ids;
    case 'set': {
      const { _id, ...rest } = op.doc;
      return (await collection.doc(_id).set(rest)).updated;
    }
    case 'update':
      return (await collection.doc(op.id).update(update(op.change))).updated;
    case 'remove':
      return (await collection.doc(op.id).remove()).deleted;
    case 'updateMany':
      return (await collection.where(query(op.filter)).update(update(op.change))).updated;
    case 'removeMany':
      return (await collection.where(query(op.filter)).remove()).deleted;
    case 'count':
      return (await collection.where(query(op.where.filter)).count()).total;
    case 'find': {
      const { filter: wanted, descending, limit } = op.where;
      return (await collection.where(query(wanted)).orderBy('n', descending ? 'asc' : 'desc').orderBy('_id', descending ? 'desc' : 'asc').limit(limit).get()).data;
    }
  }
}
