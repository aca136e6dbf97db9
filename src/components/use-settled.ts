import { useEffect, useState } from 'react';

const AFTER_MS = 500;

/** A form's value once nobody has typed for a moment: the cloud is not asked about every letter. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), AFTER_MS);
    return () => clearTimeout(waiting);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- by what it says, not by which object says it
  }, [text]);
  return settled;
}
