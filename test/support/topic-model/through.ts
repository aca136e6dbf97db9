import { functionContext, identityVariables } from '../../../emulator/functions/context';
import type { Cloud } from '../cloud';
import type { Asked } from './run';

/** Through the function host, as a phone would be served. */
export const throughTheHost = (cloud: Cloud): Asked => (openid, { feature = 'topic', ...call }) => cloud.emulator.invoke(feature, call, { openid });

const PLACE = { appId: 'in-process', environmentId: 'in-process' };

/** A function of this very process, with the caller stated as the platform does: for copies that are broken on purpose. */
export function inThisProcess(cloud: Cloud, main: (event: unknown, context: unknown) => Promise<unknown>): Asked {
  const seen = new Set<string>();
  const contextOf = (openid: string) => functionContext({ requestId: openid, functionName: 'topic', timeoutSeconds: 20, memoryMegabytes: 256, environmentId: PLACE.environmentId, region: 'local' }, identityVariables({ openid }, PLACE));
  return async (openid, { feature = 'topic', ...call }) => {
    if (feature !== 'topic') return cloud.emulator.invoke(feature, call, { openid });
    // WeChat judges words only of those who have opened the program a while ago.
    if (!seen.has(openid)) await cloud.emulator.invoke('me', { action: 'view', input: {} }, { openid });
    seen.add(openid);
    return main(call, contextOf(openid));
  };
}
