import { thrown, withDatabase, type Place, type Running } from './support/with-database';

/** Collections and inserting. */
describe.each<Place>(['memory', 'disk'])('in %s', (place) => {
  let running: Running;
  beforeAll(async () => void (running = await withDatabase(place)));
  afterAll(() => running.stop());
  const fresh = async () => running.db.collection(await running.fresh());

  test('a new collection is empty', async () => {
    expect((await (await fresh()).count()).total).toBe(0);
  });

  test('creating a collection a second time is refused and its documents stay', async () => {
    const name = await running.fresh();
    await running.db.collection(name).add({ a: 1 });
    expect((await thrown(() => running.db.createCollection(name))).code).toBe('DATABASE_COLLECTION_ALREADY_EXIST');
    expect((await running.db.collection(name).count()).total).toBe(1);
  });

  test.each(['get', 'add', 'update', 'aggregate', 'remove', 'count'])('%s on an undeclared collection is refused as the cloud does', async (what) => {
    const undeclared = running.db.collection('undeclared');
    const calls: Record<string, () => Promise<unknown>> = {
      get: () => undeclared.get(),
      add: () => undeclared.add({ a: 1 }),
      update: () => undeclared.where({ a: 1 }).update({ a: 2 }),
      aggregate: () => undeclared.aggregate().match({ a: 1 }).end(),
      remove: () => undeclared.where({ a: 1 }).remove(),
      count: () => undeclared.count(),
    };
    const error = await thrown(calls[what] as () => Promise<unknown>);
    expect(error).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST', message: expect.stringContaining('Db or Table not exist: undeclared') });
  });

  test('every kind of value comes back as it went', async () => {
    const c = await fresh();
    const d = new Date(1_700_000_000_123);
    const sent = { a: 1, f: 1.5, neg: -3, big: 5e12, s: '中文 😀 "quoted" \\ \u0000', nul: null, arr: [1, { z: 2 }, [3, [null]]], d, deep: { x: { y: null } }, no: false, empty: {}, none: [] };
    const { id } = await c.add({ ...sent, u: undefined });
    expect(typeof id).toBe('string');
    const [back] = (await c.doc(id as string).get()).data as Record<string, unknown>[];
    expect(back).toStrictEqual({ _id: id, ...sent });
    expect(back?.['d']).toBeInstanceOf(Date);
  });

  test('NaN and the infinities survive', async () => {
    const c = await fresh();
    await c.add({ _id: 'n', values: [NaN, Infinity, -Infinity, 0.1, 2 ** 53] });
    const [back] = (await c.doc('n').get()).data as { values: number[] }[];
    expect(back?.values).toStrictEqual([NaN, Infinity, -Infinity, 0.1, 2 ** 53]);
  });

  test('a field called __proto__ or constructor is only a field', async () => {
    const c = await fresh();
    const name = (c as unknown as { _coll: string })._coll;
    const reply = await running.raw({ action: 'database.insertDocument', collectionName: name, data: ['{"_id":"p","__proto__":{"admin":true},"constructor":1}'] });
    expect(reply.code).toBeUndefined();
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    const read = await running.raw({ action: 'database.getDocument', collectionName: name, query: '{"_id":"p"}', queryType: 'DOC' });
    expect(read.data?.['list']).toEqual(['{"_id":"p","__proto__":{"admin":true},"constructor":1}']);
  });

  test('the server date is the server’s instant plus its offset, the same throughout a request', async () => {
    const c = await fresh();
    const { db } = running;
    await c.add({ _id: 'd', at: db.serverDate({ offset: 1000 }), nested: { at: [db.serverDate()] } });
    const [back] = (await c.doc('d').get()).data as { at: Date; nested: { at: Date[] } }[];
    expect(Math.abs((back?.at.getTime() ?? 0) - Date.now() - 1000)).toBeLessThan(3000);
    expect(back?.at.getTime()).toBe((back?.nested.at[0]?.getTime() ?? 0) + 1000);
  });

  test('a batch of 150 is stored, with ids in its order', async () => {
    const c = await fresh();
    const { ids } = (await c.add(Array.from({ length: 150 }, (_, i) => (i % 2 ? { i } : { _id: `given${i}`, i })) as never)) as unknown as { ids: string[] };
    expect(ids).toHaveLength(150);
    expect(ids[10]).toBe('given10');
    for (const at of [0, 1, 77, 149]) expect((await c.doc(ids[at] as string).get()).data).toMatchObject([{ i: at }]);
    expect((await c.count()).total).toBe(150);
  });

  test('100 documents added at once get 100 ids', async () => {
    const c = await fresh();
    const added = await Promise.all(Array.from({ length: 100 }, (_, i) => c.add({ i })));
    expect(new Set(added.map(({ id }) => id)).size).toBe(100);
    expect(added.every(({ id }) => typeof id === 'string')).toBe(true);
  });

  test('an _id that exists is refused with E11000 and the old document stays', async () => {
    const c = await fresh();
    await c.add({ _id: 'x', v: 1 });
    const error = await thrown(() => c.add({ _id: 'x', v: 2 }));
    expect(error).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(/E11000.*_id_.*x/) });
    expect((await c.doc('x').get()).data).toEqual([{ _id: 'x', v: 1 }]);
  });

  test('a batch with one duplicate writes nothing', async () => {
    const c = await fresh();
    await c.add({ _id: 'x' });
    expect((await thrown(() => c.add([{ _id: 'a' }, { _id: 'x' }] as never))).message).toContain('E11000');
    expect((await thrown(() => c.add([{ _id: 'b' }, { _id: 'b' }] as never))).message).toContain('E11000');
    expect((await c.count()).total).toBe(1);
  });

  test('the ids 123 and "123" are two documents', async () => {
    const c = await fresh();
    await c.add({ _id: 123, v: 'number' });
    await c.add({ _id: '123', v: 'text' });
    expect((await c.doc(123).get()).data).toEqual([{ _id: 123, v: 'number' }]);
    expect((await c.doc('123').get()).data).toEqual([{ _id: '123', v: 'text' }]);
  });

  test('an empty object id is refused when written, so that later reads never meet it', async () => {
    const c = await fresh();
    const { db } = running as unknown as { db: { ObjectId: new (id: string) => unknown } };
    await c.add({ a: 1 });
    expect((await thrown(() => c.add({ ref: new db.ObjectId('0123456789abcdef01234567') }))).code).toBe('INVALID_PARAM');
    expect((await c.where({}).get()).data).toHaveLength(1);
  });

  test.each([
    ['a field beginning with $', '{"$weird":1}'],
    ['one further in', '{"a":{"b":[{"$set":1}]}}'],
    ['an _id that is a list', '{"_id":[1]}'],
    ['a document that is a number', '1'],
    ['a document that is a list', '[]'],
    ['a wrong date', '{"a":{"$date":{"$numberLong":"soon"}}}'],
    ['a wrong number', '{"a":{"$numberInt":"one"}}'],
    ['101 levels', `${'{"a":'.repeat(101)}1${'}'.repeat(101)}`],
    ['a million levels', `${'['.repeat(1e6)}${']'.repeat(1e6)}`],
  ])('%s is refused and nothing is written', async (_, text) => {
    const name = await running.fresh();
    const reply = await running.raw({ action: 'database.insertDocument', collectionName: name, data: [text] });
    expect(reply.code).toMatch(/^(INVALID_PARAM|DATABASE_REQUEST_FAILED)$/);
    expect((await running.db.collection(name).count()).total).toBe(0);
  });

  test('a document of 17 MB is refused, one of 1 MB is not', async () => {
    const c = await fresh();
    expect((await thrown(() => c.add({ text: 'x'.repeat(17 * 1024 * 1024) }))).message).toContain('16 MB');
    await c.add({ text: 'x'.repeat(1024 * 1024) });
    expect((await c.count()).total).toBe(1);
  });
});

test('the open mode creates collections as they are used', async () => {
  const running = await withDatabase('memory', { strict: false });
  await running.db.collection('made').add({ a: 1 });
  expect((await running.db.collection('made').count()).total).toBe(1);
  expect((await thrown(() => running.db.collection('not a name!').get())).code).toBeTruthy();
  await running.stop();
});
