import { createHash, randomUUID } from 'node:crypto';
import type { Caller } from '../functions/declaration';

export type Session = { accessToken: string; refreshToken: string; uid: string; caller: Caller };

export type Sessions = {
  openAnonymous(): Session;
  /** As after the custom login: an id of the application's own, and a uid of the platform's. */
  openCustom(customUserId: string): Session;
  refresh(refreshToken: string): Session | undefined;
  callerOf(accessToken: string): Caller | undefined;
  /** By either of its tokens. */
  close(token: string): void;
};

export const LIFETIME_SECONDS = 7200;

/** Sign-ins of this run: after a restart a browser signs in anew. */
export function openSessions(clock: { now(): number }): Sessions {
  const byAccess = new Map<string, { session: Session; until: number }>();
  const byRefresh = new Map<string, Session>();

  function open(uid: string, caller: Caller): Session {
    const session = { accessToken: `local.${randomUUID()}`, refreshToken: `refresh.${randomUUID()}`, uid, caller };
    byAccess.set(session.accessToken, { session, until: clock.now() + LIFETIME_SECONDS * 1000 });
    byRefresh.set(session.refreshToken, session);
    return session;
  }

  function close(token: string): void {
    const session = byRefresh.get(token) ?? byAccess.get(token)?.session;
    if (!session) return;
    byAccess.delete(session.accessToken);
    byRefresh.delete(session.refreshToken);
  }

  return {
    openAnonymous: () => {
      const uid = randomUUID().replace(/-/g, '');
      return open(uid, { uid, anonymous: true });
    },
    openCustom: (customUserId) => {
      const uid = createHash('sha256').update(customUserId).digest('hex').slice(0, 32);
      return open(uid, { uid, customUserId });
    },
    refresh: (refreshToken) => {
      const session = byRefresh.get(refreshToken);
      if (!session) return undefined;
      close(refreshToken);
      return open(session.uid, session.caller);
    },
    callerOf: (accessToken) => {
      const found = byAccess.get(accessToken);
      return found && found.until > clock.now() ? found.session.caller : undefined;
    },
    close,
  };
}
