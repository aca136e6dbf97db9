import type { Components } from './components';
import type { VoteMatrix } from './matrix';

/**
 * Where each person stands: x and y in turn, row by row. A person who voted on few statements would stand near the middle
 * only for that, so the position is stretched by √(statements / votes). A statement in `out` is 0 for everybody, which
 * is a vote as far as the stretch goes: whoever voted on it or not.
 */
export function projectVotes({ statements, starts, columns, values }: VoteMatrix, { centre, components: [first, second] }: Components, out: readonly boolean[] = []): Float64Array {
  const positions = new Float64Array(2 * (starts.length - 1));
  const everybodys = out.filter(Boolean).length;
  for (let row = 0; row + 1 < starts.length; row++) {
    let x = 0;
    let y = 0;
    let votes = everybodys;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) {
      const c = columns[i]!;
      if (out[c]) continue;
      const away = values[i]! - centre[c]!;
      x += away * first[c]!;
      y += away * second[c]!;
      votes++;
    }
    const stretch = Math.sqrt(statements.length / Math.max(votes, 1));
    positions[2 * row] = stretch * x;
    positions[2 * row + 1] = stretch * y;
  }
  return positions;
}

/** How far from the middle a person would stand who agreed with this statement and said nothing else. */
export function extremities({ centre, components: [first, second] }: Components): number[] {
  return centre.map((mean, c) => Math.sqrt(centre.length) * Math.hypot((1 - mean) * first[c]!, (1 - mean) * second[c]!));
}
