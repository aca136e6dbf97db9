/** The emulator's own account; any text would do, as long as both sides agree. */
export const PLACE = {
  environmentId: 'local-env',
  bucket: '6c6f-local-env-1250000000',
  appId: 'wx0000000000000000',
  secretId: 'local-secret-id',
} as const;

/**
 * What a client's process needs, and all it needs: code carries no local switch. Without `TENCENTCLOUD_RUNENV` the
 * SDK would ask the cloud's metadata server twice before every call.
 */
export function clientEnvironment(url: string): Record<string, string> {
  return {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: PLACE.environmentId,
    TCB_ENV: PLACE.environmentId,
    TENCENTCLOUD_SECRETID: PLACE.secretId,
    TENCENTCLOUD_SECRETKEY: 'local-secret-key',
    TENCENTCLOUD_SESSIONTOKEN: '',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  };
}
