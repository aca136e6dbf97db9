import { base, withBase } from './support/base';
import { thrown, withDatabase, type Place, type Running } from './support/with-database';

/** `db.RegExp`, which the SDK's types give no parameters. */
const pattern = (db: Running['db'], regexp: string, options: string) => (db.RegExp as unknown as (given: object) => unknown)({ regexp, options });

/** Reading: queries, order, pages and projections. */
describe.each<Place>(['memory', 'disk'])('in %s', (place) => {
  let running: Running;
  let name: string;
  beforeAll(async () => {
    running = await withDatabase(place);
    name = await withBase(running);
  });
  afterAll(() => running.stop());
  const all = () => running.db.collection(name);
  const fresh = async () => running.db.collection(await running.fresh());
  const command = () => running.db.command;

  test('a missing document is an empty list', async () => {
    expect((await all().doc('nope').get()).data).toEqual([]);
  });

  test('without a limit, and with limit 0, a hundred documents come', async () => {
    const query = () => all().where({ k: command().gte(0) });
    expect((await query().get()).data).toHaveLength(100);
    expect((await query().limit(0).get()).data).toHaveLength(100);
  });

  test('a limit of 5000 gives at most a thousand', async () => {
    expect((await all().limit(5000).get()).data).toHaveLength(150);
    const big = await running.fresh();
    await running.db.collection(big).add(Array.from({ length: 1200 }, (_, k) => ({ k })) as never);
    const reply = await running.raw({ action: 'database.getDocument', collectionName: big, queryType: 'WHERE', limit: 5000 });
    expect(reply.data?.['list']).toHaveLength(1000);
  });

  test('order, skip, limit and projection together', async () => {
    const page = await all().orderBy('odd', 'desc').orderBy('k', 'asc').skip(2).limit(3).field({ k: true, _id: false }).get();
    expect(page.data).toEqual([{ k: 5 }, { k: 7 }, { k: 9 }]);
  });

  test.each<[string, Record<string, unknown>, unknown]>([
    ['only the named field of an object', { 'b.c': true }, { _id: 'x', b: { c: 1 } }],
    ['all but the named', { b: false }, { _id: 'x', a: 1, v: [{ c: 5, d: 6 }, 7] }],
    ['the _id stays unless excluded', { a: true, _id: false }, { a: 1 }],
    ['a field inside a list of objects', { 'v.c': true }, { _id: 'x', v: [{ c: 5 }] }],
    ['all but a field inside a list', { 'v.c': false }, { _id: 'x', a: 1, b: { c: 1, d: 2 }, v: [{ d: 6 }, 7] }],
  ])('projection: %s', async (_, projection, expected) => {
    const c = await fresh();
    await c.add({ _id: 'x', a: 1, b: { c: 1, d: 2 }, v: [{ c: 5, d: 6 }, 7] });
    expect((await c.doc('x').field(projection as never).get()).data).toEqual([expected]);
    expect((await c.where({ a: 1 }).field(projection as never).get()).data).toEqual([expected]);
  });

  test('projection: a slice and a matching element of a list', async () => {
    const c = await fresh();
    await c.add({ _id: 'x', v: [1, 9], w: [{ q: 1 }, { q: 5 }, { q: 7 }] });
    const project = (command() as unknown as { project: { slice(n: unknown): unknown; elemMatch(q: unknown): unknown } }).project;
    expect((await c.field({ v: project.slice(1) } as never).get()).data).toMatchObject([{ v: [1] }]);
    expect((await c.field({ w: project.elemMatch({ q: { $gt: 2 } }) } as never).get()).data).toEqual([{ _id: 'x', w: [{ q: 5 }] }]);
  });

  test.each<[string, (run: Running) => unknown, number]>([
    ['and of two bounds', ({ db: { command: _ } }) => ({ k: _.gt(10).and(_.lt(20)) }), 9],
    ['or of two queries', ({ db: { command: _ } }) => _.or([{ k: 1 }, { k: 2 }]) as never, 2],
    ['or of two bounds', ({ db: { command: _ } }) => ({ k: _.or(_.lt(5), _.gte(145)) }), 10],
    ['in', ({ db: { command: _ } }) => ({ k: _.in([1, 2, 999]) }), 2],
    ['nin with an equality', ({ db: { command: _ } }) => ({ k: _.nin([0]), odd: true }), 75],
    ['neq and exists', ({ db: { command: _ } }) => ({ odd: _.neq(true), k: _.exists(true) }), 75],
    ['not', ({ db: { command: _ } }) => ({ k: _.not(_.lt(140)), odd: _.exists(true) }), 10],
    ['nor', ({ db: { command: _ } }) => _.nor([{ odd: true }, { k: _.lt(100) }]) as never, 25],
    ['a nested object', () => ({ p: { q: 3 } }), 30],
    ['a dotted path', () => ({ 'p.q': 3 }), 30],
    ['an element of a list', () => ({ tag: 't1' }), 50],
    ['all', ({ db: { command: _ } }) => ({ tag: _.all(['t1', 'all']) }), 50],
    ['size', ({ db: { command: _ } }) => ({ tag: _.size(2) }), 150],
    ['mod', ({ db: { command: _ } }) => ({ k: (_.mod as (...parts: number[]) => unknown)(50, 0) }), 3],
    ['a date', ({ db: { command: _ } }) => ({ at: _.gte(new Date(1e12 + 140_000)) }), 10],
    ['a pattern', () => ({ _id: /^m00/ }), 10],
    ['a pattern without case', ({ db }) => ({ _id: pattern(db, '^M00', 'i') }), 10],
    ['an expression of two fields', () => ({ $expr: { $eq: ['$k', '$p.q'] } }), 5],
    ['a position in a list', () => ({ 'tag.0': 't2' }), 50],
  ])('%s', async (_, query, expected) => {
    const where = all().where(query(running) as never);
    expect((await where.count()).total).toBe(expected);
    expect((await where.limit(1000).get()).data).toHaveLength(expected);
  });

  test('elemMatch wants one element that meets everything', async () => {
    const c = await fresh();
    await c.add([
      { _id: 'no', arr: [{ z: 1, y: 9 }, { z: 5, y: 1 }] },
      { _id: 'yes', arr: [{ z: 1 }, { z: 5, y: 9 }] },
    ] as never);
    const _ = command();
    expect((await c.where({ arr: _.elemMatch({ z: _.gt(1), y: _.gt(5) }) }).get()).data).toMatchObject([{ _id: 'yes' }]);
    expect((await c.where({ arr: _.elemMatch({ z: _.gt(1) }) }).count()).total).toBe(2);
    await c.add({ _id: 'numbers', arr: [1, 4, 9] });
    expect((await c.where({ arr: _.elemMatch({ $gt: 3, $lt: 6 } as never) }).get()).data).toMatchObject([{ _id: 'numbers' }]);
  });

  test('null means null or missing; other than a value means null and missing too', async () => {
    const c = await fresh();
    await c.add([{ _id: 'a', m: 'a' }, { _id: 'null', m: null }, { _id: 'missing' }] as never);
    const _ = command();
    const ids = async (query: object) => (await c.where(query).get()).data.map(({ _id }: { _id: string }) => _id);
    expect(await ids({ m: null })).toEqual(['null', 'missing']);
    expect(await ids({ m: _.neq('a') })).toEqual(['null', 'missing']);
    expect(await ids({ m: _.exists(true) })).toEqual(['a', 'null']);
    expect(await ids({ m: _.in([null, 'a']) })).toEqual(['a', 'null', 'missing']);
  });

  test('bounds hold within their own type', async () => {
    const c = await fresh();
    await c.add([{ _id: 'n', v: 5 }, { _id: 's', v: '5' }, { _id: 'd', v: new Date(5) }, { _id: 'b', v: true }, { _id: 'nan', v: NaN }] as never);
    const _ = command();
    const ids = async (query: object) => (await c.where(query).get()).data.map(({ _id }: { _id: string }) => _id);
    expect(await ids({ v: _.gt(0) })).toEqual(['n']);
    expect(await ids({ v: _.lt(100) })).toEqual(['n']);
    expect(await ids({ v: _.gte('') })).toEqual(['s']);
    expect(await ids({ v: _.gte(new Date(0)) })).toEqual(['d']);
    expect(await ids({ v: _.gte(false) })).toEqual(['b']);
  });

  test('a list is sorted by its largest element when descending, by its least when ascending', async () => {
    const c = await fresh();
    await c.add([{ _id: 'pair', v: [1, 9] }, { _id: 'one', v: [5] }, { _id: 'plain', v: 4 }] as never);
    const ids = async (way: 'asc' | 'desc') => (await c.orderBy('v', way).get()).data.map(({ _id }: { _id: string }) => _id);
    expect(await ids('desc')).toEqual(['pair', 'one', 'plain']);
    expect(await ids('asc')).toEqual(['pair', 'plain', 'one']);
  });

  test('types are sorted in BSON’s order', async () => {
    const c = await fresh();
    const values = [[], null, -1, 0.5, 2, '', 'a', { a: 1 }, false, true, new Date(0)];
    await c.add([...values].reverse().map((v, i) => ({ _id: `v${values.length - 1 - i}`, v })) as never);
    const sorted = (await c.orderBy('v', 'asc').get()).data.map(({ _id }: { _id: string }) => _id);
    expect(sorted).toEqual(values.map((_, i) => `v${i}`));
  });

  test('text is sorted by code point, not by UTF-16 unit', async () => {
    const c = await fresh();
    await c.add([{ _id: 'emoji', t: '😀' }, { _id: 'tilde', t: '\uFF5E' }, { _id: 'han', t: '路' }] as never);
    expect((await c.orderBy('t', 'asc').get()).data.map(({ _id }: { _id: string }) => _id)).toEqual(['han', 'tilde', 'emoji']);
  });

  test.each(['geoNear', 'geoWithin', 'geoIntersects'])('%s is refused with a clear message, never answered with nothing', async (which) => {
    const { db } = running;
    const _ = db.command as unknown as Record<string, (options: unknown) => unknown>;
    const geo = db.Geo as unknown as Record<'Point' | 'LineString' | 'Polygon', new (...parts: unknown[]) => unknown>;
    const point = new geo.Point(119.4, 32.4);
    const ring = new geo.LineString([point, new geo.Point(119.5, 32.4), new geo.Point(119.5, 32.5), point]);
    const geometry = which === 'geoNear' ? point : new geo.Polygon([ring]);
    const error = await thrown(() => all().where({ place: _[which]?.({ geometry, maxDistance: 100 }) }).get());
    expect(error).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('geo') });
  });

  test('a point is stored and comes back as a point', async () => {
    const c = await fresh();
    await c.add({ _id: 'g', at: new running.db.Geo.Point(119.4, 32.4) });
    const [back] = (await c.doc('g').get()).data as { at: { longitude: number; latitude: number } }[];
    expect(back?.at).toMatchObject({ longitude: 119.4, latitude: 32.4 });
  });

  test.each(['$nonsense', '$where', '$text'])('the unknown operator %s is refused by name', async (operator) => {
    const error = await thrown(() => all().where({ k: { [operator]: 1 } } as never).get());
    expect(error).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(operator) });
    const top = await running.raw({ action: 'database.getDocument', collectionName: name, query: JSON.stringify({ [operator]: 1 }) });
    expect(top).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(operator) });
  });

  test('a scan of more than a thousand documents is logged with its shape and without its values', async () => {
    const big = await running.fresh();
    await running.db.collection(big).add(Array.from({ length: 1001 }, (_, k) => ({ k, secret: 'x' })) as never);
    await running.db.collection(big).where({ secret: 'nobody' }).orderBy('k', 'desc').get();
    const line = running.lines.find((one) => one.includes('[full scan]') && one.includes(big));
    expect(line).toContain('{"secret":"?"} sorted by k:-1: examined 1001');
    expect(line).not.toContain('nobody');
  });

  test('the base data is what the checks think it is', () => expect(base).toHaveLength(150));
});
