import { useEffect, useState } from 'react';

/** What a weak phone takes over in one piece without a visible pause. */
const STEP = 8;

/** The beginning of a list at once, and the rest piece by piece right after: each piece is one small message to the page. */
export function useInSteps<T>(items: readonly T[]): readonly T[] {
  const [shown, setShown] = useState(STEP);
  useEffect(() => {
    if (shown >= items.length) return undefined;
    const next = setTimeout(() => setShown(shown + STEP), 50);
    return () => clearTimeout(next);
  }, [shown, items.length]);
  return items.slice(0, shown);
}
