import type { OpinionMap } from '@/contract/statement';

/** A circle in a field 100 wide and `FIELD_HEIGHT` high. */
export type Circle = { id: number; size: number; x: number; y: number; width: number };

export const FIELD_HEIGHT = 64;
const [SMALLEST, MARGIN, ROUNDS] = [20, 2, 200];
/** The largest circle, by how many there are: all have room beside each other. */
const LARGEST = [40, 40, 40, 29, 26, 24];

/** Groups that stand in one line, or on one point, are turned out of it a little, each its own way. */
const TURN = 2.4;

/** Where the groups of a map are drawn: as they stand to each other, their areas as their sizes, none over another. */
export function opinionLayout(groups: OpinionMap['groups']): Circle[] {
  const most = Math.max(...groups.map(({ size }) => size));
  const [across, down] = [spread(groups.map(({ x }) => x)), spread(groups.map(({ y }) => y))];
  const scale = Math.max(across.width, down.width) || 1;
  const circles = groups.map(({ id, size, x, y }, i) => ({
    id, size, width: Math.max(SMALLEST, (LARGEST[groups.length] ?? SMALLEST) * Math.sqrt(size / most)), x: 50 + ((x - across.middle) / scale) * 60 + Math.cos(i * TURN), y: FIELD_HEIGHT / 2 - ((y - down.middle) / scale) * 40 + Math.sin(i * TURN),
  }));
  for (let round = 0; round < ROUNDS; round += 1) for (const [i, one] of circles.entries()) {
    for (const other of circles.slice(i + 1)) pushApart(one, other, i);
    keepInside(one);
  }
  for (const circle of circles) keepInside(circle);
  return circles;
}

function spread(values: readonly number[]): { middle: number; width: number } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { middle: (low + high) / 2, width: high - low };
}

function pushApart(one: Circle, other: Circle, turn: number): void {
  const [dx, dy] = [other.x - one.x || 0.1 * (turn + 1), other.y - one.y];
  const [away, wanted] = [Math.hypot(dx, dy), (one.width + other.width) / 2 + MARGIN];
  if (away >= wanted) return;
  const push = (wanted - away) / 2 / away;
  one.x -= dx * push;
  one.y -= dy * push;
  other.x += dx * push;
  other.y += dy * push;
}

function keepInside(circle: Circle): void {
  const half = circle.width / 2 + 1;
  circle.x = Math.min(100 - half, Math.max(half, circle.x));
  circle.y = Math.min(FIELD_HEIGHT - half, Math.max(half, circle.y));
}
