import type { IncomingMessage, ServerResponse } from 'node:http';
import { openAdmin } from './admin';
import { openClock, type Clock } from './clock';
import { databaseControlRoutes } from './control';
import type { CollectionDeclaration } from './declaration';
import { databaseActions } from './engine/actions/index';
import type { EngineContext } from './engine/context';
import { openTransactions } from './engine/transaction';
import { clientEnvironment, PLACE } from './environment';
import { openFaults, type Faults } from './faults';
import type { FunctionDeclaration } from './functions/declaration';
import { openPlatform } from './platform';
import { openServer } from './server';
import { holdFolder } from './store/folder-lock';
import { openStore } from './store/sqlite';
import type { Store } from './store/store';
import type { WechatLedger } from './wechat/ledger';

export type { CollectionDeclaration } from './declaration';
export type { FunctionDeclaration } from './functions/declaration';
export type { WechatLedger } from './wechat/ledger';

export type EmulatorOptions = {
  /** 0 or absent picks one; always bound to 127.0.0.1. */
  port?: number;
  /** A folder, or ':memory:'. */
  data: string;
  collections?: readonly CollectionDeclaration[];
  /** Default true: undeclared collections are refused, as the cloud does. */
  strict?: boolean;
  /** `full` survives a power cut; `normal` a killed process. */
  durability?: 'normal' | 'full';
  /** Opens `/_emulator/*` and local tokens. */
  control?: boolean;
  functions?: { dir: string; list: readonly FunctionDeclaration[]; env?: Record<string, string>; watch?: boolean };
  /** The function that gets WeChat push events such as wxa_media_check. */
  messagePush?: { function: string };
  timers?: boolean;
  /** Any path that is not the emulator's own: the application's H5 pages. */
  fallback?: (req: IncomingMessage, res: ServerResponse) => void;
  /** More calls at once are answered EXCEED_CONCURRENT_REQUEST_LIMIT. */
  maxConcurrent?: number;
  /** Prints the plan of every query. */
  explain?: boolean;
  log?: (line: string) => void;
};

export type Emulator = {
  url: string;
  port: number;
  /** For the process of a client of the SDK. */
  env: Record<string, string>;
  invoke(name: string, event: unknown, caller?: { openid?: string; customUserId?: string; anonymous?: boolean }): Promise<unknown>;
  /** New instances from now on, of one function or of all: after a rebuild. */
  reload(name?: string): void;
  /** Ends the instances of a function at once, also in the middle of their work. */
  endInstances(name: string): Promise<void>;
  wechat: WechatLedger;
  clock: Clock;
  store: Store;
  faults: Faults;
  close(): Promise<void>;
};

export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { held: store, release } = openData(options.data, options.durability);
  const giveBack = () => {
    store.close();
    release();
  };
  try {
    store.declare(options.collections ?? []);
    return await serve(options, store, giveBack);
  } catch (error) {
    giveBack();
    throw error;
  }
}

async function serve(options: EmulatorOptions, store: Store, giveBack: () => void): Promise<Emulator> {
  const { control = false, strict = true, explain = false, log = () => undefined } = options;
  const clock = openClock(() => transactions.sweep());
  const transactions = openTransactions(store, clock);
  const faults = openFaults();
  const context: EngineContext = { store, transactions, clock, strict, explain, log };

  let url = '';
  const platform = openPlatform({ ...options, ...PLACE, control, clock, faults, log, env: () => clientEnvironment(url), baseUrl: () => url });
  const admin = openAdmin({
    actions: { ...databaseActions(context), ...platform.actions },
    handleMultipart: platform.handleMultipart,
    faults,
    secretId: PLACE.secretId,
    log,
    ...(options.maxConcurrent === undefined ? {} : { maxConcurrent: options.maxConcurrent }),
  });
  const server = await openServer({
    port: options.port ?? 0,
    routes: [{ prefix: '/admin', handle: admin }, ...platform.routes, ...(control ? databaseControlRoutes({ faults, clock, context }) : [])],
    ...(options.fallback ? { fallback: options.fallback } : {}),
    log,
  }).catch(async (error: Error) => {
    await platform.close();
    throw error;
  });
  url = `http://127.0.0.1:${server.port}`;

  return {
    url,
    port: server.port,
    env: clientEnvironment(url),
    invoke: platform.host.invoke,
    reload: platform.host.reload,
    endInstances: platform.host.end,
    wechat: platform.ledger,
    clock,
    store,
    faults,
    close: async () => {
      await platform.close();
      await server.close();
      transactions.close();
      giveBack();
    },
  };
}

function openData(data: string, durability?: 'normal' | 'full'): { held: Store; release(): void } {
  if (data === ':memory:') return { held: openStore(data), release: () => undefined };
  return holdFolder(data, () => openStore(data, durability));
}
