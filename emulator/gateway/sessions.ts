import { randomUUID } from 'node:crypto';

export type AnonymousSessions = {
  open(): { token: string; uid: string };
  uidOf(token: string): string | undefined;
};

/** Anonymous sign-ins of this run: after a restart a browser signs in anew. */
export function openSessions(): AnonymousSessions {
  const uids = new Map<string, string>();
  return {
    open: () => {
      const session = { token: `anonymous.${randomUUID()}`, uid: randomUUID().replace(/-/g, '') };
      uids.set(session.token, session.uid);
      return session;
    },
    uidOf: (token) => uids.get(token),
  };
}
