/** Finding a publication by what a resident types: words, also with a slip of the pen or by their sound; pinyin; initials. */
const MOST_TERMS = 400;
const MOST_PIECES = 40;

/** A run of Chinese characters with its pinyin, syllable by syllable. */
export type SpokenRun = { letters: readonly string[]; syllables: readonly string[] };

/** Runs of Chinese in a text; what is between them is of no use to a search by sound. */
export const runsOf = (text: string): string[] => text.normalize('NFKC').match(/\p{Script=Han}+/gu) ?? [];

const windows = <T>(list: readonly T[], length: number): T[][] => Array.from({ length: Math.max(0, list.length - length + 1) }, (_, i) => list.slice(i, i + length));

/** `h` two characters, `s` two syllables (so that a wrong character of the right sound finds it), `l` pinyin or initials as one types them. */
const pairs = ({ letters, syllables }: SpokenRun): string[] => [...windows(letters, 2).map((two) => `h${two.join('')}`), ...windows(syllables, 2).map((two) => `s${two.join("'")}`)];
const typed = ({ syllables }: SpokenRun): string[] => [
  ...[1, 2, 3].flatMap((length) => windows(syllables, length).map((some) => `l${some.join('')}`)),
  ...[2, 3, 4].flatMap((length) => windows(syllables.map((syllable) => syllable[0] ?? ''), length).map((some) => `l${some.join('')}`)),
];

/** Everything one publication can be found by. */
export const findingTerms = (runs: readonly SpokenRun[]): string[] =>
  [...new Set(runs.flatMap((run) => [...pairs(run), ...(run.letters.length === 1 ? [`h${run.letters[0]}`] : []), ...run.letters.map((letter) => `c${letter}`), ...typed(run)]))].slice(0, MOST_TERMS);

/** What a query asks for. One character alone is asked for as it is; longer runs by their pairs. */
export function findingPieces(query: string, runs: readonly SpokenRun[]): string[] {
  const latin = (query.normalize('NFKC').toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => word.length >= 2);
  return [...new Set([
    ...runs.flatMap((run) => (run.letters.length === 1 ? [`c${run.letters[0]}`] : pairs(run))),
    ...latin.flatMap((word) => [`l${word}`, ...(word.length > 4 ? windows([...word], 4).map((some) => `l${some.join('')}`) : [])]),
  ])].slice(0, MOST_PIECES);
}

const WEIGHT: Record<string, number> = { h: 1, c: 1, s: 0.7, l: 1 };
const weigh = (pieces: readonly string[]): number => pieces.reduce((sum, piece) => sum + WEIGHT[piece[0]!]!, 0);

/** Below this share of what was asked it only sounds alike. */
const CLOSE = 0.3;
/** How well a publication answers, 0–1; undefined where it does not. */
export function closeness(pieces: readonly string[], terms: ReadonlySet<string>): number | undefined {
  const whole = pieces.filter((piece) => piece.startsWith('l') && terms.has(piece));
  const share = weigh(pieces.filter((piece) => terms.has(piece))) / (weigh(pieces) || 1);
  return share >= CLOSE || whole.length > 0 ? Math.max(share, whole.length > 0 ? CLOSE : 0) : undefined;
}

