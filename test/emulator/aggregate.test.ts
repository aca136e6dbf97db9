import { withBase } from './support/base';
import { thrown, withDatabase, type Place, type Running } from './support/with-database';

describe.each<Place>(['memory', 'disk'])('in %s', (place) => {
  let running: Running;
  let name: string;
  beforeAll(async () => {
    running = await withDatabase(place);
    name = await withBase(running);
    await running.db.createCollection('r');
    await running.db.collection('r').add([{ ref: 3, name: 'three' }, { ref: 5, name: 'five' }] as never);
  });
  afterAll(() => running.stop());
  const pipeline = () => running.db.collection(name).aggregate();

  test('match, group, sort and limit', async () => {
    const { command: _ } = running.db;
    const $ = _.aggregate;
    const { data } = await pipeline().match({ k: _.lt(100), tag: 't1' }).group({ _id: '$p.q', n: $.sum(1), mx: $.max('$k') }).sort({ _id: 1 }).limit(2).end();
    // k = 1, 4, … 97; by k mod 5: 0 → 10 25 40 55 70 85, 1 → 1 16 31 46 61 76 91.
    expect(data).toEqual([{ _id: 0, n: 6, mx: 85 }, { _id: 1, n: 7, mx: 91 }]);
  });

  test('lookup, unwind and project; dates stay dates', async () => {
    const { command: _ } = running.db;
    const { data } = await pipeline().match({ k: _.lt(5) }).lookup({ from: 'r', localField: 'k', foreignField: 'ref', as: 'j' }).unwind('$j').project({ _id: 0, name: '$j.name', at: 1 }).end();
    expect(data).toEqual([{ name: 'three', at: new Date(1e12 + 3000) }]);
  });

  test('lookup with a pipeline of its own', async () => {
    const $ = running.db.command.aggregate;
    const { data } = await pipeline()
      .match({ k: 5 })
      .lookup({ from: 'r', let: { k: '$k' }, pipeline: $.pipeline().match(running.db.command.expr($.eq(['$ref', '$$k']))).project({ _id: 0, name: 1 }).done(), as: 'j' } as never)
      .project({ _id: 0, j: 1 })
      .end();
    expect(data).toEqual([{ j: [{ name: 'five' }] }]);
  });

  test('looking up a collection that does not exist is an error, not a crash', async () => {
    const error = await thrown(() => pipeline().lookup({ from: 'nope', localField: 'k', foreignField: 'ref', as: 'j' }).end());
    expect(error.code).toBe('DATABASE_COLLECTION_NOT_EXIST');
  });

  test.each<[string, (run: Running) => Promise<{ data: unknown }>, unknown]>([
    ['count', (run) => run.db.collection(name).aggregate().match({ odd: true }).count('total').end(), [{ total: 75 }]],
    ['sort descending, skip, limit', (run) => run.db.collection(name).aggregate().sort({ k: -1 }).skip(1).limit(2).project({ k: 1, _id: 0 }).end(), [{ k: 148 }, { k: 147 }]],
    ['limit before match', (run) => run.db.collection(name).aggregate().sort({ k: 1 }).limit(10).match({ odd: true }).count('n').end(), [{ n: 5 }]],
    ['skip after limit', (run) => run.db.collection(name).aggregate().sort({ k: 1 }).limit(3).skip(2).project({ k: 1, _id: 0 }).end(), [{ k: 2 }]],
    ['sortByCount', (run) => run.db.collection(name).aggregate().unwind('$tag').sortByCount('$tag').limit(1).end(), [{ _id: 'all', count: 150 }]],
    ['addFields and replaceRoot', (run) => run.db.collection(name).aggregate().match({ k: 7 }).addFields({ twice: run.db.command.aggregate.multiply(['$k', 2]) }).replaceRoot({ newRoot: { v: '$twice' } }).end(), [{ v: 14 }]],
    ['bucket', (run) => run.db.collection(name).aggregate().bucket({ groupBy: '$k', boundaries: [0, 50, 150], default: 'more', output: { n: run.db.command.aggregate.sum(1) } } as never).end(), [{ _id: 0, n: 50 }, { _id: 50, n: 100 }]],
  ])('%s', async (_, run, expected) => {
    expect((await run(running)).data).toEqual(expected);
  });

  test('sample gives as many as asked', async () => {
    expect((await pipeline().sample({ size: 7 }).end()).data).toHaveLength(7);
  });

  test('a later sort is in BSON’s order, by the largest element when descending', async () => {
    const c = running.db.collection(await running.fresh());
    await c.add([{ _id: 'pair', v: [1, 9] }, { _id: 'one', v: [5] }, { _id: 'plain', v: 4 }] as never);
    const { data } = await c.aggregate().addFields({ x: 1 }).sort({ v: -1 }).end();
    expect(data.map(({ _id }: { _id: string }) => _id)).toEqual(['pair', 'one', 'plain']);
  });

  test.each(['$geoNear', '$out', '$nonsense'])('the stage %s is refused', async (stageKey) => {
    const reply = await running.raw({ action: 'database.aggregateDocuments', collectionName: name, stages: [{ stageKey, stageValue: '{"a":1}' }] });
    expect(reply).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(stageKey) });
  });

  test('code in a pipeline is never run', async () => {
    const stageValue = JSON.stringify({ x: { $function: { body: 'function(){return 1}', args: [], lang: 'js' } } });
    const reply = await running.raw({ action: 'database.aggregateDocuments', collectionName: name, stages: [{ stageKey: '$addFields', stageValue }] });
    expect(reply.code).toBe('DATABASE_REQUEST_FAILED');
  });
});
