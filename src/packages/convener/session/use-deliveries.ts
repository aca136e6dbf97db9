import { useEffect } from 'react';
import { api } from '@/api/client';
import { usePages } from '@/api/read';

/** How everybody on the roster has been told: two hundred at the most, fetched page by page. */
export function useDeliveries(sessionId: string) {
  const { items, first, more, loadingMore, loadMore, trouble, loading, reload } = usePages(api.session.deliveries, { sessionId });
  useEffect(() => {
    if (more && !loadingMore) void loadMore();
  }, [more, loadingMore, loadMore]);
  return { data: items, sms: first?.sms ?? false, trouble, loading, reload };
}
