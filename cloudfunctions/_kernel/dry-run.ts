import type { DryRun, Reply } from '../../src/contract/action';
import { unwritten } from '../_store/unwritten';
import { warningsOf } from './answers';
import { personOf } from './identity';
import { spend } from './rate-limit';
import { standingOf } from './scope';
import type { Request } from './serve';
import { transact } from './transact';

/**
 * 为什么不行: a write's own way — role, handler, rules — over a transaction that keeps its writes to itself, so that the
 * answer beforehand cannot differ from the decision. No key is kept, nobody is told, no other service is asked, and no
 * line is left in the audit. It spends from a bucket of its own: a code must not be guessed by asking beforehand.
 */
export async function dryRun({ name, action, input, caller, handler, time }: Request): Promise<Reply<DryRun>> {
  const personId = personOf(caller);
  await spend(personId, `dry-run ${name}`, time);
  const standing = await standingOf(action, input, caller, time);
  const context = { caller, standing, now: time };
  const prepared = await handler.standIn?.(input, context);
  const warnings = await warningsOf(() => transact((transaction) =>
    handler.run(input, { ...context, personId, transaction: unwritten(transaction), screening: 'pass', tell: async () => undefined }, prepared)));
  return { ok: true, data: { warnings } };
}
