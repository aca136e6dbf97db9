import { reader } from '../../../cloudfunctions/_store/door';
import { conveningIdentity } from '../../../src/demo/identities';
import { aKey, HOME, type Cloud, type Person } from '../../support/cloud';

/** People who act without a screen, through the gateway as browsers do, so that the builders of test/support can set the stage. */
export function actingAt(url: string): Cloud {
  const as = (openid?: string): Person => {
    const feature = (name: string) => new Proxy({}, { get: (_target, action: string) => (input: unknown, key = aKey()) => send(url, name, { action, input, key }, openid) });
    return new Proxy({}, { get: (_target, name: string) => feature(name) }) as Person;
  };
  return { as, convener: (roomId = HOME) => as(conveningIdentity(roomId)), store: reader } as unknown as Cloud;
}

async function send(url: string, name: string, call: object, openid: string | undefined): Promise<unknown> {
  const response = await fetch(`${url}/v1/functions/${name}`, {
    method: 'POST', body: JSON.stringify(call), headers: { 'content-type': 'application/json', ...(openid ? { authorization: `Bearer local-${openid}` } : {}) },
  });
  return response.json();
}
