import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Permits = {
  sign(purpose: 'get' | 'put', path: string, until: number): string;
  holds(signature: string, purpose: 'get' | 'put', path: string, until: number): boolean;
};

/**
 * Signatures for links: without one, any page in the browser could write into the store of this machine.
 * The secret stays with the files, so that a link survives a restart.
 */
export function openPermits(dir: string): Permits {
  const file = join(dir, 'link-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 });
  const secret = readFileSync(file);
  const sign: Permits['sign'] = (purpose, path, until) =>
    createHmac('sha256', secret).update(`${purpose}\n${until}\n${path}`).digest('hex').slice(0, 32);
  return {
    sign,
    holds: (signature, purpose, path, until) => {
      const expected = Buffer.from(sign(purpose, path, until));
      const given = Buffer.from(signature);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
