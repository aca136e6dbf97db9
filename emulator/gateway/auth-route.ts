import type { IncomingMessage } from 'node:http';
import type { Route } from '../action';
import { bearer, gatewayCaller, localUser } from './caller';
import { refusing, type GatewayOptions } from './function-route';
import { answerJson, HttpRefusal, readObject } from './json';
import { admitOrigin, answeredPreflight } from './origin';
import { LIFETIME_SECONDS, type Session } from './sessions';

type Body = Record<string, unknown>;
type Door = (options: GatewayOptions, body: Body, req: IncomingMessage) => unknown;

/** As much of `/auth/v1` as js-sdk 3.7.0 asks for: anonymous and custom sign-in, refresh, sign-out. */
const DOORS: Record<string, Door> = {
  'POST signin/anonymously': ({ sessions }) => granted(sessions.openAnonymous()),

  /** In the cloud the ticket is signed by the application's server; here a local one names the user. */
  'POST signin/custom': ({ sessions, localTokens }, { ticket }) => {
    const user = localTokens ? localUser(String(ticket)) : undefined;
    if (user === undefined) throw new HttpRefusal(401, 'INVALID_CREDENTIALS', 'the ticket is not known here');
    return granted(sessions.openCustom(user));
  },

  'POST token': ({ sessions }, { refresh_token }) => {
    const session = sessions.refresh(String(refresh_token));
    if (!session) throw new HttpRefusal(401, 'INVALID_CREDENTIALS', 'the refresh token is not known here');
    return granted(session);
  },

  'POST revoke': ({ sessions }, { token }, req) => {
    sessions.close(String(token ?? bearer(req)));
    return {};
  },

  'GET user/me': ({ sessions, localTokens }, _body, req) => {
    const { uid = '', customUserId } = gatewayCaller(req, sessions, localTokens);
    return { sub: uid, user_id: uid, name: customUserId ?? 'anonymous' };
  },
};

export function authRoutes(options: GatewayOptions): Route[] {
  const handle: Route['handle'] = (req, res) =>
    refusing(res, async () => {
      admitOrigin(req, res, options.localTokens);
      if (answeredPreflight(req, res)) return;
      const asked = `${String(req.method)} ${(req.url ?? '').split('?', 1)[0]!.slice('/auth/v1/'.length)}`;
      const door = DOORS[asked];
      if (!door) throw new HttpRefusal(404, 'NOT_FOUND', `${asked} is not offered here`);
      answerJson(res, 200, await door(options, await readObject(req), req));
    });
  return [{ prefix: '/auth/v1/', handle }];
}

const granted = ({ accessToken, refreshToken, uid, caller }: Session) => ({
  token_type: 'Bearer',
  access_token: accessToken,
  refresh_token: refreshToken,
  expires_in: LIFETIME_SECONDS,
  sub: uid,
  scope: caller.anonymous ? 'anonymous' : 'user',
  groups: [],
});
