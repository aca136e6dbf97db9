import type { Route } from '../action';
import { gatewayCaller } from './caller';
import { refusing, type GatewayOptions } from './function-route';
import { answerJson, HttpRefusal } from './json';
import { admitOrigin, answeredPreflight } from './origin';
import type { AnonymousSessions } from './sessions';

const LIFETIME_SECONDS = 7200;

/** As much of `/auth/v1` as js-sdk 3.7.0 asks for when nobody has signed in: the anonymous sign-in. */
export function authRoutes(options: GatewayOptions & { sessions: AnonymousSessions }): Route[] {
  const handle: Route['handle'] = (req, res) =>
    refusing(res, async () => {
      admitOrigin(req, res, options.localTokens);
      if (answeredPreflight(req, res)) return;
      req.resume();
      const path = (req.url ?? '').split('?', 1)[0];
      if (req.method === 'POST' && path === '/auth/v1/signin/anonymously') {
        const { token, uid } = options.sessions.open();
        const granted = { token_type: 'Bearer', access_token: token, refresh_token: `refresh.${token}` };
        return answerJson(res, 200, { ...granted, expires_in: LIFETIME_SECONDS, sub: uid, scope: 'anonymous', groups: [] });
      }
      if (req.method === 'GET' && path === '/auth/v1/user/me') {
        const { uid } = gatewayCaller(req, options.sessions, options.localTokens);
        return answerJson(res, 200, { sub: uid ?? '', name: 'anonymous', user_id: uid ?? '' });
      }
      throw new HttpRefusal(404, 'NOT_FOUND', `${String(req.method)} ${String(path)} is not offered here`);
    });
  return [{ prefix: '/auth/v1/', handle }];
}
