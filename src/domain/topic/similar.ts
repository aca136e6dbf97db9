/** Two-character pieces of the words of a text: the tokens by which topics are compared and looked up. */
export function grams(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const pieces = words.flatMap((word) => {
    const letters = [...word];
    return letters.length === 1 ? letters : letters.slice(1).map((letter, i) => letters[i]! + letter);
  });
  return [...new Set(pieces)];
}

/** Pieces that say nothing about a matter. */
const HOLLOW = new Set(['我们', '小区', '社区', '这里', '那里', '问题', '希望', '解决', '建议', '可以', '没有', '一个', '经常', '居民', '影响']);

/** Pieces worth looking up: the telling ones first, few enough for one query. */
export const telling = (text: string, most: number): string[] => grams(text).filter((gram) => !HOLLOW.has(gram)).slice(0, most);

/**
 * How alike two topics are, 0–1: the share of the shorter one's telling pieces found in the other, rare pieces weighing more.
 * `frequency` counts how many of the compared topics hold a piece.
 */
export function likeness(mine: readonly string[], theirs: readonly string[], frequency: (gram: string) => number): number {
  const weigh = (list: readonly string[]) => list.filter((gram) => !HOLLOW.has(gram)).reduce((sum, gram) => sum + 1 / (1 + frequency(gram)), 0);
  const other = new Set(theirs);
  const smaller = Math.min(weigh(mine), weigh(theirs));
  return smaller === 0 ? 0 : weigh(mine.filter((gram) => other.has(gram))) / smaller;
}
