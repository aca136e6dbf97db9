import { useEffect, useRef, useState } from 'react';
import { useIdentity } from '@/api/identity';
import { keep, kept } from '@/api/storage';
import type { TopicCard } from '@/contract/topic';
import type { AnswerKind } from '@/copy/convener';
import type { Channel, RefusalReason } from '@/domain/topic/refuse';
import type { Concern } from '@/domain/topic/topic';

export type Target = Pick<TopicCard, 'id' | 'title' | 'state' | 'roomId' | 'visibility'>;

/** What a convener has written so far: each of the five answers keeps its own words, so that changing one's mind loses nothing. */
export type AnswerDraft = {
  kind?: AnswerKind | undefined;
  screen: { concern?: Concern; onePlace: boolean; affectedNamed: boolean; oneQuestion: boolean; selfGovernment: boolean; because: string; note: string };
  return: { note: string };
  merge: { into?: Target };
  redirect: { channel?: Channel; note: string; nextStep: string };
  refuse: { reason?: RefusalReason; note: string; nextStep: string };
};

const EMPTY: AnswerDraft = {
  screen: { onePlace: false, affectedNamed: false, oneQuestion: false, selfGovernment: false, because: '', note: '' },
  return: { note: '' },
  merge: {},
  redirect: { note: '', nextStep: '' },
  refuse: { note: '', nextStep: '' },
};

const SAVE_AFTER_MS = 400;

/** The draft of an answer, kept on the phone as it is typed, for each person and topic by itself. */
export function useAnswerDraft(topicId: string) {
  const who = useIdentity();
  const name = `answer-${who}-${topicId}`;
  const [found] = useState(() => kept<AnswerDraft>(name));
  const [draft, setDraft] = useState<AnswerDraft>(() => ({ ...EMPTY, ...found }));
  const latest = useRef<AnswerDraft>();

  useEffect(() => {
    const save = () => {
      if (latest.current) keep(name, latest.current);
      latest.current = undefined;
    };
    const waiting = setTimeout(save, SAVE_AFTER_MS);
    return () => clearTimeout(waiting);
  }, [draft, name]);
  useEffect(() => () => void (latest.current && keep(name, latest.current)), [name]);

  const write = (next: AnswerDraft) => {
    latest.current = next;
    setDraft(next);
  };
  return {
    draft,
    found: found !== undefined,
    choose: (kind: AnswerKind | undefined) => write({ ...draft, kind }),
    change: <K extends AnswerKind>(kind: K, words: Partial<AnswerDraft[K]>) => write({ ...draft, kind, [kind]: { ...draft[kind], ...words } }),
    drop: () => {
      latest.current = undefined;
      keep(name, undefined);
    },
  };
}
export type DraftInHand = ReturnType<typeof useAnswerDraft>;
