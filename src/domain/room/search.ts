/**
 * Finding a room by what a resident types: Chinese characters of room or township, pinyin, or initials, in any mixture
 * separated by spaces or script ("东关 qhg").
 */
const HAN = /\p{Script=Han}/u;

/** Longest beginning of pinyin or initials that is kept as a term. */
export const LONGEST_PREFIX = 16;

/** The beginnings of a word, two letters and more (one letter finds everything). */
const prefixes = (word: string): string[] => Array.from({ length: Math.min(word.length, LONGEST_PREFIX) - 1 }, (_, i) => word.slice(0, i + 2));

const characters = (text: string): string[] => [...text].filter((letter) => HAN.test(letter));

/** One name with its pinyin syllables, as the one who loads rooms has worked them out. */
export type Spoken = { name: string; syllables: readonly string[] };

/** All pieces a search may ask of a room: the characters of each name, beginnings of its pinyin and of its initials. */
export const termsOf = (names: readonly Spoken[]): string[] => [...new Set(names.flatMap(({ name, syllables }) => [
  ...characters(name), ...prefixes(syllables.join('')), ...prefixes(syllables.map((syllable) => syllable[0] ?? '').join('')),
]))];

/** The pieces of a query; a room matches when it has them all. */
export function piecesOf(query: string): string[] {
  const runs = query.normalize('NFKC').toLowerCase().match(/\p{Script=Han}+|[a-z]+/gu) ?? [];
  const pieces = runs.flatMap((run) => (HAN.test(run) ? characters(run) : run.length < 2 ? [] : [run.slice(0, LONGEST_PREFIX)]));
  return [...new Set(pieces)].slice(0, 12);
}

/** Length of the longest piece of the query that a name holds. */
function held(query: string, name: string): number {
  const letters = characters(query);
  for (let length = letters.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= letters.length; from += 1) if (name.includes(letters.slice(from, from + length).join(''))) return length;
  }
  return 0;
}

/** Rooms whose own name holds most of the words come first; then shorter names, then by division code. */
export const byCloseness = (query: string) => (a: { name: string; id: string }, b: { name: string; id: string }): number =>
  held(query, b.name) - held(query, a.name) || a.name.length - b.name.length || (a.id < b.id ? -1 : 1);
