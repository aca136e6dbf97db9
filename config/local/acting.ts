import { randomUUID } from 'node:crypto';
import type { Contract, InputOf, OutputOf, Reply } from '../../src/contract/action';
import type { Contracts } from '../../src/contract/contracts';
import type { Emulator } from '../../emulator/emulator';

type Side<C extends Contract> = { [A in keyof C]: (input: InputOf<C[A]>, key?: string) => Promise<Reply<OutputOf<C[A]>>> };
export type Person = { [F in keyof Contracts]: Side<Contracts[F]> };

/** In the place of a key: asks what the write would come to, to no effect. */
export const DRY_RUN = 'dry-run';

/** Somebody with a phone: calls go through the function host, which states who calls. */
export function personActing(emulator: Emulator, openid?: string): Person {
  const feature = (name: string) => new Proxy({}, {
    get: (_target, action: string) => (input: unknown, key: string = randomUUID()) => emulator.invoke(name, { action, input, ...(key === DRY_RUN ? { dryRun: true } : { key }) }, openid === undefined ? {} : { openid }),
  });
  return new Proxy({}, { get: (_target, name: string) => feature(name) }) as Person;
}

/** The data of a reply that must be a yes. */
export function dataOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.data;
}
