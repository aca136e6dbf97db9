import type { Actions, Route } from './action';
import type { Faults } from './faults';
import { functionActions } from './functions/actions';
import type { FunctionDeclaration } from './functions/declaration';
import { openFunctionHost, type FunctionHost } from './functions/host';
import { openTimers } from './functions/timer';
import { authRoutes } from './gateway/auth-route';
import { controlRoutes } from './gateway/control';
import { FUNCTIONS_PREFIX, handleFunction } from './gateway/function-route';
import { httpAccessRoutes } from './gateway/http-access';
import { openSessions } from './gateway/sessions';
import { webRoutes } from './gateway/web-route';
import { openStorage } from './storage/storage';
import { wechatActions } from './wechat/actions';
import type { WechatLedger } from './wechat/ledger';
import { openWechat, type Wechat } from './wechat/open-api';

export type PlatformOptions = {
  data: string;
  control: boolean;
  functions?: { dir: string; list: readonly FunctionDeclaration[]; env?: Record<string, string>; watch?: boolean };
  messagePush?: { function: string };
  timers?: boolean;
  appId: string;
  environmentId: string;
  bucket: string;
  clock: { now(): number };
  faults: Faults;
  /** The variables of section "How it is chosen"; known once the server listens, as is the address. */
  env: () => Record<string, string>;
  baseUrl: () => string;
  /** The application's own pages. */
  fallback?: Route['handle'];
  log: (line: string) => void;
};

export type Platform = {
  /** For `/admin`, beside the database's actions. */
  actions: Actions;
  /** `/admin` with multipart content. A Buffer is the reply, of any type but JSON; else a code and a message. */
  handleMultipart: Wechat['handleMultipart'];
  routes: Route[];
  ledger: WechatLedger;
  host: FunctionHost;
  close(): Promise<void>;
};

/** Everything of CloudBase but its database: functions, timers, WeChat, storage and the gateway. */
export function openPlatform(options: PlatformOptions): Platform {
  const { clock, log, appId, faults } = options;
  const push = options.messagePush?.function;
  const wechat = openWechat({
    dir: options.functions?.dir ?? '',
    appId,
    clock,
    log,
    ...(push === undefined ? {} : { push: (event, caller) => host.invoke(push, event, caller) }),
  });
  const host = openFunctionHost({
    dir: '',
    list: [],
    ...options.functions,
    platformEnv: options.env,
    appId,
    clock,
    log,
    movableClock: options.control,
    called: ({ openid }) => openid !== undefined && wechat.visited(openid),
  });
  const { list, invoke } = host;
  const timers = openTimers({ list, invoke, clock, byClock: options.timers ?? false, log });
  const storage = openStorage(options);
  const sessions = openSessions(clock);
  const gateway = { host, faults, sessions, localTokens: options.control };

  return {
    actions: { ...functionActions(host), ...wechatActions(wechat), ...storage.actions },
    handleMultipart: wechat.handleMultipart,
    routes: [
      { prefix: FUNCTIONS_PREFIX, handle: handleFunction.bind(undefined, gateway) },
      ...authRoutes(gateway),
      ...webRoutes({ ...options, localTokens: options.control }),
      ...httpAccessRoutes(host),
      ...storage.routes,
      ...(options.control ? controlRoutes({ host, faults, timers, ledger: wechat.ledger }) : []),
    ],
    ledger: wechat.ledger,
    host,
    close: async () => {
      timers.close();
      wechat.close();
      await host.close();
      await storage.close();
    },
  };
}
