import type { Outcome } from '@/api/client';
import { useRefresh } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import { toast } from '@/design/toast';

/** One step at the desk: done and said in a line, everything shown of statements is asked anew; refused or overtaken, likewise, and the words stay. */
export function useStatementStep<I, O>(write: (input: I, key: string) => Promise<Outcome<O>>, said: string, onDone?: () => void) {
  const { send, busy, trouble, forget } = useErrand(write);
  const refresh = useRefresh();
  const take = async (input: I) => {
    const outcome = await send(input);
    if (outcome.ok) {
      toast(said);
      onDone?.();
    }
    if (outcome.ok || outcome.kind === 'conflict' || outcome.kind === 'refused') await refresh('statement.');
  };
  return { take: (input: I) => void take(input), busy, trouble, forget };
}
