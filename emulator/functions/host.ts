import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { functionContext, identityVariables, vouchedEvent } from './context';
import { LIMITS, type Caller, type FunctionDeclaration } from './declaration';
import { openDuplicates, type Duplicates } from './duplicates';
import { notFound, tooLarge } from './failure';
import { startInstance } from './instance';
import { openPool, type Pool } from './pool';
import { sessionTokenOf } from '../wechat/permissions';
import { watchFunctions } from './watch';

export type FunctionHostOptions = {
  dir: string;
  list: readonly FunctionDeclaration[];
  /** The functions' own variables, at most 4 KB as in the cloud. */
  env?: Record<string, string>;
  /** The platform's variables; asked for when an instance starts, because the port is known late. */
  platformEnv: () => Record<string, string>;
  appId: string;
  clock: { now(): number };
  /** Lets instances follow the emulator's clock instead of the machine's. */
  movableClock: boolean;
  watch?: boolean;
  called?: (caller: Caller) => void;
  log: (line: string) => void;
};

export type Answer = { requestId: string; reply: string };

export type FunctionHost = {
  list: readonly FunctionDeclaration[];
  duplicates: Duplicates;
  /** The reply as JSON text, as the wire wants it. */
  answer(name: string, event: unknown, caller?: Caller): Promise<Answer>;
  invoke(name: string, event: unknown, caller?: Caller): Promise<unknown>;
  reload(name?: string): void;
  /** Ends the instances of a function, also in the middle of their work, as the platform may. */
  end(name: string): Promise<void>;
  close(): Promise<void>;
};

export function openFunctionHost(options: FunctionHostOptions): FunctionHost {
  const pools = new Map<string, { declaration: FunctionDeclaration; pool: Pool }>();
  const duplicates = openDuplicates();
  checkEnvironment(options.env ?? {});
  for (const declaration of options.list) {
    pools.set(declaration.name, { declaration, pool: poolOf(declaration, options) });
  }

  async function deliver(name: string, requestId: string, event: unknown, caller: Caller): Promise<string> {
    const { declaration, pool } = pools.get(name) ?? fail(notFound(name));
    const place = options.platformEnv();
    const environmentId = place['TCB_ENV'] ?? '';
    const text = JSON.stringify(vouchedEvent(event ?? {}, caller, options.appId));
    if (Buffer.byteLength(text) > LIMITS.payloadBytes) throw tooLarge(name, 'event');
    const identity = identityVariables(caller, { appId: options.appId, environmentId });
    const context = functionContext(
      {
        requestId,
        functionName: name,
        timeoutSeconds: timeoutOf(declaration),
        memoryMegabytes: memoryOf(declaration),
        environmentId,
        region: place['TENCENTCLOUD_REGION'] ?? '',
      },
      identity,
    );
    options.called?.(caller);
    const ahead = options.clock.now() - Date.now();
    const clockOffset = Math.abs(ahead) < 20 ? 0 : ahead;
    const reply = await pool.run({ id: requestId, event: text, context, identity, clockOffset });
    if (Buffer.byteLength(reply) > LIMITS.payloadBytes) throw tooLarge(name, 'reply');
    return reply;
  }

  async function answer(name: string, event: unknown, caller: Caller = {}): Promise<Answer> {
    const requestId = randomUUID();
    const once = () => deliver(name, requestId, event, caller);
    try {
      const delivery = pools.has(name) ? duplicates.draw(name) : 'once';
      if (delivery === 'once') return { requestId, reply: await once() };
      options.log(`[${name} ${requestId}] delivered twice (${delivery})`);
      if (delivery === 'again') await once().catch(() => undefined);
      const twin = delivery === 'together' ? once().catch(() => undefined) : undefined;
      const reply = await once();
      await twin;
      return { requestId, reply };
    } catch (error) {
      options.log(`[${name} ${requestId}] failed: ${(error as Error).message}`);
      throw Object.assign(error as Error, { requestId });
    }
  }

  const reload = (name?: string) => {
    for (const [known, { pool }] of pools) if (name === undefined || name === known) pool.renew();
  };
  const unwatch = options.watch ? watchFunctions(options.dir, [...pools.keys()], reload, options.log) : undefined;

  return {
    list: options.list,
    duplicates,
    answer,
    invoke: async (name, event, caller) => JSON.parse((await answer(name, event, caller)).reply) as unknown,
    reload,
    end: async (name: string) => void (await pools.get(name)?.pool.end()),
    close: async () => {
      unwatch?.();
      await Promise.all([...pools.values()].map(({ pool }) => pool.close()));
    },
  };
}

function poolOf(declaration: FunctionDeclaration, options: FunctionHostOptions): Pool {
  const { name } = declaration;
  return openPool(declaration.maxInstances ?? LIMITS.defaultInstances, (gone) =>
    startInstance({
      name,
      entry: resolve(options.dir, name, 'index.js'),
      handler: 'main',
      timeoutSeconds: timeoutOf(declaration),
      memoryMegabytes: memoryOf(declaration),
      movableClock: options.movableClock,
      env: { ...options.env, ...options.platformEnv(), TENCENTCLOUD_SESSIONTOKEN: sessionTokenOf(name) },
      log: (text, id) => options.log(`[${name}${id === undefined ? '' : ` ${id}`}] ${text}`),
      gone,
    }),
  );
}

const timeoutOf = (declaration: FunctionDeclaration) =>
  Math.min(declaration.timeout ?? LIMITS.defaultTimeoutSeconds, LIMITS.longestTimeoutSeconds);

const memoryOf = (declaration: FunctionDeclaration) => declaration.memorySize ?? LIMITS.defaultMemoryMegabytes;

function checkEnvironment(env: Record<string, string>): void {
  const size = Object.entries(env).reduce((sum, [name, value]) => sum + Buffer.byteLength(name + value), 0);
  if (size > LIMITS.environmentBytes) throw new Error(`the functions' environment is ${size} bytes; the cloud takes 4 KB`);
}

function fail(error: Error): never {
  throw error;
}
