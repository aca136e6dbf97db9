import type { Position } from '../room/place';
import type { Drawn } from './map';

/** A name beside the dot of its place; `x`, `y`: the middle of the line at the end that `anchor` names. */
export type PlacedName = { name: string; dot: { x: number; y: number }; x: number; y: number; anchor: 'start' | 'middle' | 'end' };
type Box = { left: number; top: number; right: number; bottom: number };

const DOT = 3;
const GAP = 3;
const meets = (one: Box, other: Box): boolean => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const around = ({ x, y }: { x: number; y: number }, half: number): Box => ({ left: x - half, top: y - half, right: x + half, bottom: y + half });

/**
 * Names beside their true places, where they cover neither a marker (`target` units wide) nor another name nor the edge; a name for which
 * there is no such place is left out. `size`: of a character, units.
 */
export function namesOn(picture: Drawn, { seats, markers, target, size }: { seats: readonly (Position & { name: string })[]; markers: readonly Position[]; target: number; size: number }): PlacedName[] {
  const taken = markers.map((marker) => around(picture.point(marker), target / 2));
  const placed: PlacedName[] = [];
  for (const seat of seats) {
    const dot = picture.point(seat);
    if (dot.x < DOT || dot.y < DOT || dot.x > picture.width - DOT || dot.y > picture.height - DOT) continue;
    const found = beside(seat.name, dot, { target, size }).find(({ box }) => box.left >= 0 && box.top >= 0 && box.right <= picture.width && box.bottom <= picture.height && !taken.some((other) => meets(box, other)));
    if (!found) continue;
    const { box, ...name } = found;
    placed.push(name);
    taken.push(box, around(dot, DOT));
  }
  return placed;
}

/** Right, left, below and above of the dot; then the same beyond a marker that stands on it. */
function beside(name: string, dot: { x: number; y: number }, { target, size }: { target: number; size: number }): (PlacedName & { box: Box })[] {
  const [long, half] = [[...name].length * size, size * 0.65];
  return [DOT + GAP, target / 2 + GAP, target + GAP].flatMap((off) => {
    const line = ({ x, y, anchor }: Pick<PlacedName, 'x' | 'y' | 'anchor'>) => {
      const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
      return { name, dot, x, y, anchor, box: { left, right: left + long, top: y - half, bottom: y + half } };
    };
    return [line({ x: dot.x + off, y: dot.y, anchor: 'start' }), line({ x: dot.x - off, y: dot.y, anchor: 'end' }), line({ x: dot.x, y: dot.y + off + half, anchor: 'middle' }), line({ x: dot.x, y: dot.y - off - half, anchor: 'middle' })];
  });
}
