/**
 * Finding a room by what a resident types: Chinese characters of room or township, pinyin, or initials, in any mixture
 * separated by spaces or script ("东关 qhg").
 */
const HAN = /\p{Script=Han}/u;

/** Longest beginning of pinyin or initials that is kept as a term. */
export const LONGEST_PREFIX = 16;

/** The beginnings of a word, two letters and more (one letter finds everything). */
const prefixes = (word: string): string[] => Array.from({ length: Math.min(word.length, LONGEST_PREFIX) - 1 }, (_, i) => word.slice(0, i + 2));

const characters = (name: string): string[] => [...name].filter((letter) => HAN.test(letter));
const pairs = (letters: readonly string[]): string[] => letters.slice(1).map((letter, i) => letters[i]! + letter);

/** One name with its pinyin syllables, as the one who loads rooms has worked them out. */
export type Spoken = { name: string; syllables: readonly string[] };

/** All pieces a search may ask of a room: single characters and pairs of each name, beginnings of pinyin and of initials. */
export const termsOf = (names: readonly Spoken[]): string[] => [...new Set(names.flatMap(({ name, syllables }) => [
  ...characters(name), ...pairs(characters(name)), ...prefixes(syllables.join('')), ...prefixes(syllables.map((syllable) => syllable[0] ?? '').join('')),
]))];

/** The pieces of a query; a room matches when it has them all. */
export function piecesOf(query: string): string[] {
  const runs = query.normalize('NFKC').toLowerCase().match(/\p{Script=Han}+|[a-z]+/gu) ?? [];
  return [...new Set(runs.flatMap((run) => {
    if (!HAN.test(run)) return run.length < 2 ? [] : [run.slice(0, LONGEST_PREFIX)];
    const letters = [...run];
    return letters.length === 1 ? letters : pairs(letters);
  }))].slice(0, 12);
}

/** Rooms whose own name holds the words come before those whose township does; then shorter names, then by division code. */
export function byCloseness(query: string): (a: { name: string; id: string }, b: { name: string; id: string }) => number {
  const words = query.normalize('NFKC').match(/\p{Script=Han}+/gu) ?? [];
  const own = (name: string): number => (words.length > 0 && words.every((word) => name.includes(word)) ? 0 : 1);
  return (a, b) => own(a.name) - own(b.name) || a.name.length - b.name.length || (a.id < b.id ? -1 : 1);
}
