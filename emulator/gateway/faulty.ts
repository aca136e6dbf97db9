import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { kindOf, type Faults } from '../faults';
import { HttpRefusal } from './json';

/**
 * A call of a function from outside, with whatever was planned to go wrong for `invoke.<name>`: above all that
 * the function has run and its answer never arrives.
 */
export async function withFault<T>(faults: Faults, name: string, req: IncomingMessage, run: () => Promise<T>): Promise<T> {
  const fault = faults.draw(`invoke.${name}`);
  if (!fault) return run();
  if (fault.delayMs) await sleep(fault.delayMs);
  const kind = kindOf(fault);
  if (kind === 'latency') return run();
  if (kind === 'after' || kind === 'reset-after') await run();
  if (kind === 'reset' || kind === 'reset-after') req.socket.destroy();
  throw new HttpRefusal(500, fault.code ?? 'SYS_ERR', fault.message ?? 'planned failure');
}
