import { pinyin } from 'pinyin-pro';
import { termsOf } from '../../src/domain/room/search';

/** A name with its pinyin, syllable by syllable. */
export const spoken = (name: string) => ({ name, syllables: pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed' }) });

const known = new Map<string, ReturnType<typeof spoken>>();
const spokenOnce = (name: string) => known.get(name) ?? known.set(name, spoken(name)).get(name)!;

/** What a search can find a room by. Names of counties and townships come again and again and are worked out once. */
export const searchTerms = (names: readonly string[]): string[] => termsOf(names.map(spokenOnce));
