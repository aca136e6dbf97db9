import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFunctions, type Running } from './support/with-functions';

let running: Running;
beforeAll(async () => {
  running = await withFunctions(['moderate']);
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

describe('permissions', () => {
  afterAll(() => declare(['security.msgSecCheck']));
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
