import { settle, type Callbacks } from './wx';

/** What answers a call: the emulator's function host, with the caller WeChat would vouch for. */
export type Backend = { invoke(name: string, event: unknown, caller: { openid: string }): Promise<unknown> };
export type CloudCall = { name: string; data: unknown; result: unknown };
export type Cloud = { init(options?: object): void; callFunction(options: CallOptions): Promise<unknown>; uploadFile(options: Callbacks): Promise<unknown> };
type CallOptions = Callbacks & { name: string; data?: unknown };

/** `wx.cloud` with real functions behind it. Everything crosses as JSON, as it would on the way to the cloud. */
export function makeCloud(backend: Backend | undefined, caller: () => string, fromJson: (text: string) => unknown, calls: CloudCall[]): Cloud {
  let ready = false;
  const answered = async <T extends { errMsg: string }>(options: Callbacks, work: () => Promise<T>): Promise<T> => {
    try {
      const result = await work();
      settle(options, result);
      return result;
    } catch (error) {
      const failed = { errMsg: `cloud.callFunction:fail ${(error as Error).message}`, errCode: -504002 };
      settle(options, failed);
      throw failed;
    }
  };
  return {
    init: () => {
      ready = true;
    },
    callFunction: (options) => answered(options, async () => {
      if (!ready) throw new Error('Cloud API isn\'t enabled, please call wx.cloud.init first');
      if (!backend) throw new Error('this test has no functions');
      const { name, data } = options;
      const result = await backend.invoke(name, JSON.parse(JSON.stringify(data ?? {})), { openid: caller() });
      calls.push({ name, data, result });
      return { errMsg: 'cloud.callFunction:ok', requestID: `request-${calls.length}`, result: fromJson(JSON.stringify(result ?? null)) };
    }),
    uploadFile: (options) => answered(options, () => Promise.reject(new Error('uploading needs a real phone'))),
  };
}
