import { withFunctions, type Running } from './support/with-functions';

let running: Running;
beforeAll(async () => {
  running = await withFunctions(['moderate', 'message-push'], { messagePush: { function: 'message-push' } });
});
afterAll(() => running.stop());

type Answer = { errcode?: number; trace_id?: string };

const ask = async (apiName: string, args: Record<string, unknown>, as: string) =>
  (await running.emulator.invoke('moderate', { apiName, arguments: args, as }, { openid: 'o-author' })) as Answer;

describe('mediaCheckAsync', () => {
  const media = async (name: string, more: Record<string, unknown> = {}) => {
    const { fileID } = await running.app.uploadFile({ cloudPath: name, fileContent: Buffer.from('picture') });
    const { fileList } = await running.app.getTempFileURL({ fileList: [fileID] });
    return ask('security.mediaCheckAsync', { version: 2, scene: 3, media_type: 2, media_url: encodeURI(fileList[0]!.tempFileURL), ...more }, 'openid');
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
