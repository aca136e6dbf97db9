import { callerIn } from './identity';
import { now } from './clock';
import { replyFor, Forbidden } from './answers';

/** How many things a task did; it stops by itself when `hasTime` says so and is taken up by the next run. */
export type Run = { now: string; hasTime(): boolean };
export type Task = (run: Run) => Promise<number>;

/** What one run may take, so that the platform never ends it in the middle: half of the function's 60 s. */
const RUN_MILLISECONDS = 30_000;

/**
 * A function the platform's timer runs. Tasks read what is due by the clock and not what is new since the last run, and each
 * thing is done in a transaction that checks again that it is due: late, twice or in two instances comes to the same. A task
 * that fails is logged and does not keep the others from running.
 */
export const serveTimer = (tasks: Record<string, Task>) => async (event: unknown, context: unknown): Promise<Record<string, unknown>> => {
  if (callerIn(context).personId !== undefined || (event as { Type?: unknown } | null)?.Type !== 'Timer') return replyFor(new Forbidden());
  const started = Date.now();
  const run: Run = { now: now(), hasTime: () => Date.now() - started < RUN_MILLISECONDS };
  const done: Record<string, unknown> = {};
  for (const [name, task] of Object.entries(tasks)) done[name] = await task(run).catch(replyFor);
  return { ok: true, done };
};
