import type { Caller } from './declaration';

export type Variables = Record<string, string>;

const WX_NAMES = ['WX_OPENID', 'WX_APPID', 'WX_UNIONID', 'WX_CLIENTIP'] as const;
const TCB_NAMES = [
  'TCB_UUID',
  'TCB_CUSTOM_USER_ID',
  'TCB_ISANONYMOUS_USER',
  'TCB_SOURCE',
  'TCB_SOURCE_IP',
  'LOGINTYPE',
  'TCB_ENV',
  'TCB_SESSIONTOKEN',
  'TRIGGER_SRC',
] as const;

type Invocation = {
  requestId: string;
  functionName: string;
  timeoutSeconds: number;
  memoryMegabytes: number;
  environmentId: string;
  region: string;
};

/**
 * The variables by which the SDK knows the caller. The SDK reads only names listed in the two
 * `…_CONTEXT_KEYS`, so a name that is absent here must be absent there too.
 */
export function identityVariables(caller: Caller, place: { appId: string; environmentId: string }): Variables {
  const values: Partial<Record<string, string>> = {
    WX_OPENID: caller.openid,
    WX_APPID: caller.openid && place.appId,
    WX_CLIENTIP: caller.openid && '127.0.0.1',
    TCB_UUID: caller.uid,
    TCB_CUSTOM_USER_ID: caller.customUserId,
    TCB_ISANONYMOUS_USER: caller.anonymous ? 'true' : 'false',
    TCB_SOURCE: caller.source ?? (caller.openid && 'wx_client'),
    TCB_SOURCE_IP: '127.0.0.1',
    LOGINTYPE: loginType(caller),
    TCB_ENV: place.environmentId,
    TRIGGER_SRC: caller.source === 'wx_trigger' ? 'timer' : undefined,
  };
  const present = (names: readonly string[]) => names.filter((name) => values[name]);
  const wx = present(WX_NAMES);
  const tcb = present(TCB_NAMES);
  const variables: Variables = { WX_CONTEXT_KEYS: wx.join(','), TCB_CONTEXT_KEYS: tcb.join(',') };
  for (const name of [...wx, ...tcb]) variables[name] = values[name]!;
  return variables;
}

/** The second argument of `main`. Field names are the platform's. */
export function functionContext(invocation: Invocation, identity: Variables): Record<string, unknown> {
  return {
    callbackWaitsForEmptyEventLoop: false,
    memory_limit_in_mb: invocation.memoryMegabytes,
    time_limit_in_ms: invocation.timeoutSeconds * 1000,
    request_id: invocation.requestId,
    function_name: invocation.functionName,
    function_version: '$LATEST',
    namespace: invocation.environmentId,
    tencentcloud_region: invocation.region,
    environ: Object.entries(identity).map(([name, value]) => `${name}=${value}`).join(';'),
    environment: JSON.stringify(identity),
  };
}

/** `userInfo` is the platform's word: what a caller wrote there is overwritten, or removed when it has no openid. */
export function vouchedEvent(event: unknown, caller: Caller, appId: string): unknown {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return event;
  const vouched: Record<string, unknown> = { ...event };
  delete vouched['userInfo'];
  return caller.openid ? { ...vouched, userInfo: { appId, openId: caller.openid } } : vouched;
}

function loginType(caller: Caller): string | undefined {
  if (caller.anonymous) return 'ANONYMOUS';
  return caller.customUserId ? 'CUSTOM' : undefined;
}
