import { useEffect } from 'react';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import type { RosterLine } from '@/contract/session-shapes';

/** All seats in one state, in the order people came: two hundred at the most, fetched page by page; of those waiting, the first pages. */
export function useSeats(sessionId: string, state: RosterLine['state'], most = 200) {
  const { items, more, loadingMore, loadMore, trouble, loading, reload } = usePages(api.session.roster, { sessionId, state });
  const had = items?.length ?? 0;
  useEffect(() => {
    if (more && !loadingMore && had < most) void loadMore();
  }, [more, loadingMore, had, most, loadMore]);
  return { data: items, trouble, loading, reload, more: more && had >= most, loadMore };
}
