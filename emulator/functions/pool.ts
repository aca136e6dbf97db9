import type { Instance } from './instance';
import type { ToWorker } from './protocol';

type Job = { message: ToWorker; resolve: (reply: string) => void; reject: (error: unknown) => void };

export type Pool = {
  run(message: ToWorker): Promise<string>;
  /** From now on new instances answer; the present ones go as soon as they are idle. */
  renew(): void;
  /** Every instance is ended at once, also in the middle of its work; the next call starts a new one. */
  end(): Promise<void>;
  close(): Promise<void>;
};

/** Instances beyond the first are let go when nobody has needed them for this long. */
const IDLE_MILLISECONDS = 30_000;

/**
 * The instances of one function: warm ones first, new ones up to a limit, a queue beyond it.
 * The cloud never sends a second invocation to a busy instance; identity in `process.env` relies on that.
 */
export function openPool(limit: number, start: (gone: () => void) => Instance): Pool {
  const all = new Set<Instance>();
  const idle: Instance[] = [];
  const queue: Job[] = [];
  let current = new Set<Instance>();
  const lastUsed = new WeakMap<Instance, number>();
  const tidying = setInterval(tidy, IDLE_MILLISECONDS / 2);
  tidying.unref();
  let closed = false;

  function grow(): Instance {
    const instance = start(() => forget(instance));
    all.add(instance);
    current.add(instance);
    return instance;
  }

  function forget(instance: Instance): void {
    all.delete(instance);
    current.delete(instance);
    const at = idle.indexOf(instance);
    if (at >= 0) idle.splice(at, 1);
    pump();
  }

  function release(instance: Instance): void {
    if (!all.has(instance)) return;
    lastUsed.set(instance, Date.now());
    if (current.has(instance)) idle.push(instance);
    else void instance.terminate();
    pump();
  }

  /** The last one used is on top, so the one kept is the warmest. */
  function tidy(): void {
    const old = Date.now() - IDLE_MILLISECONDS;
    while (idle.length > 1 && (lastUsed.get(idle[0]!) ?? 0) < old) void idle.shift()!.terminate();
  }

  function pump(): void {
    while (!closed && queue.length > 0) {
      const instance = idle.pop() ?? (current.size < limit ? grow() : undefined);
      if (!instance) return;
      const job = queue.shift()!;
      instance.run(job.message).then(job.resolve, job.reject).finally(() => release(instance));
    }
  }

  return {
    run: (message) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('the function host is closed'));
        queue.push({ message, resolve, reject });
        pump();
      }),
    renew: () => {
      const stale = idle.splice(0);
      current = new Set();
      for (const instance of stale) void instance.terminate();
    },
    end: async () => void (await Promise.all([...all].map((instance) => instance.terminate()))),
    close: async () => {
      closed = true;
      clearInterval(tidying);
      for (const job of queue.splice(0)) job.reject(new Error('the function host is closed'));
      await Promise.all([...all].map((instance) => instance.terminate()));
    },
  };
}
