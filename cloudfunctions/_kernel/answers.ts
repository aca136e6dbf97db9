import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Reply } from '../../src/contract/action';
import { together, type Reason, type Verdict } from '../../src/domain/verdict';

/** Ways a call can end without being done. Only `serve` catches them and turns them into a Reply. */
export class Refused extends Error { constructor(readonly reasons: readonly Reason[]) { super('refused'); } }
export class Invalid extends Error { constructor(message: string, readonly fields: readonly { path: string; message: string }[] = []) { super(message); } }
/** Also for what does not exist: missing and not yours look the same. */
export class Forbidden extends Error { constructor(message = '没有找到，或者您没有权限') { super(message); } }
export class Conflict extends Error { constructor(message = '刚刚有人改动过，请刷新后再试', readonly retryAfterSeconds?: number) { super(message); } }

/** The warnings of the call under way: one instance may answer several calls at once. */
const told = new AsyncLocalStorage<Reason[]>();

/**
 * Goes on when every rule allows it, and hands back the warnings; otherwise the call ends with the reasons of all of them.
 * A handler states all its verdicts here at once, before it writes, so that a person is told everything at once.
 */
export function insist<R extends string>(...verdicts: readonly Verdict<R>[]): readonly Reason<R>[] {
  const word = together(...verdicts);
  if (word.outcome === 'refused') throw new Refused(word.reasons);
  if (word.outcome === 'cannot-tell-yet') throw new Conflict('暂时无法判断，请稍后再试');
  told.getStore()?.push(...word.warnings);
  return word.warnings;
}

/** Runs a piece of work and answers the warnings its rules gave, each once. */
export async function warningsOf(work: () => Promise<unknown>): Promise<readonly Reason[]> {
  const warnings: Reason[] = [];
  await told.run(warnings, work);
  const all = together({ outcome: 'allowed', warnings });
  return all.outcome === 'allowed' ? all.warnings : [];
}

/** The Reply for whatever ended a call. What is our own fault is logged under an id and never told in detail. */
export function replyFor(error: unknown): Exclude<Reply<never>, { ok: true }> {
  if (error instanceof Refused) return { ok: false, kind: 'refused', reasons: error.reasons };
  if (error instanceof Invalid) return { ok: false, kind: 'invalid', message: error.message, fields: error.fields };
  if (error instanceof Forbidden) return { ok: false, kind: 'forbidden', message: error.message };
  if (error instanceof Conflict) return { ok: false, kind: 'conflict', message: error.message, ...(error.retryAfterSeconds ? { retryAfterSeconds: error.retryAfterSeconds } : {}) };
  const id = randomUUID().slice(0, 8);
  console.error(JSON.stringify({ level: 'error', id, error: error instanceof Error ? error.stack : JSON.stringify(error) }));
  return { ok: false, kind: 'failed', message: '系统出了点问题，请稍后重试', id };
}
