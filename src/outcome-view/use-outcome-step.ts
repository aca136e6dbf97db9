import type { Outcome } from '@/api/client';
import { useRefresh } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import { toast } from '@/design/toast';

/** One step of a list, a suggestion or a branch: done and said in a line, everything shown of it is asked anew; refused or overtaken, likewise, and the words stay. */
export function useOutcomeStep<I, O>(write: (input: I, key: string) => Promise<Outcome<O>>, said: string | ((data: O) => string), onDone?: (data: O) => void) {
  const { send, busy, trouble } = useErrand(write);
  const refresh = useRefresh();
  const take = async (input: I) => {
    const outcome = await send(input);
    if (outcome.ok || outcome.kind === 'conflict' || outcome.kind === 'refused') await refresh('outcome.', 'session.', 'topic.', 'me.');
    if (!outcome.ok) return;
    toast(typeof said === 'string' ? said : said(outcome.data));
    onDone?.(outcome.data);
  };
  return { take: (input: I) => void take(input), busy, trouble };
}
