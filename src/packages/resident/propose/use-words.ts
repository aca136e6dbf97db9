import { useEffect, useRef, useState } from 'react';
import { keepDraft, type Draft, type DraftPhoto } from '@/api/drafts';
import type { TopicSource } from '@/domain/topic/topic';

export type Words = Pick<Draft, 'title' | 'wrong' | 'place' | 'affected'>;
export type WordField = keyof Words;
export const NO_WORDS: Words = { title: '', wrong: '', place: '', affected: '' };

/** Saved well within a second of the last key. */
const SAVE_AFTER_MS = 500;
/** Similar topics are asked for when typing rests. */
const ASK_AFTER_MS = 450;

type Start = { draftId: string; words: Words; photos: readonly DraftPhoto[]; source: TopicSource };

/**
 * What is being written. The words live in a ref, not in state: a weak phone then draws nothing anew for a key, and the
 * cursor does not jump. `asked` follows behind, for looking up similar topics.
 */
export function useWords({ draftId, words: start, photos: startPhotos, source: startSource }: Start) {
  const words = useRef<Words>(start);
  const [photos, setPhotos] = useState(startPhotos);
  const [source, setSource] = useState(startSource);
  const [asked, setAsked] = useState('');
  const [unsaved, setUnsaved] = useState(false);
  const latest = useRef({ photos, source });
  const timers = useRef<{ save?: ReturnType<typeof setTimeout>; ask?: ReturnType<typeof setTimeout> }>({});

  const save = useRef(() => {
    clearTimeout(timers.current.save);
    timers.current.save = undefined;
    setUnsaved(!keepDraft(draftId, { ...words.current, photos: [...latest.current.photos], source: latest.current.source }));
  }).current;

  /** Leaving the page in the middle of a word loses nothing. */
  useEffect(() => {
    const pending = timers.current;
    return () => {
      if (pending.save) save();
      clearTimeout(pending.ask);
    };
  }, [save]);

  const hear = (field: WordField) => (text: string) => {
    words.current = { ...words.current, [field]: text };
    clearTimeout(timers.current.save);
    timers.current.save = setTimeout(save, SAVE_AFTER_MS);
    clearTimeout(timers.current.ask);
    timers.current.ask = setTimeout(() => setAsked(`${words.current.title}\n${words.current.place}\n${words.current.wrong}`.trim()), ASK_AFTER_MS);
  };
  const changePhotos = (change: (now: readonly DraftPhoto[]) => readonly DraftPhoto[]) => {
    latest.current = { ...latest.current, photos: change(latest.current.photos) };
    setPhotos(latest.current.photos);
    save();
  };
  const chooseSource = (next: TopicSource) => {
    latest.current = { ...latest.current, source: next };
    setSource(next);
    save();
  };
  /** Stops saving: what was written is on its way or thrown away. */
  const settle = () => {
    clearTimeout(timers.current.save);
    timers.current.save = undefined;
  };
  return { words, photos, latest, source, asked, unsaved, hear, changePhotos, chooseSource, save, settle };
}
export type Writing = ReturnType<typeof useWords>;
