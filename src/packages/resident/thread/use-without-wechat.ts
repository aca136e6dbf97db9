import { useEffect } from 'react';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import type { RosterLine } from '@/contract/session-shapes';

/** A roster has at most so many. */
const MOST = 200;

/** Those on a session's roster for whom somebody of the room writes. */
export function useWithoutWechat(sessionId: string | undefined): RosterLine[] {
  const { items = [], more, loadingMore, loadMore } = usePages(api.session.roster, sessionId ? { sessionId, state: 'seated' } : undefined);
  const had = items.length;
  useEffect(() => {
    if (more && !loadingMore && had < MOST) void loadMore();
  }, [more, loadingMore, had, loadMore]);
  return items.filter(({ withoutWechat }) => withoutWechat);
}
