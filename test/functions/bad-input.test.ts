import { aCloud, aKey, aTopic, HOME, LAMP, type Cloud } from '../support/cloud';

let cloud: Cloud;
let topicId: string;
beforeAll(async () => { cloud = await aCloud(); ({ topicId } = await aTopic(cloud)); });
afterAll(() => cloud.emulator.close());

const send = (feature: string, event: unknown, openid = 'resident-zhao') => cloud.emulator.invoke(feature, event, { openid }) as Promise<{ ok: boolean; kind: string; message: string; fields?: { path: string; message: string }[] }>;
const propose = (over: object) => send('topic', { action: 'propose', input: { roomId: HOME, ...LAMP, ...over }, key: aKey() });
const everything = () => ['topic', 'topicEvent', 'outbox', 'audit', 'request'].map((name) => cloud.emulator.store.count(name));

describe('bad input is told by field and changes nothing', () => {
  test.each<[string, object, string]>([
    ['a 10,000-character title', { title: '长'.repeat(10_000) }, 'title'],
    ['a title over the limit by one', { title: '长'.repeat(41) }, 'title'],
    ['a title of blanks', { title: ' \u3000 ' }, 'title'],
    ['a title of two lines', { title: '第一行标题\n第二行' }, 'title'],
    ['right-to-left controls', { wrong: '正常的文字\u202E倒过来的文字' }, 'wrong'],
    ['an isolate', { place: '观巷\u2066北段' }, 'place'],
    ['a NUL', { wrong: '路灯坏了\u0000很久了' }, 'wrong'],
    ['a lone surrogate', { wrong: '路灯坏了\uD83D很久了' }, 'wrong'],
    ['piled marks', { title: `路灯坏${'\u0301'.repeat(20)}了吗` }, 'title'],
    ['a number for text', { title: 42 }, 'title'],
    ['an operator for text', { title: { $gt: '' } }, 'title'],
    ['a list for text', { wrong: ['路灯坏了', '很久了'] }, 'wrong'],
    ['null', { place: null }, 'place'],
    ['nothing', { place: undefined }, 'place'],
    ['an operator for an id', { roomId: { $ne: '' } }, 'roomId'],
    ['a path for an id', { roomId: '../../etc' }, 'roomId'],
    ['a source that is none', { source: 'admin' }, 'source'],
    ['seven photos', { photos: Array.from({ length: 7 }, (_, i) => `photo${i}`) }, 'photos'],
  ])('%s', async (_what, over, path) => {
    const before = everything();
    const reply = await propose(over);
    expect(reply).toMatchObject({ ok: false, kind: 'invalid' });
    expect(reply.fields!.map((field) => field.path)).toContain(path);
    for (const { message } of reply.fields!) expect(message).toMatch(/[\u4e00-\u9fff]/);
    expect(everything()).toEqual(before);
  });

  test('extra fields are passed over and never stored', async () => {
    const reply = await propose({ state: 'screened', proposerId: 'somebody', demo: true, __proto__: { polluted: true } });
    const stored = await cloud.store.get('topic', (reply as unknown as { data: { id: string } }).data.id);
    expect(stored).toMatchObject({ state: 'submitted' });
    expect(stored!.proposerId).not.toBe('somebody');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['no action', {}], ['an unknown action', { action: 'resolve', input: {} }], ['an inherited name', { action: 'constructor', input: {} }], ['__proto__', { action: '__proto__', input: {} }],
    ['text for an event', 'propose'], ['null', null], ['a list', [1, 2]], ['a number for an action', { action: 7 }],
    ['no key', { action: 'second', input: { topicId: 'ABC', on: true } }], ['a key that is an object', { action: 'second', input: { topicId: 'ABC', on: true }, key: { $gt: '' } }],
    ['deep nesting', { action: 'propose', key: 'deep-nesting', input: JSON.parse(`${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`) }],
  ])('an event that is none: %s', async (_what, event) => {
    const before = everything();
    expect(await send('topic', event)).toMatchObject({ ok: false, kind: 'invalid' });
    expect(everything()).toEqual(before);
  });

  test('an unknown room and somebody else’s topic are told apart from nothing', async () => {
    const before = cloud.emulator.store.count('topic');
    expect(await propose({ roomId: '000000000000' })).toMatchObject({ kind: 'forbidden' });
    expect(await send('topic', { action: 'withdraw', input: { topicId }, key: aKey() }, 'resident-li')).toMatchObject({ kind: 'forbidden' });
    expect(cloud.emulator.store.count('topic')).toBe(before);
    expect((await cloud.store.get('topic', topicId))!.state).toBe('submitted');
  });

  test('somebody else’s photo cannot be tied to one’s own topic', async () => {
    await cloud.emulator.invoke('topic', { action: 'addPhoto', input: { image: Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(40)]).toString('base64') }, key: aKey() }, { openid: 'resident-li' });
    const [photo] = await cloud.store.list('photo', { state: 'waiting' }, { limit: 1 });
    expect(photo).toBeDefined();
    expect(await propose({ photos: [photo!._id] })).toMatchObject({ kind: 'forbidden' });
  });

  test('what is no picture is no photo', async () => {
    for (const bytes of ['GIF89a not taken', '<svg onload=alert(1)>', 'PK\u0003\u0004zip']) {
      expect(await send('topic', { action: 'addPhoto', input: { image: Buffer.from(bytes.padEnd(20)).toString('base64') }, key: aKey() })).toMatchObject({ kind: 'invalid', fields: [{ path: 'image' }] });
    }
  });

  test('personal numbers are refused with what was found', async () => {
    expect(await propose({ wrong: '请联系王先生，电话 138 0000 0000，谢谢' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'topic.propose.personal-data', measured: '手机号' }] });
  });

  test('a failure of ours is told by an id, without a stack, a path or anybody’s openid', async () => {
    cloud.emulator.faults.plan({ action: 'database.getDocument', kind: 'before', code: 'DATABASE_TIMEOUT', message: 'at secret.ts in node_modules', times: 1 });
    const answer = await propose({});
    const reply = JSON.stringify(answer);
    expect(answer).toMatchObject({ ok: false, kind: 'failed', id: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(reply).not.toMatch(/at .*\.ts|node_modules|resident-zhao/);
  });
});
