import { keep, kept } from './storage';

/**
 * What this phone saw published of a draw when it first looked: a witness of its own, whatever is shown later. Answers that
 * first commitment.
 */
export function firstSeen(drawId: string, commitment: string): string {
  const name = `draw-${drawId}`;
  const before = kept<string>(name);
  if (before === undefined) keep(name, commitment);
  return before ?? commitment;
}
