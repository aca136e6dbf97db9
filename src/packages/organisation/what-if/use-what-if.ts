import { useRef, useState } from 'react';
import { api } from '@/api/client';
import type { Trouble } from '@/api/read';
import type { InputOf } from '@/contract/action';
import type { Difference, PolicyContract } from '@/contract/policy';

export type Asked = Omit<InputOf<PolicyContract['whatIf']>, 'cursor'>;
export type Found = { items: readonly Difference[]; looked: number; done: boolean };

/** Goes through the past sessions page by page; a new question, or leaving, ends the one under way. */
export function useWhatIf() {
  const [found, setFound] = useState<Found>();
  const [trouble, setTrouble] = useState<Trouble>();
  const round = useRef(0);
  const ask = async (asked: Asked): Promise<void> => {
    const mine = (round.current += 1);
    setTrouble(undefined);
    setFound({ items: [], looked: 0, done: false });
    let [items, looked, cursor]: [Difference[], number, string | undefined] = [[], 0, undefined];
    do {
      const outcome = await api.policy.whatIf({ ...asked, ...(cursor ? { cursor } : {}) });
      if (mine !== round.current) return;
      if (!outcome.ok) return setTrouble(outcome);
      [items, looked, cursor] = [[...items, ...outcome.data.items], looked + outcome.data.looked, outcome.data.next];
      setFound({ items, looked, done: cursor === undefined });
    } while (cursor);
  };
  return { found, trouble, ask };
}
