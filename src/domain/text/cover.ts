/** Something found in a text: places in it as written, what stands there, and what is to stand there instead. */
export type Found = { from: number; to: number; text: string; mask: string };

/** What a mask uncovers is looked at again. */
const ROUNDS = 4;

/** The text with a mask over everything `find` finds, until it finds nothing more. */
export function covered(text: string, find: (text: string) => readonly Found[]): string {
  let shown = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = find(shown);
    if (found.length === 0) return shown;
    shown = [...found].reverse().reduce((words, { from, to, mask }) => words.slice(0, from) + mask + words.slice(to), shown);
  }
  return shown;
}
