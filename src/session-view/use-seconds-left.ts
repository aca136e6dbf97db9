import { useEffect, useRef, useState } from 'react';

/** A rest of seconds as the server told it, counted down by this phone between two looks; a phone's wrong clock does no harm. */
export function useSecondsLeft(told: number | undefined, toldBy: unknown): number | undefined {
  const heard = useRef({ told, toldBy, at: Date.now() });
  if (heard.current.toldBy !== toldBy) heard.current = { told, toldBy, at: Date.now() };
  const [, tick] = useState(0);
  const running = told !== undefined;
  useEffect(() => {
    if (!running) return undefined;
    const ticking = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(ticking);
  }, [running]);
  return heard.current.told === undefined ? undefined : Math.round(heard.current.told - (Date.now() - heard.current.at) / 1000);
}
