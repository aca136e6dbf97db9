import { inflateSync } from 'node:zlib';
import { withFunctions, type Running } from './support/with-functions';

let running: Running;
beforeAll(async () => {
  running = await withFunctions(['moderate']);
});
afterAll(() => running.stop());

type Answer = { errcode?: number; errmsg?: string; contentType?: string; base64?: string };

const ask = async (apiName: string, args: Record<string, unknown>, as: string) =>
  (await running.emulator.invoke('moderate', { apiName, arguments: args, as }, { openid: 'o-author' })) as Answer;

describe('subscribeMessage.send', () => {
  const send = (data: Record<string, { value: unknown }>, more: Record<string, unknown> = {}) =>
    ask('subscribeMessage.send', { template_id: 't1', data, ...more }, 'touser');

  test.each([
    ['thing1', '二十个字以内的说明', 0],
    ['thing1', '字'.repeat(21), 47003],
    ['thing2', '', 47003],
    ['phrase3', '已受理', 0],
    ['phrase3', '已经受理完毕', 47003],
    ['number4', 12, 0],
    ['time5', '2026年3月1日 09:30', 0],
    ['time5', '明天', 47003],
    ['date6', '2026-03-01', 0],
    ['character_string7', 'A-2026/17', 0],
    ['character_string7', '编号一', 47003],
    ['name8', '王小明', 0],
    ['whatever', 'x', 47003],
  ])('the field %s with %p is answered %i', async (name, value, errcode) => {
    expect(await send({ [name]: { value } })).toMatchObject({ errcode });
  });

  test.each([
    ['a page with a leading slash', { page: '/pages/a' }, 41030],
    ['no template', { template_id: '' }, 40037],
  ])('%s is refused', async (_title, more, errcode) => {
    expect(await send({ thing1: { value: '好' } }, more)).toMatchObject({ errcode });
  });

  test('a person who did not accept is scripted by its code', async () => {
    running.emulator.wechat.answer('subscribeMessage.send', { errcode: 43101 });
    expect(await send({ thing1: { value: '好' } })).toMatchObject({ errcode: 43101, errmsg: expect.stringContaining('refuse') });
  });
});

describe('wxacode.getUnlimited', () => {
  const code = (scene: string, page = 'pages/room/index') =>
    ask('wxacode.getUnlimited', { scene, page }, 'ignored');

  test('the answer is a picture, another one for another scene', async () => {
    const first = await code("rm=aZ09!#$&'()*+,/:;=?@-._~");
    expect(first.contentType).toBe('image/png');
    const bytes = Buffer.from(first.base64!, 'base64');
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    const width = bytes.readUInt32BE(16);
    const data = bytes.indexOf('IDAT');
    const rows = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)));
    expect(rows.length).toBe(width * (Math.ceil(width / 8) + 1));
    expect((await code('rm=other')).base64).not.toBe(first.base64);
  });

  test.each([
    ['x'.repeat(33), 40169],
    ['', 40169],
    ['a=%20', 40129],
    ['议题', 40129],
    ['a b', 40129],
  ])('the scene %p is answered %i', async (scene, errcode) => {
    expect(await code(scene)).toMatchObject({ errcode });
  });

  test('a page with a leading slash is refused', async () => {
    expect(await code('a=1', '/pages/room/index')).toMatchObject({ errcode: 41030 });
  });
});
