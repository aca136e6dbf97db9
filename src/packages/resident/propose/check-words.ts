import { topicWords } from '@/contract/topic';
import { canPropose } from '@/domain/topic/propose';
import type { TopicSource } from '@/domain/topic/topic';
import type { Reason } from '@/domain/verdict';
import type { Trouble } from '@/api/read';
import type { WordField, Words } from './use-words';

export type Faults = Partial<Record<WordField | 'photos', string>>;

const FIELDS: readonly string[] = ['title', 'wrong', 'place', 'affected', 'photos'];

/** An empty field is asked for in its own words: a minimum of characters says nothing to somebody who has overlooked it. */
const MISSING: Partial<Words> = { title: '请写一句：是什么事', wrong: '请写一写：怎么了、有什么影响', place: '请写明在哪儿，召集人好去看' };

const byField = (issues: readonly { path: string; message: string }[]): Faults => issues.reduce<Faults>((faults, { path, message }) => {
  const field = path.split('.')[0]!;
  return FIELDS.includes(field) && !(field in faults) ? { ...faults, [field]: message } : faults;
}, {});

/** What the cloud will say of the shape, said by the phone before anything is sent: the same schema. */
export function faultsIn(words: Words): Faults {
  const result = topicWords.safeParse({ ...words, photos: [] });
  const wrong = result.success ? {} : byField(result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  return Object.fromEntries(Object.entries(wrong).map(([field, message]) => [field, words[field as WordField]?.trim() ? message : MISSING[field as WordField] ?? message]));
}

/** What the cloud did say of the shape. */
export const faultsOf = (trouble: Trouble): Faults => (trouble.kind === 'invalid' ? byField(trouble.fields) : {});

/** The rule itself, on the phone: a preview of the cloud's decision. */
export function reasonsAgainst(words: Words, view: { roomOpen: boolean; sources: readonly TopicSource[]; source: TopicSource }): readonly Reason[] {
  const verdict = canPropose({ ...view, texts: [words.title, words.wrong, words.place, words.affected] });
  return verdict.outcome === 'refused' ? verdict.reasons : [];
}
