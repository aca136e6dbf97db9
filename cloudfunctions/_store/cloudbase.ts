import tcb from '@cloudbase/node-sdk';

/**
 * The only file that imports the SDK. Which cloud it talks to is the environment's choice, never the code's
 * (docs/operations.md). Everything else reaches the database through `door.ts`, files through `files.ts`, WeChat through
 * `wechat.ts`.
 */
let instance: ReturnType<typeof tcb.init> | undefined;
export const cloud = () => (instance ??= tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string, keepalive: true }));

/** What the platform states of a caller; the event cannot. */
export type PlatformIdentity = { openid?: string; uid?: string };

/** Reads the caller from the invocation's own context, which one instance never shares between two calls. */
export function identityIn(context: unknown): PlatformIdentity {
  const stated = tcb.getCloudbaseContext(context as never) as unknown as Record<string, string | undefined>;
  const anonymous = stated.TCB_ISANONYMOUS_USER === 'true';
  const uid = stated.TCB_CUSTOM_USER_ID || (anonymous ? undefined : stated.TCB_UUID);
  return { ...(stated.WX_OPENID ? { openid: stated.WX_OPENID } : {}), ...(uid ? { uid } : {}) };
}

/** Did the database refuse because somebody else was at it? Then trying again may help. */
export const isConflict = (error: unknown): boolean => codeOf(error) === 'DATABASE_TRANSACTION_CONFLICT';

/** Did the database refuse because such a document exists? The cloud has been seen to say it in two ways. */
export const isDuplicate = (error: unknown): boolean =>
  codeOf(error) === 'DATABASE_DUPLICATE_WRITE' || (codeOf(error) === 'DATABASE_REQUEST_FAILED' && /E11000/.test(String((error as Error).message)));

const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);
