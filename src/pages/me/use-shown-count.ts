import { useState } from 'react';

type Pages = { items: readonly unknown[] | undefined; more: boolean; loadMore: () => unknown };

/** A few lines at first, more when asked for: what has been loaded before what has not. */
export function useShownCount({ items, more, loadMore }: Pages, first: number) {
  const [shown, setShown] = useState(first);
  const loaded = items?.length ?? 0;
  const showMore = () => {
    setShown(shown + 10);
    if (more && shown + 10 > loaded) loadMore();
  };
  return { shown, more: more || loaded > shown, showMore };
}
