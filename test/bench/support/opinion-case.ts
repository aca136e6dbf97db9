import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The counting function in a process of its own, against a cloud that runs beside it: `CALLS` timer calls one after the other; each line of standard
 * input lets the next begin. Prints one JSON object a call: seconds, processor seconds, and the peak memory so far.
 */
export type Counted = { seconds: number; cpu: number; megabytes: number; done: Record<string, number> };

const { main } = createRequire(__filename)(join(process.cwd(), 'dist/cloudfunctions/consensus/index.js')) as { main(event: unknown, context: unknown): Promise<{ ok: boolean; done: Record<string, number> }> };

async function once(): Promise<void> {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const { ok, done } = await main({ Type: 'Timer', TriggerName: 'every-minute' }, { memory_limit_in_mb: 256, time_limit_in_ms: 60_000, request_id: 'bench', environ: '', environment: '{}', function_name: 'consensus', namespace: 'bench' });
  const { user, system } = process.cpuUsage(cpu);
  if (!ok) throw new Error(JSON.stringify(done));
  process.stdout.write(`${JSON.stringify({ seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024, done })}\n`);
}

let turn = Promise.resolve();
process.stdin.on('data', () => { turn = turn.then(once); });
process.stdin.on('end', () => { void turn.then(() => process.exit(0)); });
