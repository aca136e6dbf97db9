/** Timers of the mini program, so that closing it leaves none behind. */
export type Timers = Record<'setTimeout' | 'setInterval' | 'clearTimeout' | 'clearInterval', unknown> & { stop(): void };

export function ownTimers(onError: (error: unknown) => void): Timers {
  const open = new Set<NodeJS.Timeout>();
  let stopped = false;
  const guarded = (work: (...args: unknown[]) => void, args: unknown[]) => () => {
    try {
      work(...args);
    } catch (error) {
      onError(error);
    }
  };
  const keep = (timer: NodeJS.Timeout) => {
    if (stopped) clearTimeout(timer);
    else open.add(timer);
    return timer;
  };
  return {
    setTimeout: (work: () => void, delay = 0, ...args: unknown[]) => keep(setTimeout(guarded(work, args), delay)),
    setInterval: (work: () => void, delay = 0, ...args: unknown[]) => keep(setInterval(guarded(work, args), delay)),
    clearTimeout: (timer?: NodeJS.Timeout) => clearTimeout(timer),
    clearInterval: (timer?: NodeJS.Timeout) => clearInterval(timer),
    stop: () => {
      stopped = true;
      open.forEach((timer) => clearTimeout(timer));
    },
  };
}

/** Waits for what the mini program does by itself; says what it was waiting for when that does not come. */
export async function until<T>(what: () => string, look: () => T | undefined | false, patience = 10_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`waited ${patience} ms in vain for ${what()}`);
    await new Promise((next) => setTimeout(next, 10));
  }
}
