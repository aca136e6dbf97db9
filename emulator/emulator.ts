import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from './clock';
import type { CollectionDeclaration } from './declaration';
import type { FunctionDeclaration } from './functions/declaration';
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
  durability?: 'normal' | 'full';
  /** Opens `/_emulator/*` and local tokens. */
  control?: boolean;
  /** `dir/<name>/index.js`; with `watch`, a rebuilt file gets new instances. */
  functions?: { dir: string; list: readonly FunctionDeclaration[]; env?: Record<string, string>; watch?: boolean };
  /** The function that gets WeChat push events such as wxa_media_check. */
  messagePush?: { function: string };
  timers?: boolean;
  /** Any path that is not the emulator's own: the application's H5 pages. */
  fallback?: (req: IncomingMessage, res: ServerResponse) => void;
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
  wechat: WechatLedger;
  clock: Clock;
  store: Store;
  close(): Promise<void>;
};

export async function startEmulator(_options: EmulatorOptions): Promise<Emulator> {
  throw new Error('not built yet');
}
