import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { withFunctions, type Running } from './support/with-functions';

let running: Running;
beforeAll(async () => {
  running = await withFunctions(['moderate', 'message-push'], { messagePush: { function: 'message-push' } });
});
afterAll(() => running.stop());
beforeEach(() => running.emulator.wechat.clear());

type Answer = { errcode?: number; errmsg?: string; result?: { suggest: string; label: number }; trace_id?: string; code?: string };

const ask = async (apiName: string, args: Record<string, unknown>, as = 'openid') =>
  (await running.emulator.invoke('moderate', { apiName, arguments: args, as }, { openid: 'o-author' })) as Answer & Record<string, unknown>;
const check = (content: string, more: Record<string, unknown> = {}) =>
  ask('security.msgSecCheck', { version: 2, scene: 2, content, ...more });

describe('msgSecCheck', () => {
  test('an ordinary text passes with a verdict, a label and a trace id', async () => {
    expect(await check('楼道的灯坏了')).toMatchObject({
      errcode: 0,
      errmsg: 'ok',
      result: { suggest: 'pass', label: 100 },
      trace_id: expect.stringMatching(/^\S{20,}$/),
    });
  });

  test.each([
    ['测试违规', { result: { suggest: 'risky' } }],
    ['请看：测试复核！', { result: { suggest: 'review' } }],
    ['测试故障', { errcode: -1 }],
  ])('the words for trying by hand work: %s', async (content, expected) => {
    expect(await check(content)).toMatchObject(expected);
  });

  test('a trigger in the title counts too', async () => {
    expect(await check('好', { title: '测试违规' })).toMatchObject({ result: { suggest: 'risky' } });
  });

  test('scripted answers come in their order, then the default again', async () => {
    running.emulator.wechat.answer('security.msgSecCheck', 'risky', { errcode: 45009 }, { delay: 300 }, 'down');
    expect(await check('好')).toMatchObject({ result: { suggest: 'risky' } });
    expect(await check('好')).toMatchObject({ errcode: 45009, errmsg: expect.any(String) });
    const before = Date.now();
    expect(await check('好')).toMatchObject({ result: { suggest: 'pass' } });
    expect(Date.now() - before).toBeGreaterThanOrEqual(290);
    expect(await check('好')).toEqual({ code: 'SYS_ERR' });
    expect(await check('好')).toMatchObject({ result: { suggest: 'pass' } });
  });

  test('a scripted default stays until it is taken back', async () => {
    running.emulator.wechat.answerAlways('security.msgSecCheck', 'review');
    expect([await check('好'), await check('好')]).toMatchObject([{ result: { suggest: 'review' } }, { result: { suggest: 'review' } }]);
    running.emulator.wechat.answerAlways('security.msgSecCheck');
    expect(await check('好')).toMatchObject({ result: { suggest: 'pass' } });
  });

  test.each([
    ['no content', { content: '' }, 44002],
    ['more than 2,500 characters', { content: '长'.repeat(2501) }, 45002],
    ['an unknown scene', { scene: 9 }, 40129],
    ['version 1', { version: 1 }, 47001],
  ])('%s is refused with its code', async (_title, more, errcode) => {
    expect(await check('好', more)).toMatchObject({ errcode });
  });

  test('2,500 characters are still checked', async () => {
    expect(await check('长'.repeat(2500))).toMatchObject({ errcode: 0 });
  });

  test('an author who did not use the app within two hours cannot be asked about', async () => {
    const stranger = { version: 2, scene: 2, content: '好', openid: 'o-never-here' };
    expect(await running.emulator.invoke('moderate', { apiName: 'security.msgSecCheck', arguments: stranger })).toMatchObject({ errcode: 61010 });
    await check('好');
    running.emulator.clock.offset(3 * 3600 * 1000);
    const late = { ...stranger, openid: 'o-author' };
    expect(await running.emulator.invoke('moderate', { apiName: 'security.msgSecCheck', arguments: late })).toMatchObject({ errcode: 61010 });
    running.emulator.clock.offset(0);
  });

  test('the ledger holds every call with its arguments', async () => {
    await check('第一');
    await check('第二');
    expect(running.emulator.wechat.calls('security.msgSecCheck').map((call) => call.arguments)).toEqual([
      { version: 2, scene: 2, content: '第一', openid: 'o-author' },
      { version: 2, scene: 2, content: '第二', openid: 'o-author' },
    ]);
  });
});

describe('the JSON form, callWxOpenApi', () => {
  const send = { touser: 'o1', template_id: 't1', page: 'pages/topic/index', data: { thing1: { value: '路灯' } } };

  test('a subscribe message is sent', async () => {
    const { result } = (await running.app.callWxOpenApi({ apiName: 'subscribeMessage.send', requestData: send } as never)) as {
      result: { errcode: number };
    };
    expect(result.errcode).toBe(0);
    expect(running.emulator.wechat.calls()).toMatchObject([{ apiName: 'subscribeMessage.send', arguments: send }]);
  });

  test('an API this emulator does not know is refused, not answered', async () => {
    await expect(running.app.callWxOpenApi({ apiName: 'customerServiceMessage.send', requestData: {} } as never)).rejects.toMatchObject({
      code: 'INVALID_PARAM',
    });
  });
});

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
    ask('wxacode.getUnlimited', { scene, page }, 'ignored') as Promise<Answer & { contentType?: string; base64?: string }>;

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

describe('mediaCheckAsync', () => {
  const media = async (name: string, more: Record<string, unknown> = {}) => {
    const { fileID } = await running.app.uploadFile({ cloudPath: name, fileContent: Buffer.from('picture') });
    const { fileList } = await running.app.getTempFileURL({ fileList: [fileID] });
    return ask('security.mediaCheckAsync', { version: 2, scene: 3, media_type: 2, media_url: encodeURI(fileList[0]!.tempFileURL), ...more });
  };
  const pushed = async (traceId: string | undefined) => {
    await running.emulator.wechat.pushed();
    const { data } = await running.app.database().collection('push').where({ traceId }).get();
    return data as { event: Record<string, unknown>; openId: string }[];
  };

  test('the trace id comes at once, the verdict later as an event', async () => {
    const { errcode, trace_id } = await media('room/照片.png');
    expect(errcode).toBe(0);
    expect(await pushed(trace_id)).toMatchObject([
      {
        openId: 'o-author',
        event: {
          MsgType: 'event',
          Event: 'wxa_media_check',
          trace_id,
          version: 2,
          errcode: 0,
          errmsg: 'ok',
          result: { suggest: 'pass', label: 100 },
          FromUserName: 'o-author',
          CreateTime: expect.any(Number),
        },
      },
    ]);
  });

  test('the verdict can be scripted, and when it comes', async () => {
    running.emulator.wechat.answer('security.mediaCheckAsync', { suggest: 'risky', label: 20002, pushAfter: 700 });
    const before = Date.now();
    const { trace_id } = await media('room/b.png');
    const events = await pushed(trace_id);
    expect(Date.now() - before).toBeGreaterThanOrEqual(690);
    expect(events).toMatchObject([{ event: { result: { suggest: 'risky', label: 20002 } } }]);
  });

  test('a file name holding the word for trying by hand is risky', async () => {
    const { trace_id } = await media('room/测试违规.png');
    expect(await pushed(trace_id)).toMatchObject([{ event: { result: { suggest: 'risky' } } }]);
  });

  test('a picture that cannot be fetched is answered -1008', async () => {
    const { trace_id } = await media('room/c.png', { media_url: `${running.emulator.url}/_storage/nothing.png?sign=x&t=1` });
    expect(await pushed(trace_id)).toMatchObject([{ event: { errcode: -1008 } }]);
  });
});

describe('permissions', () => {
  afterAll(() => declare(['security.msgSecCheck', 'security.mediaCheckAsync', 'subscribeMessage.send', 'wxacode.getUnlimited']));
  const declare = (openapi: string[]) =>
    writeFileSync(join(running.built.dir, 'moderate', 'config.json'), JSON.stringify({ permissions: { openapi } }));

  test('an open API that config.json does not name is refused by the platform', async () => {
    declare(['subscribeMessage.send']);
    expect(await check('好')).toEqual({ errorCode: -604101 });
    expect(running.emulator.wechat.calls()).toEqual([]);
    declare(['security.msgSecCheck']);
    expect(await check('好')).toMatchObject({ errcode: 0 });
  });
});

describe('through the control door', () => {
  test('answers are scripted and calls are read', async () => {
    await running.post('/_emulator/wechat/answers', { apiName: 'security.msgSecCheck', answers: ['risky'] });
    expect(await check('好')).toMatchObject({ result: { suggest: 'risky' } });
    const calls = await (await fetch(`${running.emulator.url}/_emulator/wechat/calls?apiName=security.msgSecCheck`)).json();
    expect(calls).toMatchObject([{ apiName: 'security.msgSecCheck', arguments: { content: '好' }, time: expect.any(Number) }]);
  });
});
