import type { Outcome } from '@/api/client';
import { useRefresh } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import { toast } from '@/design/toast';

type After<O> = { said?: string | ((data: O) => string); onDone?: (data: O) => void };

/** One step of a session: done and said in a line, everything shown of it is asked anew; refused or overtaken, likewise, and the words stay. */
export function useSessionStep<I, O>(write: (input: I, key: string) => Promise<Outcome<O>>, { said, onDone }: After<O> = {}) {
  const { send, busy, trouble, forget } = useErrand(write);
  const refresh = useRefresh();
  const take = async (input: I) => {
    const outcome = await send(input);
    if (outcome.ok || outcome.kind === 'conflict' || outcome.kind === 'refused') await refresh('session.', 'topic.', 'draw.', 'outcome.');
    if (!outcome.ok) return;
    if (said) toast(typeof said === 'string' ? said : said(outcome.data));
    onDone?.(outcome.data);
  };
  return { take: (input: I) => void take(input), busy, trouble, forget };
}
