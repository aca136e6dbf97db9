import { aCloud, HOME, type Cloud } from '../support/cloud';
import { AlreadyExists, inTransaction } from '../../cloudfunctions/_store/door';
import { predicate } from '../../cloudfunctions/_store/where';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

const support = (id: string) => ({ _id: id, topicId: 'T', personId: 'P', at: '2026-11-24T00:00:00.000Z' });

describe('the door to the database', () => {
  test('a field that is undefined never gets into a query, where the SDK would drop it and match everybody', async () => {
    await expect(cloud.store.list('topic', { roomId: undefined as never }, { limit: 10 })).rejects.toThrow('roomId is undefined');
    await expect(cloud.store.list('topic', { roomId: HOME, state: undefined as never }, { limit: 10 })).rejects.toThrow('state is undefined');
    await expect(cloud.store.count('topic', { roomId: { oneOf: [HOME, undefined as never] } })).rejects.toThrow('roomId: a list');
  });

  test('a query names a field, a known condition, and a bounded list', () => {
    expect(() => predicate({})).toThrow('at least one field');
    expect(() => predicate({ state: { $ne: '' } } as never)).toThrow('unknown condition');
    expect(() => predicate({ state: { before: 'b', after: 'a' } } as never)).toThrow('one condition');
    expect(() => predicate({ state: { oneOf: Array.from({ length: 201 }, String) } } as never)).toThrow('at most 200');
  });

  test.each([0, -1, 1.5, 1001, NaN])('a list of %d is refused', async (limit) => {
    await expect(cloud.store.list('topic', { roomId: HOME }, { limit })).rejects.toThrow('names its limit');
  });

  test('a transaction takes back all it wrote when the work fails', async () => {
    await expect(inTransaction(async (transaction) => {
      await transaction.create('support', support('taken-back'));
      throw new Error('changed my mind');
    })).rejects.toThrow('changed my mind');
    expect(await cloud.store.get('support', 'taken-back')).toBeUndefined();
  });

  test('creating what exists is told apart, and ends the transaction', async () => {
    await inTransaction((transaction) => transaction.create('support', support('once')));
    await expect(inTransaction((transaction) => transaction.create('support', support('once')))).rejects.toBeInstanceOf(AlreadyExists);
  });

  test('put replaces the whole document, so nothing of the old one stays behind unseen', async () => {
    await inTransaction((transaction) => transaction.put('person', { _id: 'whole', name: 'A', demo: false, at: 'now' }));
    await inTransaction((transaction) => transaction.put('person', { _id: 'whole', demo: false, at: 'later' }));
    expect(await cloud.store.get('person', 'whole')).toEqual({ _id: 'whole', demo: false, at: 'later' });
  });

  test('of two transactions that read and write one document, one conflicts', async () => {
    await inTransaction((transaction) => transaction.put('counter', { _id: 'contended', value: 0 }));
    const addOne = () => inTransaction(async (transaction) => {
      const { value } = (await transaction.get('counter', 'contended'))!;
      await new Promise((resolve) => setTimeout(resolve, 20));
      await transaction.put('counter', { _id: 'contended', value: value + 1 });
    });
    const results = await Promise.allSettled([addOne(), addOne()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await cloud.store.get('counter', 'contended'))!.value).toBe(1);
  });
});
