import { Worker } from 'node:worker_threads';
import { executionFailed, timedOut } from './failure';
import type { FromWorker, ToWorker, WorkerData } from './protocol';
import { workerCode } from './worker-code';

export type InstanceOptions = WorkerData & {
  name: string;
  timeoutSeconds: number;
  memoryMegabytes: number;
  env: Record<string, string>;
  log: (text: string, id?: string) => void;
  /** Called once, whenever the worker is gone: asked to, crashed or killed. */
  gone: () => void;
};

export type Instance = {
  /** One at a time: the caller waits for the answer before it asks again. */
  run(message: ToWorker): Promise<string>;
  terminate(): Promise<void>;
};

type Pending = { id: string; resolve: (reply: string) => void; reject: (error: Error) => void };

/** Loading is not counted as running, but it may not take for ever either. */
const LOADING_SECONDS = 30;

export function startInstance(options: InstanceOptions): Instance {
  const worker = new Worker(workerCode(), {
    eval: true,
    env: options.env,
    workerData: { entry: options.entry, handler: options.handler, movableClock: options.movableClock },
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMegabytes },
    stdout: true,
    stderr: true,
  });
  let pending: Pending | undefined;
  let waiting: ToWorker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let ready = false;
  let left = false;

  worker.on('message', (message: FromWorker) => {
    if (message.type === 'log') return options.log(message.text, message.id);
    if (message.type === 'ready') {
      ready = true;
      if (waiting) deliver(waiting);
    } else if (message.type === 'broken') {
      crash(executionFailed(options.name, 430, message.message, undefined, message.stack));
    } else if (pending?.id === message.id) {
      settle((run) =>
        message.type === 'reply'
          ? run.resolve(message.reply)
          : run.reject(executionFailed(options.name, 430, message.message, undefined, message.stack)),
      );
    }
  });
  worker.on('error', (error: NodeJS.ErrnoException) => {
    leave();
    const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    const why = outOfMemory ? `Memory limit of ${options.memoryMegabytes} MB exceeded` : error.message;
    settle((run) => run.reject(executionFailed(options.name, outOfMemory ? 434 : 430, why, undefined, error.stack)));
  });
  worker.on('exit', (code) => {
    leave();
    settle((run) => run.reject(executionFailed(options.name, 439, `User process exit when running (code ${code})`)));
  });
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => options.log(text.trimEnd(), pending?.id));
  }

  function settle(answer: (run: Pending) => void): void {
    clearTimeout(timer);
    const run = pending;
    pending = waiting = undefined;
    if (run) answer(run);
  }

  /** Said before the invocation is answered, so that nobody hands a dying instance the next one. */
  function leave(): void {
    if (left) return;
    left = true;
    options.gone();
  }

  function crash(error: Error): void {
    leave();
    settle((run) => run.reject(error));
    void worker.terminate();
  }

  function allow(seconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => crash(timedOut(options.name, seconds)), seconds * 1000);
  }

  function deliver(message: ToWorker): void {
    waiting = undefined;
    allow(options.timeoutSeconds);
    worker.postMessage(message);
  }

  return {
    run: (message) =>
      new Promise((resolve, reject) => {
        pending = { id: message.id, resolve, reject };
        if (ready) return deliver(message);
        waiting = message;
        allow(LOADING_SECONDS);
      }),
    terminate: async () => void (await worker.terminate()),
  };
}
