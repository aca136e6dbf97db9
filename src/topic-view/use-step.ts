import type { Outcome } from '@/api/client';
import { useRefresh } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import { toast } from '@/design/toast';

type After<O> = { reload: () => Promise<unknown>; said?: (data: O) => string; onDone: (data: O) => void };

/** One step of the procedure: done (said in a line, unless the page itself says it), every screen asks anew; refused or overtaken, the topic is fetched and the words stay. */
export function useStep<I, O>(write: (input: I, key: string) => Promise<Outcome<O>>, { reload, said, onDone }: After<O>) {
  const { send, busy, trouble } = useErrand(write);
  const refresh = useRefresh();
  const take = async (input: I) => {
    const outcome = await send(input);
    if (!outcome.ok) return void ((outcome.kind === 'conflict' || outcome.kind === 'refused') && (await reload()));
    if (said) toast(said(outcome.data));
    await refresh('topic.', 'research.', 'room.view');
    onDone(outcome.data);
  };
  return { take: (input: I) => void take(input), busy, trouble };
}
