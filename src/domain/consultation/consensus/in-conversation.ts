/** Fewer votes say too little of a person to place her. */
export const ENOUGH_VOTES = 7;
const FEWEST_PEOPLE = 15;

/**
 * Who is placed on the map: whoever voted on 7 statements (on all, where there are fewer) or was on it before. Where that
 * is fewer than 15 people, those with most votes join, earlier rows first, until there are 15.
 */
export function inConversation({ votes, statements, before }: { votes: ArrayLike<number>; statements: number; before?: (row: number) => boolean }): Uint8Array {
  const enough = Math.max(1, Math.min(ENOUGH_VOTES, statements));
  const inside = new Uint8Array(votes.length);
  let people = 0;
  for (let row = 0; row < votes.length; row++) {
    if (votes[row]! < enough && !before?.(row)) continue;
    inside[row] = 1;
    people++;
  }
  if (people >= FEWEST_PEOPLE) return inside;
  Array.from(inside, (_in, row) => row)
    .filter((row) => inside[row] === 0 && votes[row]! > 0)
    .sort((a, b) => votes[b]! - votes[a]! || a - b)
    .slice(0, FEWEST_PEOPLE - people)
    .forEach((row) => {
      inside[row] = 1;
    });
  return inside;
}
