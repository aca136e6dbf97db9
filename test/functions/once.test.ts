import { inTransaction } from '../../cloudfunctions/_store/door';
import { key, personIdOf } from '../../cloudfunctions/_store/keys';
import { aCloud, aKey, aTopic, dataOf, HOME, LAMP, type Cloud } from '../support/cloud';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

const CARD = { onePlace: true, affectedNamed: true, oneQuestion: true };

const counted = ['topic', 'topicVersion', 'topicProposer', 'topicEvent', 'support', 'photo', 'check', 'outbox', 'residence', 'request'] as const;
const sizes = () => Object.fromEntries(counted.map((name) => [name, cloud.emulator.store.count(name)]));

describe('a write sent again under its key is done once and answered the same', () => {
  test('also when all the copies come at once', async () => {
    const [before, key] = [cloud.emulator.store.count('topic'), aKey()];
    const replies = await Promise.all(Array.from({ length: 8 }, () => cloud.as('resident-zhao').topic.propose({ roomId: HOME, ...LAMP }, key)));
    for (const reply of replies) expect(reply).toEqual(replies[0]);
    expect(cloud.emulator.store.count('topic')).toBe(before + 1);
  });

  test('a refusal, too, is answered the same', async () => {
    const [{ topicId }, key] = [await aTopic(cloud), aKey()];
    const first = await cloud.as('resident-zhao').topic.second({ topicId, on: true }, key);
    expect(first).toMatchObject({ kind: 'refused' });
    expect(await cloud.as('resident-zhao').topic.second({ topicId, on: true }, key)).toEqual(first);
  });

  test('a key used for another request is refused; another person’s same key is another key', async () => {
    const [{ topicId }, key] = [await aTopic(cloud), aKey()];
    dataOf(await cloud.as('resident-li').topic.second({ topicId, on: true }, key));
    expect(await cloud.as('resident-li').topic.second({ topicId, on: false }, key)).toMatchObject({ ok: false, kind: 'invalid', fields: [{ path: 'key' }] });
    expect(dataOf(await cloud.as('neighbour-z').topic.second({ topicId, on: true }, key))).toEqual({ supporters: 2, on: true });
  });
});

describe('when the platform stumbles', () => {
  afterEach(() => cloud.emulator.faults.clear());

  test.each(['before', 'after', 'reset', 'reset-after'] as const)('a commit that fails “%s” and is sent again has one effect', async (kind) => {
    const [before, key] = [sizes(), aKey()];
    const original = cloud.emulator.faults.draw;
    cloud.emulator.faults.draw = (action) => (action === 'database.commitTransaction' ? { action, kind, ...(kind === 'before' || kind === 'after' ? { code: 'SYS_ERR', message: 'unknown' } : {}) } : original(action));
    const first = await cloud.as('resident-zhao').topic.propose({ roomId: HOME, ...LAMP }, key);
    cloud.emulator.faults.draw = original;
    expect(first).toMatchObject({ ok: false, kind: 'failed' });
    const again = await cloud.as('resident-zhao').topic.propose({ roomId: HOME, ...LAMP }, key);
    expect(again).toMatchObject({ ok: true });
    expect(sizes()).toEqual({ ...before, topic: before.topic! + 1, topicVersion: before.topicVersion! + 1, topicProposer: before.topicProposer! + 1, topicEvent: before.topicEvent! + 1, outbox: before.outbox! + 1, request: before.request! + 1 });
  });

  test('dying before any database call of a write leaves nothing half done', async () => {
    for (let call = 0; ; call += 1) {
      const [before, key] = [sizes(), aKey()];
      let seen = -1;
      const original = cloud.emulator.faults.draw;
      cloud.emulator.faults.draw = (action) => (/^database\./.test(action) && (seen += 1) === call ? { action, kind: 'reset' } : original(action));
      const reply = await cloud.as(`unlucky-${call}`).topic.propose({ roomId: HOME, ...LAMP }, key);
      cloud.emulator.faults.draw = original;
      if (seen < call) break;
      expect(reply).toMatchObject({ ok: false, kind: 'failed' });
      expect(sizes()).toEqual(before);
      expect(await cloud.as(`unlucky-${call}`).topic.propose({ roomId: HOME, ...LAMP }, key)).toMatchObject({ ok: true });
      expect(cloud.emulator.store.count('topic')).toBe(before.topic! + 1);
      expect(call).toBeLessThan(60);
    }
  }, 60_000);
});

describe('two who act on one sight', () => {
  test('of two conveners answering at once one wins and the other is told of the conflict', async () => {
    const topic = await aTopic(cloud);
    const replies = await Promise.all([
      cloud.convener().topic.screen({ ...topic, concern: 'major', note: '', card: CARD }),
      cloud.as('staff-xu').topic.refuse({ ...topic, reason: 'other', note: '因为', nextStep: '可以' }),
    ]);
    expect(replies.map((reply) => (reply.ok ? 'done' : reply.kind)).sort()).toEqual(['conflict', 'done']);
    expect(await cloud.store.count('topicEvent', { topicId: topic.topicId })).toBe(2);
  });

  test('a convener who saw the words before they were changed is told so', async () => {
    const topic = await aTopic(cloud);
    dataOf(await cloud.as('resident-zhao').topic.edit({ ...topic, ...LAMP, title: '已经换了说法' }));
    expect(await cloud.convener().topic.screen({ ...topic, concern: 'major', note: '', card: CARD })).toMatchObject({ ok: false, kind: 'conflict' });
  });
});

test('who asks too often is told how long to wait, and others are served', async () => {
  const { topicId } = await aTopic(cloud);
  dataOf(await cloud.as('busy').topic.second({ topicId, on: true }));
  const bucket = key('rate', personIdOf('busy'), 'second');
  expect((await cloud.store.get('rate', bucket))!.tokens).toBeCloseTo(59, 0);
  await inTransaction((transaction) => transaction.put('rate', { _id: bucket, tokens: 0.2, at: new Date().toISOString() }));
  expect(await cloud.as('busy').topic.second({ topicId, on: false })).toEqual({ ok: false, kind: 'conflict', message: expect.any(String), retryAfterSeconds: 2 });
  expect(await cloud.as('calm').topic.second({ topicId, on: true })).toMatchObject({ ok: true });
  await inTransaction((transaction) => transaction.put('rate', { _id: bucket, tokens: 0.2, at: new Date(Date.now() - 60_000).toISOString() }));
  expect(await cloud.as('busy').topic.second({ topicId, on: false })).toMatchObject({ ok: true });
});
