import type { Outcome } from '@/api/client';
import { useRefresh } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import type { OutputOf } from '@/contract/action';
import type { RoomContract } from '@/contract/room';
import { toast } from '@/design/toast';

export type SetUpProps = { roomId: string; page: OutputOf<RoomContract['page']> };

/** One thing laid down on the room's page; what is shown of the room is asked anew. */
export function useSetUp<I, O>(write: (input: I, key: string) => Promise<Outcome<O>>, said: string) {
  const { send, busy, trouble } = useErrand(write);
  const refresh = useRefresh();
  const take = async (input: I) => {
    const outcome = await send(input);
    if (!outcome.ok) return;
    toast(said);
    await refresh('room.', 'organisation.');
  };
  return { take: (input: I) => void take(input), busy, trouble };
}
