import type { Outcome } from '@/api/client';
import { useRefresh } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import { toast } from '@/design/toast';

/** One step with a seat: done, it is said in a line and every screen asks anew; refused or overtaken, they ask anew too and the reason stays. */
export function useSeatStep<I, O>(write: (input: I, key: string) => Promise<Outcome<O>>, said: (data: O) => string, onDone?: (data: O) => void) {
  const { send, busy, trouble } = useErrand(write);
  const refresh = useRefresh();
  const take = async (input: I) => {
    const outcome = await send(input);
    if (outcome.ok) {
      toast(said(outcome.data));
      onDone?.(outcome.data);
    }
    if (outcome.ok || outcome.kind === 'conflict' || outcome.kind === 'refused') await refresh('session.', 'me.');
  };
  return { take, busy, trouble };
}
