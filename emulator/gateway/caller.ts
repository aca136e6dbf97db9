import type { IncomingMessage } from 'node:http';
import type { Caller } from '../functions/declaration';
import { HttpRefusal } from './json';
import type { Sessions } from './sessions';

const LOCAL_USER = /^local-([A-Za-z0-9_.@-]{1,64})$/;

/** The user a `local-<userId>` token or ticket names. It stands in for a login where the control door is open. */
export const localUser = (token: string) => LOCAL_USER.exec(token)?.[1];

export function bearer(req: IncomingMessage): string | undefined {
  const { authorization } = req.headers;
  if (authorization === undefined || authorization === '') return undefined;
  return /^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? '';
}

/** Who a gateway request speaks for: a local user, whoever signed in, or without a token nobody in particular. */
export function gatewayCaller(req: IncomingMessage, sessions: Sessions, localTokens: boolean): Caller {
  const token = bearer(req);
  if (token === undefined) return { anonymous: true };
  const user = localTokens ? localUser(token) : undefined;
  const caller = user === undefined ? sessions.callerOf(token) : { openid: user, uid: user };
  if (caller) return caller;
  throw new HttpRefusal(401, 'INVALID_CREDENTIALS', 'the token is not known here');
}
