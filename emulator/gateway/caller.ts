import type { IncomingMessage } from 'node:http';
import type { Caller } from '../functions/declaration';
import { HttpRefusal } from './json';

export type Sessions = { uidOf(token: string): string | undefined };

const LOCAL_USER = /^local-([A-Za-z0-9_.@-]{1,64})$/;

/**
 * Who a gateway request speaks for. `local-<userId>` stands in for a login and is understood only where
 * the control door is open; a token of the anonymous sign-in is anonymous; none at all is anonymous too.
 */
export function gatewayCaller(req: IncomingMessage, sessions: Sessions, localTokens: boolean): Caller {
  const { authorization } = req.headers;
  if (authorization === undefined || authorization === '') return { anonymous: true };
  const token = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? '';
  const user = LOCAL_USER.exec(token)?.[1];
  if (user !== undefined && localTokens) return { openid: user, uid: user };
  const uid = sessions.uidOf(token);
  if (uid !== undefined) return { uid, anonymous: true };
  throw new HttpRefusal(401, 'INVALID_CREDENTIALS', 'the token is not known here');
}
