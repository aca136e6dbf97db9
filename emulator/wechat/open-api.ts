import type { Caller } from '../functions/declaration';
import { field, parseMultipart } from '../wire/multipart';
import { openLedger, type LedgerBook, type Script, type WechatLedger } from './ledger';
import { mediaCheckAsync } from './media-check';
import { decodeArguments, encodeFailure, encodeReply, type Arguments } from './messages';
import { msgSecCheck } from './msg-sec-check';
import { mayCall, NO_PERMISSION } from './permissions';
import { sendSubscribeMessage } from './subscribe-message';
import { getUnlimitedCode } from './wxa-code';

export type Answer = { errcode: number; errmsg: string; [more: string]: unknown } | { contentType: string; content: Buffer };

export type OpenApiContext = {
  scripted: Script | undefined;
  appId: string;
  now: () => number;
  /** When this person last used the app, by the emulator's clock. */
  lastVisit: (openid: string) => number | undefined;
  push: (delay: number, openid: string, event: () => Promise<Record<string, unknown>>) => void;
};

export type OpenApi = (args: Arguments, context: OpenApiContext) => Answer;

const APIS: Record<string, OpenApi> = {
  'security.msgSecCheck': msgSecCheck,
  'security.mediaCheckAsync': mediaCheckAsync,
  'subscribeMessage.send': sendSubscribeMessage,
  'wxacode.getUnlimited': getUnlimitedCode,
};

export type WechatOptions = {
  /** The functions' folder: their `config.json` says which open APIs they may call. */
  dir: string;
  appId: string;
  clock: { now(): number };
  /** Delivers a pushed event to the function named for it; absent: nobody listens. */
  push?: (event: unknown, caller: Caller) => Promise<unknown>;
  log: (line: string) => void;
};

/** A failure of the platform, not of WeChat: answered as JSON with a string code. */
type PlatformError = { code: string; message: string };

export type Wechat = {
  ledger: WechatLedger;
  /** Tells that this person used the app now: msgSecCheck asks for it. */
  visited(openid: string): void;
  /** `callWxOpenApi`: plain JSON. */
  call(apiName: string, args: Arguments): Promise<Answer | PlatformError>;
  /** `wx.openApi`: multipart in, protobuf out. */
  handleMultipart(contentType: string, body: Buffer): Promise<Buffer | PlatformError>;
  close(): void;
};

export function openWechat(options: WechatOptions): Wechat {
  const ledger: LedgerBook = openLedger();
  const visits = new Map<string, number>();
  const timers = new Set<NodeJS.Timeout>();

  const push: OpenApiContext['push'] = (delay, openid, event) => {
    const { push: deliver } = options;
    if (!deliver) return options.log('[wechat] a pushed event has no function to go to (messagePush)');
    const done = new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        void event()
          .then((message) => deliver(message, { openid }))
          .catch((error: Error) => options.log(`[wechat] push failed: ${error.message}`))
          .finally(resolve);
      }, delay);
      timers.add(timer);
    });
    ledger.track(done);
  };

  async function call(apiName: string, args: Arguments): Promise<Answer | PlatformError> {
    const api = APIS[apiName];
    const scripted = ledger.scripted(apiName);
    if (scripted?.delay) await new Promise((resolve) => setTimeout(resolve, scripted.delay));
    const answer = scripted?.down
      ? { code: 'SYS_ERR', message: `system error: ${apiName}` }
      : api
        ? api(args, { scripted, appId: options.appId, now: options.clock.now, lastVisit: (id) => visits.get(id), push })
        : { code: 'INVALID_PARAM', message: `open API ${apiName} is not supported here` };
    const kept = 'content' in answer ? { contentType: answer.contentType } : answer;
    ledger.record({ time: options.clock.now(), apiName, arguments: args, answer: kept });
    options.log(`[wechat] ${apiName} → ${JSON.stringify(kept)}`);
    return answer;
  }

  return {
    ledger,
    visited: (openid) => void visits.set(openid, options.clock.now()),
    call,
    handleMultipart: async (contentType, body) => {
      const asked = understood(() => readRequest(contentType, body));
      if ('code' in asked) return asked;
      const { apiName, args, sessionToken } = asked;
      if (!mayCall(options.dir, sessionToken, apiName)) {
        options.log(`[wechat] ${apiName} is not in the permissions of the function's config.json`);
        return encodeFailure(NO_PERMISSION);
      }
      const answer = await call(apiName, args);
      if ('code' in answer && 'message' in answer) return answer as PlatformError;
      if ('content' in answer && Buffer.isBuffer(answer.content)) {
        return encodeReply(answer.content, String(answer.contentType));
      }
      return encodeReply(Buffer.from(JSON.stringify(answer)), 'application/json');
    },
    close: () => timers.forEach((timer) => clearTimeout(timer)),
  };
}

function readRequest(contentType: string, body: Buffer) {
  const parts = parseMultipart(contentType, body);
  const text = (name: string) => field(parts, name)?.toString('utf8');
  const args = decodeArguments(field(parts, 'requestData') ?? Buffer.alloc(0));
  return { apiName: text('apiName') ?? '', sessionToken: text('sessionToken'), args };
}

/** What cannot be read is the caller's mistake, and said so. */
function understood<T>(read: () => T): T | PlatformError {
  try {
    return read();
  } catch (error) {
    return { code: 'INVALID_PARAM', message: (error as Error).message };
  }
}
