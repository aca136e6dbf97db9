import type { Drawn } from './map';
import type { Position } from './place';

type Point = { x: number; y: number };
/** A name beside the dot of its place; `x`, `y`: the middle of the line at the end that `anchor` names. `dot` is missing where a marker stands on it. */
export type PlacedName = { name: string; dot?: Point; x: number; y: number; anchor: 'start' | 'middle' | 'end' };
type Box = { left: number; top: number; right: number; bottom: number };

const DOT = 2.5;
const GAP = 3;
const meets = (one: Box, other: Box): boolean => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const around = ({ x, y }: Point, half: number): Box => ({ left: x - half, top: y - half, right: x + half, bottom: y + half });

/**
 * Names close to their true places, where they cover neither a marker (`wide` units) nor another name nor the edge; a name for which
 * there is no such place is left out: the first ones are served first. `size`: of a character, units.
 */
export function namesOn(picture: Drawn, { places, markers, wide, size }: { places: readonly (Position & { name: string })[]; markers: readonly Position[]; wide: number; size: number }): PlacedName[] {
  const discs = markers.map((marker) => around(picture.point(marker), wide / 2));
  const taken = [...discs];
  const placed: PlacedName[] = [];
  for (const { name, ...place } of places) {
    const dot = picture.point(place);
    if (dot.x < DOT || dot.y < DOT || dot.x > picture.width - DOT || dot.y > picture.height - DOT) continue;
    const own = around(dot, DOT);
    const disc = discs.find((one) => meets(one, own));
    if (!disc && taken.some((other) => meets(own, other))) continue;
    const found = beside(name, dot, { by: disc ?? own, size }).find(({ box }) => box.left >= 0 && box.top >= 0 && box.right <= picture.width && box.bottom <= picture.height && !taken.some((other) => meets(box, other)));
    if (!found) continue;
    const { box, ...line } = found;
    placed.push({ ...line, ...(disc ? {} : { dot }) });
    taken.push({ ...box, left: box.left - GAP, right: box.right + GAP }, own);
  }
  return placed;
}

/** Right, left, below and above of a dot, or of the marker that stands on it: then on the side where the dot is. */
function beside(name: string, dot: Point, { by: { left, top, right, bottom }, size }: { by: Box; size: number }): (PlacedName & { box: Box })[] {
  const [long, half, x, y] = [[...name].length * size, size * 0.65, (left + right) / 2, (top + bottom) / 2];
  const line = (anchor: PlacedName['anchor'], at: number, height: number) => {
    const from = anchor === 'start' ? at : anchor === 'end' ? at - long : at - long / 2;
    return { name, x: at, y: height, anchor, box: { left: from, right: from + long, top: height - half, bottom: height + half } };
  };
  return [
    ...(dot.x >= x - DOT ? [line('start', right + GAP, y)] : []), ...(dot.x <= x + DOT ? [line('end', left - GAP, y)] : []),
    ...(dot.y >= y - DOT ? [line('middle', x, bottom + GAP + half)] : []), ...(dot.y <= y + DOT ? [line('middle', x, top - GAP - half)] : []),
  ];
}
