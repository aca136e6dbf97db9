import { useRef, useState } from 'react';
import { newKey, type Outcome } from './client';
import type { Trouble } from './read';

/**
 * One write of a screen. While nobody knows whether it arrived, the same input goes again under the same key, so that it
 * is done once; an answer, or other words, take a new key.
 */
export function useErrand<I, O>(write: (input: I, key: string) => Promise<Outcome<O>>) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const open = useRef<{ key: string; of: string }>();

  const send = async (input: I): Promise<Outcome<O>> => {
    const of = JSON.stringify(input);
    if (open.current?.of !== of) open.current = { key: newKey(), of };
    setBusy(true);
    setTrouble(undefined);
    const outcome = await write(input, open.current.key);
    setBusy(false);
    const unknown = !outcome.ok && (outcome.kind === 'unreachable' || outcome.kind === 'failed');
    if (!unknown) open.current = undefined;
    if (!outcome.ok) setTrouble(outcome);
    return outcome;
  };
  return { send, busy, trouble, forget: () => setTrouble(undefined) };
}
