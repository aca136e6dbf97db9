import { nextRun, parseCron, type Cron } from './cron';
import type { FunctionDeclaration } from './declaration';
import { notFound } from './failure';

export type Timers = {
  /** Runs a trigger now, whatever its clock says; answers what the function answered. */
  fire(functionName: string, triggerName: string): Promise<unknown>;
  close(): void;
};

export type TimerOptions = {
  list: readonly FunctionDeclaration[];
  invoke: (name: string, event: unknown, caller: { source: string }) => Promise<unknown>;
  clock: { now(): number };
  /** False: only `fire` runs them, which keeps tests deterministic. */
  byClock: boolean;
  log: (line: string) => void;
};

type Planned = { functionName: string; triggerName: string; cron: Cron; next: number | undefined };

/** The emulator's clock may jump, so it is looked at instead of slept towards. */
const LOOK_MILLISECONDS = 250;

export function openTimers(options: TimerOptions): Timers {
  const planned: Planned[] = options.list.flatMap((declaration) =>
    (declaration.triggers ?? []).map((trigger) => ({
      functionName: declaration.name,
      triggerName: trigger.name,
      cron: parseCron(trigger.config),
      next: undefined,
    })),
  );

  const run = ({ functionName, triggerName }: Planned, time: number) =>
    options.invoke(functionName, timerEvent(triggerName, time), { source: 'wx_trigger' });

  let seen = options.clock.now();
  const plan = (now: number) => planned.forEach((one) => (one.next = nextRun(one.cron, now)));

  /** A clock put forward runs each trigger once, as the cloud does not make up for missed runs either. */
  function look(): void {
    const now = options.clock.now();
    if (now < seen - 1000) plan(now);
    seen = now;
    for (const one of planned) {
      if (one.next === undefined || one.next > now) continue;
      const due = one.next;
      one.next = nextRun(one.cron, now);
      run(one, due).catch((error: Error) =>
        options.log(`[timer] ${one.functionName}/${one.triggerName} failed: ${error.message}`),
      );
    }
  }

  if (options.byClock) plan(seen);
  const ticking = options.byClock ? setInterval(look, LOOK_MILLISECONDS) : undefined;
  ticking?.unref();

  return {
    fire: async (functionName, triggerName) => {
      const one = planned.find((each) => each.functionName === functionName && each.triggerName === triggerName);
      if (!one) throw notFound(`${functionName}/${triggerName}`);
      return run(one, options.clock.now());
    },
    close: () => clearInterval(ticking),
  };
}

/** The event as documented: ISO time in UTC, without fractions. */
const timerEvent = (triggerName: string, time: number) => ({
  Type: 'Timer',
  TriggerName: triggerName,
  Time: new Date(time).toISOString().replace(/\.\d+Z$/, 'Z'),
  Message: '',
});
