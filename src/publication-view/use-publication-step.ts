import type { Outcome } from '@/api/client';
import { useRefresh } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import { toast } from '@/design/toast';

/** One step of a publication: done and said in a line; everything shown of it is asked anew, also when somebody else was faster. */
export function usePublicationStep<I, O>(write: (input: I, key: string) => Promise<Outcome<O>>, { said, onDone }: { said?: string; onDone?: (data: O) => void } = {}) {
  const { send, busy, trouble } = useErrand(write);
  const refresh = useRefresh();
  const take = async (input: I) => {
    const outcome = await send(input);
    if (outcome.ok && said) toast(said);
    if (outcome.ok) onDone?.(outcome.data);
    if (outcome.ok || outcome.kind === 'conflict') await refresh('publication.', 'session.', 'topic.');
  };
  return { take: (input: I) => void take(input), busy, trouble };
}
