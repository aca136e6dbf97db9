import type { Outcome } from '@/api/client';
import { useRefresh } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import { toast } from '@/design/toast';

/** One write of an office: done, it is said in a line and everything of the organisation is asked anew; else the words stay, and why. */
export function useOfficeStep<I, O>(write: (input: I, key: string) => Promise<Outcome<O>>, said: string, onDone: (data: O) => void = () => undefined) {
  const { send, busy, trouble, forget } = useErrand(write);
  const refresh = useRefresh();
  const take = async (input: I) => {
    const outcome = await send(input);
    if (!outcome.ok) return;
    toast(said);
    await refresh('organisation.', 'room.', 'member.');
    onDone(outcome.data);
  };
  return { take: (input: I) => void take(input), busy, trouble, forget };
}
