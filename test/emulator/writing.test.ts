import { withBase } from './support/base';
import { thrown, withDatabase, type Place, type Running } from './support/with-database';

/** Updating, replacing and removing. */
describe.each<Place>(['memory', 'disk'])('in %s', (place) => {
  let running: Running;
  beforeAll(async () => void (running = await withDatabase(place)));
  afterAll(() => running.stop());
  const fresh = async () => running.db.collection(await running.fresh());
  const withDocument = async (document: Record<string, unknown>) => {
    const c = await fresh();
    await c.add({ _id: 'x', ...document });
    const read = async () => ((await c.doc('x').get()).data as Record<string, unknown>[])[0];
    return { c, doc: c.doc('x'), read };
  };

  test('one update with many operators is one write', async () => {
    const _ = running.db.command;
    const name = await withBase(running);
    const doc = running.db.collection(name).doc('m003');
    const { updated } = await doc.update({
      k: _.inc(5), tag: _.push(['x', 'y']), p: { q: _.mul(10) }, odd: _.remove(), s: _.set({ z: { y: 1 } }), nw: { deep: { er: 1 } },
    } as never);
    expect(updated).toBe(1);
    const [back] = (await doc.get()).data as Record<string, unknown>[];
    expect(back).toEqual({ _id: 'm003', k: 8, tag: ['t0', 'all', 'x', 'y'], at: new Date(1e12 + 3000), p: { q: 30 }, s: { z: { y: 1 } }, nw: { deep: { er: 1 } } });
  });

  test('siblings of a nested field stay', async () => {
    const { doc, read } = await withDocument({ p: { q: 1, r: 2 } });
    await doc.update({ p: { q: 5 } });
    expect(await read()).toEqual({ _id: 'x', p: { q: 5, r: 2 } });
  });

  test('list operators in turn', async () => {
    const _ = running.db.command;
    const { doc, read } = await withDocument({ tag: ['t0', 'all', 'x', 'y'] });
    const steps = [_.unshift('f'), _.pop(), _.shift(), _.addToSet('all'), _.pull('x'), _.addToSet({ $each: ['n1', 'n2'] } as never)];
    for (const tag of steps) await doc.update({ tag });
    expect((await read())?.['tag']).toEqual(['t0', 'all', 'n1', 'n2']);
    await doc.update({ tag: _.push({ each: ['zz', 'aa'], sort: 1, slice: 3 } as never) });
    expect((await read())?.['tag']).toEqual(['aa', 'all', 'n1']);
    await doc.update({ tag: _.rename('mm') });
    expect(await read()).toEqual({ _id: 'x', mm: ['aa', 'all', 'n1'] });
    await doc.update({ mm: (_ as unknown as { pullAll(v: unknown[]): unknown }).pullAll(['aa', 'n1']) } as never);
    expect(await read()).toEqual({ _id: 'x', mm: ['all'] });
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>, Record<string, unknown>]>([
    ['min and max', { a: 5, b: 5 }, { $min: { a: 3, new: 1 }, $max: { b: 3, late: 2 } }, { a: 3, b: 5, new: 1, late: 2 }],
    ['inc and mul of what is missing', {}, { $inc: { a: 2 }, $mul: { b: 7 } }, { a: 2, b: 0 }],
    ['push at a position', { v: [1, 4] }, { $push: { v: { $each: [2, 3], $position: 1 } } }, { v: [1, 2, 3, 4] }],
    ['push keeping the last', { v: [1, 2] }, { $push: { v: { $each: [3], $slice: -2 } } }, { v: [2, 3] }],
    ['push sorted by a field', { v: [{ s: 3 }] }, { $push: { v: { $each: [{ s: 1 }, { s: 2 }], $sort: { s: -1 } } } }, { v: [{ s: 3 }, { s: 2 }, { s: 1 }] }],
    ['pull by condition', { v: [1, 5, 9] }, { $pull: { v: { $gte: 5 } } }, { v: [1] }],
    ['pull objects by a field', { v: [{ a: 1, b: 1 }, { a: 2 }] }, { $pull: { v: { a: 1 } } }, { v: [{ a: 2 }] }],
    ['addToSet of an equal object', { v: [{ a: 1 }] }, { $addToSet: { v: { a: 1 } } }, { v: [{ a: 1 }] }],
    ['bit', { n: 13 }, { $bit: { n: { and: 10 } } }, { n: 8 }],
    ['set inside a list by position', { v: [{ a: 1 }, { a: 2 }] }, { $set: { 'v.1.a': 9 } }, { v: [{ a: 1 }, { a: 9 }] }],
    ['unset inside a list leaves null', { v: [1, 2, 3] }, { $unset: { 'v.1': '' } }, { v: [1, null, 3] }],
    ['set beyond the end fills with null', { v: [1] }, { $set: { 'v.3': 4 } }, { v: [1, null, null, 4] }],
    ['rename into an object', { a: 1 }, { $rename: { a: 'b.c' } }, { b: { c: 1 } }],
  ])('%s', async (_, before, update, after) => {
    const { c, read } = await withDocument(before);
    await (c.where({ _id: 'x' }) as unknown as { options(o: object): { update(u: unknown): Promise<unknown> } }).options({ multiple: false, raw: true } as never).update(update);
    const reply = await running.raw({ action: 'database.modifyDocument', collectionName: (c as unknown as { _coll: string })._coll, query: '{"_id":"x"}', data: JSON.stringify({ $set: {} }), multi: false, merge: true, upsert: false });
    expect(reply.data).toEqual({ updated: 0, upsert_id: null });
    expect(await read()).toEqual({ _id: 'x', ...after });
  });

  test('the current date is the server’s', async () => {
    const { c, read } = await withDocument({});
    await (c.where({ _id: 'x' }) as unknown as { options(o: object): { update(u: unknown): Promise<unknown> } }).options({ multiple: false, raw: true }).update({ $currentDate: { at: true } });
    expect(Math.abs(((await read())?.['at'] as Date).getTime() - Date.now())).toBeLessThan(3000);
  });

  test('where().update changes all, or one when told so', async () => {
    const _ = running.db.command;
    const c = running.db.collection(await withBase(running));
    expect((await c.where({ odd: true }).update({ z: _.inc(1) })).updated).toBe(75);
    expect((await c.where({ odd: true }).options({ multiple: false }).update({ z: _.inc(1) })).updated).toBe(1);
  });

  test('updating and removing what is not there changes nothing and creates nothing', async () => {
    const c = await fresh();
    expect((await c.doc('nope').update({ a: 1 })).updated).toBe(0);
    expect((await c.doc('nope').remove()).deleted).toBe(0);
    expect((await c.count()).total).toBe(0);
  });

  test('set creates, then replaces the whole document', async () => {
    const c = await fresh();
    expect(await c.doc('s').set({ a: 1, b: 2 })).toMatchObject({ upsertedId: 's', updated: 0 });
    expect((await c.doc('s').set({ c: 3 })).updated).toBe(1);
    expect((await c.doc('s').get()).data).toEqual([{ _id: 's', c: 3 }]);
  });

  test('an update to equal values changes nothing', async () => {
    const { doc } = await withDocument({ a: 1, d: new Date(5), o: { p: [1] } });
    expect((await doc.update({ a: 1, d: new Date(5), o: { p: [1] } })).updated).toBe(0);
  });

  test('an _id cannot be changed, and set takes no operators', async () => {
    const _ = running.db.command;
    const { doc, read } = await withDocument({ a: 1 });
    expect((await thrown(() => doc.update({ _id: 'b' }))).code).toBe('INVALID_PARAM');
    expect((await thrown(() => doc.set({ a: _.inc(1) }))).code).toBe('DATABASE_REQUEST_FAILED');
    expect(await read()).toEqual({ _id: 'x', a: 1 });
  });

  test.each<[string, (run: Running) => Record<string, unknown>]>([
    ['inc of text', ({ db: { command: _ } }) => ({ good: 2, text: _.inc(1) })],
    ['mul of null', ({ db: { command: _ } }) => ({ good: 2, nothing: _.mul(2) })],
    ['push on a number', ({ db: { command: _ } }) => ({ good: 2, number: _.push(['a']) })],
    ['pop of an object', ({ db: { command: _ } }) => ({ good: 2, object: _.pop() })],
    ['a path through text', () => ({ good: 2, text: { inner: 1 } })],
    ['a path through null', () => ({ good: 2, nothing: { inner: 1 } })],
  ])('a bad operand is refused and nothing of the update is written: %s', async (_, update) => {
    const { doc, read } = await withDocument({ good: 1, text: 't', nothing: null, number: 1, object: {} });
    expect((await thrown(() => doc.update(update(running)))).code).toBe('DATABASE_REQUEST_FAILED');
    expect(await read()).toEqual({ _id: 'x', good: 1, text: 't', nothing: null, number: 1, object: {} });
  });

  test('an update of ten documents is refused whole when one of them cannot be changed', async () => {
    const _ = running.db.command;
    const c = await fresh();
    await c.add(Array.from({ length: 10 }, (_v, i) => ({ _id: `d${i}`, n: i === 7 ? 'seven' : i })) as never);
    expect((await thrown(() => c.where({ _id: _.exists(true) }).update({ n: _.inc(1) }))).code).toBe('DATABASE_REQUEST_FAILED');
    expect((await c.doc('d0').get()).data).toEqual([{ _id: 'd0', n: 0 }]);
  });

  test.each([
    ['two operators on one path', { $set: { a: 1 }, $inc: { a: 1 } }],
    ['a path and a part of it', { $set: { a: {}, 'a.b': 1 } }],
    ['a positional operator', { $set: { 'v.$': 1 } }],
    ['an unknown operator', { $nonsense: { a: 1 } }],
    ['a plain field among operators', { $set: { a: 1 }, b: 2 }],
    ['a stored $ field', { $set: { a: { $b: 1 } } }],
    ['an empty part of a path', { $set: { 'a..b': 1 } }],
    ['the _id', { $set: { _id: 'y' } }],
  ])('refused: %s', async (_, update) => {
    const { c, read } = await withDocument({ v: [1] });
    const collectionName = (c as unknown as { _coll: string })._coll;
    const reply = await running.raw({ action: 'database.modifyDocument', collectionName, query: '{"_id":"x"}', data: JSON.stringify(update), multi: false, merge: true, upsert: false });
    expect(reply.code).toBe('DATABASE_REQUEST_FAILED');
    expect(await read()).toEqual({ _id: 'x', v: [1] });
  });

  test('removing one, and removing many', async () => {
    const _ = running.db.command;
    const c = running.db.collection(await withBase(running));
    expect((await c.doc('m001').remove()).deleted).toBe(1);
    expect((await c.where({ k: _.gte(140) }).remove()).deleted).toBe(10);
    expect((await c.count()).total).toBe(139);
  });

  test('update and return gives the document as it is afterwards', async () => {
    const _ = running.db.command;
    const { c } = await withDocument({ n: 1 });
    const where = (query: object) => c.where(query) as unknown as { updateAndReturn(u: unknown): Promise<{ updated: number; doc: unknown }> };
    expect(await where({ n: 1 }).updateAndReturn({ n: _.inc(1) })).toMatchObject({ updated: 1, doc: { _id: 'x', n: 2 } });
    expect(await where({ n: 1 }).updateAndReturn({ n: _.inc(1) })).toMatchObject({ updated: 0, doc: null });
  });

  test('fifty guarded increments at once stop exactly at the limit', async () => {
    const _ = running.db.command;
    const { c, read } = await withDocument({ taken: 0 });
    const results = await Promise.all(Array.from({ length: 50 }, () => c.where({ _id: 'x', taken: _.lt(20) }).update({ taken: _.inc(1) })));
    expect(results.filter(({ updated }) => updated === 1)).toHaveLength(20);
    expect((await read())?.['taken']).toBe(20);
  });
});
