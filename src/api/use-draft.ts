import { useEffect, useRef, useState } from 'react';
import { useIdentity } from './identity';
import { keep, kept } from './storage';

const SAVE_AFTER_MS = 400;

/** What somebody is writing into a form, kept on the phone as it is typed, for each person by itself, until it is sent. */
export function useDraft<T extends object>(about: string, empty: T) {
  const name = `draft-of-${useIdentity()}-${about}`;
  const [draft, setDraft] = useState<T>(() => ({ ...empty, ...kept<Partial<T>>(name) }));
  const latest = useRef<T>();

  useEffect(() => {
    const waiting = setTimeout(() => {
      if (latest.current) keep(name, latest.current);
      latest.current = undefined;
    }, SAVE_AFTER_MS);
    return () => clearTimeout(waiting);
  }, [draft, name]);
  useEffect(() => () => void (latest.current && keep(name, latest.current)), [name]);

  const change = (words: Partial<T>) => setDraft((now) => {
    latest.current = { ...now, ...words };
    return latest.current;
  });
  const drop = () => {
    latest.current = undefined;
    keep(name, undefined);
  };
  return { draft, change, drop };
}
