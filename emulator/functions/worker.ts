/**
 * One instance of a function: loads the code once, then runs one invocation at a time.
 * Runs inside a worker thread as one plain script: see worker-code.ts.
 */
import { createRequire } from 'node:module';
import { format } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { setClockOffset, shiftDate } from './shifted-date';
import type { FromWorker, ToWorker, WorkerData } from './protocol';

const { entry, handler, movableClock } = workerData as WorkerData;
const original: NodeJS.ProcessEnv = { ...process.env };
let current: string | undefined;
let lent: string[] = [];

function send(message: FromWorker): void {
  parentPort!.postMessage(message);
}

for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  console[level] = (...parts: unknown[]) =>
    send({ type: 'log', level, ...(current === undefined ? {} : { id: current }), text: format(...parts) });
}

/** Warm instances are shared by callers: what the last one left behind is taken away first. */
function lend(identity: Record<string, string>): void {
  for (const name of lent) {
    if (original[name] === undefined) delete process.env[name];
    else process.env[name] = original[name];
  }
  lent = Object.keys(identity);
  Object.assign(process.env, identity);
}

function describe(error: unknown): { message: string; stack?: string } {
  if (!(error instanceof Error)) return { message: typeof error === 'string' ? error : format(error) };
  return { message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) };
}

async function run(message: ToWorker, main: (event: unknown, context: unknown) => unknown): Promise<void> {
  current = message.id;
  lend(message.identity);
  setClockOffset(message.clockOffset);
  try {
    const event: unknown = JSON.parse(message.event);
    const reply = JSON.stringify((await main(event, message.context)) ?? null);
    send({ type: 'reply', id: message.id, reply });
  } catch (error) {
    send({ type: 'failure', id: message.id, ...describe(error) });
  }
}

function load(): ((event: unknown, context: unknown) => unknown) | undefined {
  try {
    const loaded = (createRequire(entry)(entry) as Record<string, unknown>)[handler];
    if (typeof loaded === 'function') return loaded as (event: unknown, context: unknown) => unknown;
    send({ type: 'broken', message: `${entry} exports no function named ${handler}` });
  } catch (error) {
    send({ type: 'broken', ...describe(error) });
  }
  return undefined;
}

if (movableClock) shiftDate();
const main = load();
if (main) {
  parentPort!.on('message', (message: ToWorker) => void run(message, main));
  send({ type: 'ready' });
}
