import type { Folded } from './folded';

/** A number somebody wrote, from sign to sign, and in which pieces. */
export type Digits = { first: number; last: number; bare: string; groups: readonly number[]; gaps: readonly string[] };

/** Longer gaps separate two numbers. */
const LONGEST_GAP = 3;
const LONGEST_NUMBER = 21;
const HASH = /[0-9a-fA-F]{40,}/g;

/** Runs of digits (an X at the end is one, too), as signs with the places where a number may begin or end. */
function runsIn({ signs, text }: Folded): { places: number[]; edges: Set<number> }[] {
  const hashes = [...text.matchAll(HASH)].map((match) => [match.index, match.index + match[0].length] as const);
  const counts = (i: number): boolean => /[0-9]/.test(signs[i]?.digit ?? '') && !hashes.some(([from, to]) => signs[i]!.from >= from && signs[i]!.to <= to);
  const runs: { places: number[]; edges: Set<number> }[] = [];
  signs.forEach((sign, i) => {
    const goesOn = runs.length > 0 && last(runs[runs.length - 1]!.places) === i - 1 && sign.gap.length <= LONGEST_GAP;
    const tail = /[Xx]/.test(sign.plain) && goesOn;
    if (!counts(i) && !tail) return;
    if (!goesOn) runs.push({ places: [], edges: new Set([i]) });
    const run = runs[runs.length - 1]!;
    if (sign.gap !== '' || writtenOtherwise(signs[i - 1]?.plain, sign.plain)) run.edges.add(i);
    run.places.push(i);
  });
  return runs;
}
const last = (list: readonly number[]): number | undefined => list[list.length - 1];
const writtenOtherwise = (before: string | undefined, now: string): boolean => before !== undefined && /[0-9]/.test(before) !== /[0-9]/.test(now);

/** Every number that can be read in a text: from the beginning of a piece to the end of one, longest first. */
export function numbersIn(view: Folded): Digits[] {
  return runsIn(view).flatMap(({ places, edges }) => places.flatMap((first, i) => {
    if (!edges.has(first)) return [];
    const found: Digits[] = [];
    for (let j = Math.min(places.length - 1, i + LONGEST_NUMBER - 1); j >= i; j -= 1) {
      const next = places[j + 1];
      if (next !== undefined && !edges.has(next)) continue;
      found.push(digitsOf(view, first, places[j]!));
    }
    return found;
  }));
}

function digitsOf({ signs }: Folded, first: number, end: number): Digits {
  const inside = signs.slice(first, end + 1);
  const groups: number[] = [];
  const gaps: string[] = [];
  inside.forEach(({ gap }, i) => {
    if (i > 0 && gap !== '') gaps.push(gap);
    if (i === 0 || gap !== '') groups.push(1);
    else groups[groups.length - 1]! += 1;
  });
  return { first, last: end, bare: inside.map(({ digit }) => digit).join('').toUpperCase(), groups, gaps };
}

/** Written as one number: few pieces, digit by digit, evenly, or with the same mark all through; not thousands, not a list of figures. */
export function asOneNumber({ groups, gaps }: Digits): boolean {
  const commas = gaps.some((gap) => /[,，、]/.test(gap));
  const thousands = commas && groups.length > 1 && groups.slice(1).every((length) => length === 3) && groups[0]! <= 3;
  const alike = new Set(gaps.map((gap) => gap.replace(/\s+/g, ' '))).size <= 1;
  return !thousands && (groups.length <= 3 || groups.every((length) => length <= 2) || (alike && (!commas || groups.slice(0, -1).every((length) => length >= 3))));
}
