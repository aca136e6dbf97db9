import { startEmulator, type Emulator } from '../../emulator/emulator';
import { collections } from '../cloudbase/collections';
import { functions, messagePush, requiredEnvironment } from '../cloudbase/functions';
import { FUNCTIONS_DIR } from '../functions';
import { h5Demo } from '../builds/target';
import { serveFolder } from './serve-folder';

export type LocalProgram = { port: number; data: string; pages?: string; watch?: boolean; log?: (line: string) => void; env?: Record<string, string> };

/** Secrets of a program that only this machine can reach. */
const localEnvironment = Object.fromEntries(requiredEnvironment.map((name) => [name, `only-on-this-machine-${name}`]));

/** The whole product on one loopback port: pages, functions and database. `npm start` and the browser tests run this. */
export function startLocalProgram({ port, data, pages = h5Demo.folder, watch = false, log, env = {} }: LocalProgram): Promise<Emulator> {
  return startEmulator({
    port,
    data,
    collections,
    control: true,
    timers: true,
    functions: { dir: FUNCTIONS_DIR, list: functions, env: { ...localEnvironment, ...env }, watch },
    messagePush,
    fallback: serveFolder(pages),
    log: log ?? (() => undefined),
  });
}
