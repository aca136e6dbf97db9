import type * as z from 'zod/mini';
import type { Action, Call, Contract } from '../../src/contract/action';
import { Invalid } from './answers';

/** The envelope: `{ action, input, key, dryRun }` and nothing the caller says about who he or she is. */
export function callIn(event: unknown): Call {
  const { action, input, key, dryRun } = (typeof event === 'object' && event !== null ? event : {}) as Record<string, unknown>;
  if (typeof action !== 'string') throw new Invalid('缺少 action', [{ path: 'action', message: '请说明要做什么' }]);
  if (dryRun !== undefined && dryRun !== true) throw new Invalid('dryRun 不对', [{ path: 'dryRun', message: '只能是 true' }]);
  return { action, input: input === undefined ? {} : input, ...(key === undefined ? {} : { key: key as string }), ...(dryRun ? { dryRun } : {}) };
}

/** The contract's entry; own properties only, so `constructor` is no action. */
export function actionNamed<C extends Contract>(contract: C, name: string): Action {
  if (!Object.hasOwn(contract, name)) throw new Invalid(`没有这个操作`, [{ path: 'action', message: '没有这个操作' }]);
  return contract[name]!;
}

/** The input as the contract wants it, or every field that is not. */
export function inputFor<I extends z.ZodMiniType>(schema: I, input: unknown): z.output<I> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Invalid('填写的内容有误', parsed.error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.').slice(0, 80), message: /[\u4e00-\u9fff]/.test(message) ? message : '格式不对' })));
}
