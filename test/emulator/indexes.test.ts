import type { CollectionDeclaration } from '../../emulator/declaration';
import { thrown, withDatabase, type Place, type Running } from './support/with-database';

const collections: CollectionDeclaration[] = [
  { collection: 'pair', indexes: [{ name: 'a_b', unique: true, keys: [{ field: 'a', direction: 1 }, { field: 'b', direction: -1 }] }] },
  { collection: 'maybe', indexes: [{ name: 'phone', unique: true, sparse: true, keys: [{ field: 'phone', direction: 1 }] }] },
  { collection: 'tagged', indexes: [{ name: 'tags', unique: true, keys: [{ field: 'tags', direction: 1 }] }] },
  { collection: 'parallel', indexes: [{ name: 'x_y', keys: [{ field: 'x', direction: 1 }, { field: 'y', direction: 1 }] }] },
  { collection: 'nested', indexes: [{ name: 'city', keys: [{ field: 'places.city', direction: 1 }, { field: 'places.n', direction: 1 }] }] },
  { collection: 'topic', indexes: [{ name: 'room_state_at', keys: [{ field: 'room', direction: 1 }, { field: 'state', direction: 1 }, { field: 'at', direction: -1 }, { field: '_id', direction: -1 }] }] },
];

describe.each<Place>(['memory', 'disk'])('in %s', (place) => {
  let running: Running;
  beforeEach(async () => void (running = await withDatabase(place, { collections })));
  afterEach(() => running.stop());
  const c = (name: string) => running.db.collection(name);
  const explain = async (request: Record<string, unknown>) =>
    (await (await fetch(`${running.emulator.url}/_emulator/explain`, { method: 'POST', body: JSON.stringify(request) })).json()) as Record<string, unknown>;

  test('a unique pair is kept by add, set, update and batch, and freed by removal', async () => {
    await c('pair').add({ _id: '1', a: 1, b: 'x' });
    await c('pair').add({ _id: '2', a: 1, b: 'y' });
    const same = { a: 1, b: 'x' };
    const attempts = [
      () => c('pair').add(same),
      () => c('pair').doc('3').set(same),
      () => c('pair').doc('2').update({ b: 'x' }),
      () => c('pair').doc('2').set(same),
      () => c('pair').add([{ a: 9, b: 9 }, same] as never),
      () => c('pair').add([{ a: 8, b: 8 }, { a: 8, b: 8 }] as never),
      () => c('pair').where({ a: 1 }).update({ b: 'z' }),
    ];
    for (const attempt of attempts) {
      const error = await thrown(attempt);
      expect(error).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(/E11000.*a_b.*dup key: \{ a: \d, b: /) });
    }
    expect((await c('pair').get()).data).toEqual([{ _id: '1', a: 1, b: 'x' }, { _id: '2', a: 1, b: 'y' }]);
    await c('pair').doc('1').remove();
    await c('pair').add(same);
  });

  test('a missing field counts as null: two documents without it collide', async () => {
    await c('pair').add({ a: 5 });
    expect((await thrown(() => c('pair').add({ a: 5 }))).message).toContain('E11000');
    expect((await thrown(() => c('pair').add({ a: 5, b: null }))).message).toContain('E11000');
    await c('pair').add({ b: 5 });
  });

  test('1 and 1.0 and -0 and 0 are the same value, 1 and "1" are not', async () => {
    await c('pair').add({ a: 0, b: 1 });
    await running.raw({ action: 'database.insertDocument', collectionName: 'pair', data: ['{"a":0,"b":"1"}'] });
    expect(await running.raw({ action: 'database.insertDocument', collectionName: 'pair', data: ['{"a":{"$numberDouble":"-0.0"},"b":{"$numberDouble":"1.0"}}'] })).toMatchObject({ message: expect.stringContaining('E11000') });
    expect((await c('pair').count()).total).toBe(2);
  });

  test('a sparse index leaves out documents without its field', async () => {
    await c('maybe').add([{ n: 1 }, { n: 2 }, { phone: '1' }] as never);
    expect((await thrown(() => c('maybe').add({ phone: '1' }))).message).toContain('E11000');
    expect((await c('maybe').where({ phone: null } as never).count()).total).toBe(2);
    expect((await c('maybe').orderBy('phone', 'asc').get()).data).toHaveLength(3);
  });

  test('a unique list index keeps every element to one document', async () => {
    await c('tagged').add({ _id: '1', tags: ['a', 'b', 'b'] });
    await c('tagged').add({ _id: '2', tags: ['c'] });
    expect((await thrown(() => c('tagged').doc('2').update({ tags: running.db.command.push(['a']) }))).message).toContain('tags');
    expect((await c('tagged').where({ tags: 'b' }).get()).data).toMatchObject([{ _id: '1' }]);
  });

  test('two lists in one index are refused, and nothing is written', async () => {
    await c('parallel').add({ x: [1, 2], y: 1 });
    expect((await thrown(() => c('parallel').add({ x: [1], y: [2] }))).message).toContain('parallel arrays');
    expect((await c('parallel').count()).total).toBe(1);
    expect(await explain({ collectionName: 'parallel', query: '{"x":2}' })).toMatchObject({ index: 'x_y' });
    expect((await c('parallel').where({ x: 2, y: 1 }).count()).total).toBe(1);
  });

  test('a path through a list of objects is indexed element by element', async () => {
    await c('nested').add([{ _id: '1', places: [{ city: 'Y', n: 1 }, { city: 'N', n: 2 }] }, { _id: '2', places: { city: 'Y', n: 3 } }, { _id: '3', places: [] }, { _id: '4' }] as never);
    expect((await c('nested').where({ 'places.city': 'Y' }).get()).data).toMatchObject([{ _id: '1' }, { _id: '2' }]);
    expect((await c('nested').where({ 'places.city': 'Y', 'places.n': 2 }).count()).total).toBe(1);
    expect((await c('nested').where({ places: running.db.command.elemMatch({ city: 'Y', n: 2 }) }).count()).total).toBe(0);
    expect((await c('nested').where({ 'places.city': null } as never).get()).data).toMatchObject([{ _id: '4' }]);
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['equality and order', { query: '{"room":"r","state":"open"}', order: '{"at":-1,"_id":-1}' }, { index: 'room_state_at', ordered: true }],
    ['the same backwards', { query: '{"room":"r","state":"open"}', order: '{"at":1,"_id":1}' }, { index: 'room_state_at', ordered: true }],
    ['a mixed order is sorted afterwards', { query: '{"room":"r","state":"open"}', order: '{"at":1,"_id":-1}' }, { index: 'room_state_at', ordered: false }],
    ['a cursor', { query: '{"room":"r","state":"open","$or":[{"at":{"$lt":5}},{"at":5,"_id":{"$lt":"x"}}]}', order: '{"at":-1,"_id":-1}' }, { index: 'room_state_at', ordered: true, ranges: 2 }],
    ['in over two states', { query: '{"room":"r","state":{"$in":["open","done"]}}' }, { index: 'room_state_at', ranges: 2 }],
    ['in over two states, newest first, side by side', { query: '{"room":"r","state":{"$in":["open","done"]}}', order: '{"at":-1,"_id":-1}' }, { index: 'room_state_at', ordered: true, ranges: 2, text: expect.stringContaining('side by side') }],
    ['a prefix pattern', { query: '{"room":{"$regularExpression":{"pattern":"^r1","options":""}}}' }, { index: 'room_state_at' }],
    ['the id', { query: '{"_id":{"$in":["a","b"]}}' }, { index: '_id_', ranges: 2 }],
    ['order alone', { order: '{"room":1,"state":1}' }, { index: 'room_state_at', ordered: true }],
    ['nothing that helps', { query: '{"title":"x"}' }, { index: null }],
    ['an or with one arm that has no index', { query: '{"$or":[{"room":"r"},{"title":"x"}]}' }, { index: null }],
  ])('explain: %s', async (_, request, expected) => {
    expect(await explain({ collectionName: 'topic', ...request })).toMatchObject(expected);
  });

  test('a page by cursor continues exactly where the last one ended', async () => {
    const _ = running.db.command;
    await c('topic').add(Array.from({ length: 95 }, (_v, i) => ({ _id: `t${i}`, room: 'r', state: 'open', at: Math.floor(i / 7) })) as never);
    await c('topic').add(Array.from({ length: 20 }, (_v, i) => ({ _id: `u${i}`, room: i % 2 ? 'r' : 'q', state: i % 2 ? 'done' : 'open', at: i })) as never);
    const seen: string[] = [];
    let last: { at: number; _id: string } | undefined;
    for (;;) {
      const where = { room: 'r', state: 'open', ...(last ? _.or([{ at: _.lt(last.at) }, { at: last.at, _id: _.lt(last._id) }]) : {}) };
      const query = last ? _.and([{ room: 'r', state: 'open' }, _.or([{ at: _.lt(last.at) }, { at: last.at, _id: _.lt(last._id) }])] as never) : where;
      const { data } = await c('topic').where(query as never).orderBy('at', 'desc').orderBy('_id', 'desc').limit(10).get();
      if (data.length === 0) break;
      seen.push(...data.map(({ _id }: { _id: string }) => _id));
      last = data[data.length - 1] as { at: number; _id: string };
    }
    expect(seen).toHaveLength(95);
    expect(new Set(seen).size).toBe(95);
  });
});
