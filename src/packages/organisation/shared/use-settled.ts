import { useEffect, useState } from 'react';

const REST_MS = 500;

/** What somebody has written, once the writing rests: the cloud is not asked at every key. */
export function useSettled<T>(value: T): T {
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(text), REST_MS);
    return () => clearTimeout(waiting);
  }, [text]);
  return (settled === undefined ? undefined : JSON.parse(settled)) as T;
}
