import { setTimeout as sleep } from 'node:timers/promises';
import { thrown, withDatabase, type Place, type Running } from './support/with-database';

/** Snapshot isolation, the first writer wins, a plain write waits. */
describe.each<Place>(['memory', 'disk'])('in %s', (place) => {
  let running: Running;
  let name: string;
  beforeAll(async () => {
    running = await withDatabase(place, {
      collections: [{ collection: 'seat', indexes: [{ name: 'session_person', unique: true, keys: [{ field: 's', direction: 1 }, { field: 'p', direction: 1 }] }] }],
    });
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    name = await running.fresh();
    await running.db.collection(name).add([{ _id: 'x', n: 1 }, { _id: 'y', n: 1 }, { _id: 'guard', n: 0 }] as never);
  });
  const plain = () => running.db.collection(name);
  const read = async (id: string) => ((await plain().doc(id).get()).data as { n: number }[])[0];
  const start = async () => {
    const transaction = await running.db.startTransaction();
    return { transaction, in: (id: string) => transaction.collection(name).doc(id) };
  };
  type Transaction = Awaited<ReturnType<Running['db']['startTransaction']>>;
  const increment = () => running.db.command.inc(1);

  test('it sees its own writes, others see them after the commit', async () => {
    const t = await start();
    await t.in('x').update({ n: 5 });
    expect((await t.in('x').get()).data).toEqual({ _id: 'x', n: 5 });
    expect(await read('x')).toEqual({ _id: 'x', n: 1 });
    const { id } = await t.transaction.collection(name).add({ new: true });
    expect((await plain().doc(id as string).get()).data).toEqual([]);
    await t.transaction.commit();
    expect(await read('x')).toEqual({ _id: 'x', n: 5 });
    expect((await plain().doc(id as string).get()).data).toHaveLength(1);
  });

  test('set and remove inside a transaction', async () => {
    const t = await start();
    await t.in('fresh').set({ a: 1 });
    await t.in('x').set({ b: 2 });
    expect((await t.in('y').remove()).deleted).toBe(1);
    expect((await t.in('y').get()).data).toBeNull();
    expect((await t.in('never').get()).data).toBeNull();
    await t.transaction.commit();
    expect(await read('x')).toEqual({ _id: 'x', b: 2 });
    expect(await read('fresh')).toEqual({ _id: 'fresh', a: 1 });
    expect(await read('y')).toBeUndefined();
  });

  test('a rollback leaves the old value', async () => {
    const t = await start();
    await t.in('x').update({ n: 5 });
    await t.transaction.rollback();
    expect(await read('x')).toEqual({ _id: 'x', n: 1 });
  });

  test('a read is repeatable whatever is written meanwhile', async () => {
    const t = await start();
    const first = (await t.in('x').get()).data;
    await plain().doc('x').update({ n: 9 });
    await plain().doc('y').remove();
    expect((await t.in('x').get()).data).toEqual(first);
    expect((await t.in('y').get()).data).toEqual({ _id: 'y', n: 1 });
    await t.transaction.rollback();
  });

  test('the second writer of a document fails at once; the first commits', async () => {
    const a = await start();
    const b = await start();
    await a.in('x').update({ n: 2 });
    const started = Date.now();
    expect((await thrown(() => b.in('x').update({ n: 3 }))).code).toBe('DATABASE_TRANSACTION_CONFLICT');
    expect(Date.now() - started).toBeLessThan(1000);
    await a.transaction.commit();
    expect((await thrown(() => b.transaction.commit())).code).toBe('DATABASE_TRANSACTION_FAIL');
    expect(await read('x')).toEqual({ _id: 'x', n: 2 });
  });

  test('writing what changed after the snapshot conflicts', async () => {
    const t = await start();
    await t.in('x').get();
    await plain().doc('x').update({ n: 9 });
    expect((await thrown(() => t.in('x').update({ n: 2 }))).code).toBe('DATABASE_TRANSACTION_CONFLICT');
    expect(await read('x')).toEqual({ _id: 'x', n: 9 });
  });

  test('a query inside a transaction is refused', async () => {
    const t = await start();
    expect((await thrown(() => (t.transaction.collection(name) as never as { where(q: object): { get(): Promise<unknown> } }).where({ n: 1 }).get())).code).toBe('DATABASE_REQUEST_FAILED');
    await t.transaction.rollback();
  });

  test('a trap of the SDK: where().update() on a transaction runs outside it and survives the rollback', async () => {
    const t = await start();
    await (t.transaction.collection(name) as never as { where(q: object): { update(u: object): Promise<unknown> } }).where({ _id: 'x' }).update({ n: 77 });
    await t.transaction.rollback();
    expect(await read('x')).toEqual({ _id: 'x', n: 77 });
  });

  test('write skew is possible: two transactions that each read what the other writes both commit', async () => {
    const a = await start();
    const b = await start();
    await a.in('y').get();
    await b.in('x').get();
    await a.in('x').update({ n: 0 });
    await b.in('y').update({ n: 0 });
    await a.transaction.commit();
    await b.transaction.commit();
    expect([await read('x'), await read('y')]).toEqual([{ _id: 'x', n: 0 }, { _id: 'y', n: 0 }]);
  });

  test('a common guard document that both write keeps them apart', async () => {
    const a = await start();
    const b = await start();
    await a.in('x').update({ n: 0 });
    await b.in('y').update({ n: 0 });
    await a.in('guard').update({ n: increment() });
    expect((await thrown(() => b.in('guard').update({ n: increment() }))).code).toBe('DATABASE_TRANSACTION_CONFLICT');
    await a.transaction.commit();
    expect(await read('y')).toEqual({ _id: 'y', n: 1 });
  });

  test('runTransaction gives the value, or the very error that was thrown with nothing written', async () => {
    expect(await running.db.runTransaction(async (t: Transaction) => (await t.collection(name).doc('x').update({ n: 2 }), 'done'))).toBe('done');
    const own = new Error('own');
    const error = await thrown(() =>
      running.db.runTransaction(async (t: Transaction) => {
        await t.collection(name).doc('x').update({ n: 3 });
        throw own;
      }),
    );
    expect(error).toBe(own);
    expect(await read('x')).toEqual({ _id: 'x', n: 2 });
  });

  test('a rollback with a reason rejects with that reason', async () => {
    const reason = await running.db
      .runTransaction(async (t: Transaction) => {
        await t.collection(name).doc('x').update({ n: 3 });
        await t.rollback('why');
      })
      .catch((error: unknown) => error);
    expect(reason).toBe('why');
    expect(await read('x')).toEqual({ _id: 'x', n: 1 });
  });

  test('forty read-and-add-one transactions at once lose none', async () => {
    const addOne = async (): Promise<void> => {
      for (;;) {
        try {
          return void (await running.db.runTransaction(async (t: Transaction) => {
            const { data } = (await t.collection(name).doc('guard').get()) as unknown as { data: { n: number } };
            await t.collection(name).doc('guard').update({ n: data.n + 1 });
          }));
        } catch (error) {
          if ((error as { code: string }).code !== 'DATABASE_TRANSACTION_CONFLICT') throw error;
          await sleep(Math.random() * 600);
        }
      }
    };
    await Promise.all(Array.from({ length: 40 }, addOne));
    expect(await read('guard')).toEqual({ _id: 'guard', n: 40 });
  }, 30_000);

  test('after thirty seconds it is gone and its locks are free', async () => {
    const t = await start();
    await t.in('x').update({ n: 5 });
    await fetch(`${running.emulator.url}/_emulator/clock`, { method: 'POST', body: JSON.stringify({ offsetMs: 31_000 }) });
    expect((await plain().doc('x').update({ n: 6 })).updated).toBe(1);
    expect((await thrown(() => t.in('x').update({ n: 7 }))).code).toBe('DATABASE_TRANSACTION_FAIL');
    expect((await thrown(() => t.transaction.commit())).code).toBe('DATABASE_TRANSACTION_FAIL');
    running.emulator.clock.offset(0);
    expect(await read('x')).toEqual({ _id: 'x', n: 6 });
  });

  test('a plain add waits for a transaction that added the same _id, then is refused', async () => {
    const t = await start();
    await t.transaction.collection(name).add({ _id: 'same', by: 'transaction' });
    let waiting = true;
    const added = thrown(() => plain().add({ _id: 'same', by: 'plain' })).finally(() => (waiting = false));
    await sleep(150);
    expect(waiting).toBe(true);
    await t.transaction.commit();
    expect((await added).message).toContain('E11000');
    expect((await plain().doc('same').get()).data).toEqual([{ _id: 'same', by: 'transaction' }]);
  });

  test('a plain update that waited tests its condition again', async () => {
    const t = await start();
    await t.in('x').update({ n: 5 });
    const updated = plain().where({ n: 1, _id: 'x' }).update({ n: increment() });
    await sleep(100);
    await t.transaction.commit();
    expect((await updated).updated).toBe(0);
    expect(await read('x')).toEqual({ _id: 'x', n: 5 });
  });

  test('a plain update that waited for a rollback goes on', async () => {
    const t = await start();
    await t.in('x').update({ n: 5 });
    const updated = plain().doc('x').update({ n: increment() });
    await sleep(50);
    await t.transaction.rollback();
    expect((await updated).updated).toBe(1);
    expect(await read('x')).toEqual({ _id: 'x', n: 2 });
  });

  test('two transactions that claim one unique value: the second conflicts', async () => {
    const [a, b] = [await running.db.startTransaction(), await running.db.startTransaction()];
    const s = `s-${name}`;
    await a.collection('seat').add({ s, p: 1 });
    expect((await thrown(() => b.collection('seat').add({ s, p: 1 }))).code).toBe('DATABASE_TRANSACTION_CONFLICT');
    await a.commit();
    expect((await running.db.collection('seat').where({ s }).count()).total).toBe(1);
  });

  test('a plain add waits for a transaction that claims its unique value', async () => {
    const t = await running.db.startTransaction();
    const s = `s-${name}`;
    await t.collection('seat').add({ s, p: 1 });
    const added = running.db.collection('seat').add({ s, p: 1 }).then(() => 'added', (error: Error) => error.message);
    await sleep(80);
    await t.rollback();
    expect(await added).toBe('added');
  });

  test('a unique value passes from one document to another inside a transaction', async () => {
    const s = `s-${name}`;
    await running.db.collection('seat').add({ _id: `${s}-old`, s, p: 1 });
    const t = await running.db.startTransaction();
    await t.collection('seat').doc(`${s}-old`).remove();
    await t.collection('seat').add({ _id: `${s}-new`, s, p: 1 });
    await t.commit();
    expect((await running.db.collection('seat').where({ s }).get()).data).toMatchObject([{ _id: `${s}-new` }]);
  });

  test('a duplicate that is swallowed ends the transaction: its commit is refused and nothing is written', async () => {
    const s = `s-${name}`;
    await running.db.collection('seat').add({ s, p: 1 });
    const t = await running.db.startTransaction();
    await t.collection(name).doc('x').update({ n: 5 });
    expect((await thrown(() => t.collection('seat').add({ s, p: 1 }))).message).toContain('session_person');
    expect((await thrown(() => t.commit())).code).toBe('DATABASE_TRANSACTION_FAIL');
    expect(await read('x')).toEqual({ _id: 'x', n: 1 });
  });

  // Five seconds of waiting are enough once.
  if (place === 'memory') test('a plain write gives up waiting after five seconds and says why', async () => {
    const t = await start();
    await t.in('x').update({ n: 5 });
    const error = await thrown(() => plain().doc('x').update({ n: 6 }));
    expect(error).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('lock wait timeout') });
    await t.transaction.rollback();
  }, 15_000);

  test('an unknown, ended or rolled back transaction is refused by its documented code', async () => {
    const t = await start();
    await t.transaction.commit();
    expect((await thrown(() => t.in('x').update({ n: 5 }))).code).toBe('DATABASE_TRANSACTION_FAIL');
    expect(await running.raw({ action: 'database.commitTransaction', transactionId: 'made-up' })).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
  });

  test('update-and-return inside a transaction sees its snapshot and its own writes', async () => {
    const collectionName = name;
    const { transactionId } = (await running.raw({ action: 'database.startTransaction' })) as unknown as { transactionId: string };
    await running.raw({ action: 'database.modifyDocument', collectionName, queryType: 'DOC', query: '{"_id":"x"}', data: '{"$set":{"n":50}}', multi: false, merge: true, upsert: false, transactionId });
    const found = await running.raw({ action: 'database.modifyAndReturnDoc', collectionName, queryType: 'WHERE', query: '{"n":50}', data: '{"$inc":{"n":1}}', transactionId });
    expect(found.data).toEqual({ updated: 1, doc: '{"_id":"x","n":51}' });
    await running.raw({ action: 'database.commitTransaction', transactionId });
    expect(await read('x')).toEqual({ _id: 'x', n: 51 });
  });
});
