import { BOUNDS, type Position } from './place';

/** A map holds so many rooms at most. */
export const MOST_ON_MAP = 400;

/** A room on the map. */
export type Spot = Position & { id: string };
/** Rooms that stand too near each other to be told apart, and the middle of them. Alone, a room is a cluster too. */
export type Cluster<S extends Spot = Spot> = Position & { id: string; spots: readonly S[] };
/** What is to be seen, degrees. */
export type Frame = { south: number; north: number; west: number; east: number };

/** Metres a degree: equirectangular at the middle of Yangzhou, where both ends of it are drawn less than 1% too wide or too narrow. */
const NORTHWARD = 111_320;
const MIDDLE = (BOUNDS.south + BOUNDS.north) / 2;
const SHRINK = Math.cos((MIDDLE * Math.PI) / 180);
const EASTWARD = NORTHWARD * SHRINK;

export const metresBetween = (one: Position, other: Position): number => Math.hypot((one.latitude - other.latitude) * NORTHWARD, (one.longitude - other.longitude) * EASTWARD);

/** Puts together what lies nearer than `apart` (metres), nearest first, until nothing does. The same rooms in any order give the same clusters, from north to south. */
export function clustersOf<S extends Spot>(spots: readonly S[], apart: number): Cluster<S>[] {
  let open = [...spots].sort(byId).map((spot): Standing<S> => ({ ...together([spot]), least: Infinity }));
  for (const one of open) look(one, open, apart);
  for (;;) {
    const one = open.reduce<Standing<S> | undefined>((least, each) => (each.nearest && (!least || each.least < least.least) ? each : least), undefined);
    if (!one?.nearest) return open.map(({ least: _least, nearest: _nearest, ...cluster }): Cluster<S> => cluster).sort((a, b) => b.latitude - a.latitude || a.longitude - b.longitude || byId(a, b));
    const gone = [one, one.nearest];
    const joined: Standing<S> = { ...together(gone.flatMap((each) => each.spots).sort(byId)), least: Infinity };
    open = [...open.filter((each) => !gone.includes(each)), joined].sort(byId);
    for (const each of open) {
      if (each === joined || (each.nearest && gone.includes(each.nearest))) look(each, open, apart);
      else meet(each, joined, apart);
    }
  }
}

/** A cluster that knows which other is nearest to it, and how near (metres, squared), if any is near enough. */
type Standing<S extends Spot> = Cluster<S> & { nearest?: Standing<S> | undefined; least: number };
const squared = (one: Position, other: Position): number => ((one.latitude - other.latitude) * NORTHWARD) ** 2 + ((one.longitude - other.longitude) * EASTWARD) ** 2;
function meet<S extends Spot>(one: Standing<S>, other: Standing<S>, apart: number): void {
  const metres = squared(one, other);
  if (metres < apart ** 2 && (metres < one.least || (metres === one.least && byId(other, one.nearest!) < 0))) [one.nearest, one.least] = [other, metres];
}
function look<S extends Spot>(one: Standing<S>, open: readonly Standing<S>[], apart: number): void {
  [one.nearest, one.least] = [undefined, Infinity];
  for (const other of open) if (other !== one) meet(one, other, apart);
}

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** In the middle of its rooms. */
const together = <S extends Spot>(spots: readonly S[]): Cluster<S> => ({
  id: spots[0]!.id, spots,
  latitude: sum(spots.map(({ latitude }) => latitude)) / spots.length, longitude: sum(spots.map(({ longitude }) => longitude)) / spots.length,
});

/** However near its rooms are, a picture shows this many metres; it is never much taller or flatter than this; and keeps this much of its width free at each edge. */
const LEAST = 6_000;
const [TALLEST, FLATTEST] = [1.5, 0.75];
const MARGIN = 0.13;

/** What holds all these positions, with room at the edges. */
export function frameAround(positions: readonly Position[]): Frame {
  const [latitudes, longitudes] = [positions.map(({ latitude }) => latitude), positions.map(({ longitude }) => longitude)];
  const [south, north, west, east] = [Math.min(...latitudes), Math.max(...latitudes), Math.min(...longitudes), Math.max(...longitudes)];
  const high = Math.max((north - south) * NORTHWARD, LEAST * FLATTEST);
  const wide = Math.max((east - west) * EASTWARD, LEAST, high / TALLEST);
  const width = wide / (1 - 2 * MARGIN);
  const height = Math.max(high, wide * FLATTEST) + 2 * MARGIN * width;
  const [latitude, longitude] = [(south + north) / 2, (west + east) / 2];
  return { south: latitude - height / 2 / NORTHWARD, north: latitude + height / 2 / NORTHWARD, west: longitude - width / 2 / EASTWARD, east: longitude + width / 2 / EASTWARD };
}

/** A frame drawn so many units wide. */
export type Drawn = { width: number; height: number; /** Metres a unit. */ metres: number; point: (position: Position) => { x: number; y: number } };
export function drawn({ south, north, west, east }: Frame, width: number): Drawn {
  const metres = ((east - west) * EASTWARD) / width;
  return { width, height: ((north - south) * NORTHWARD) / metres, metres, point: ({ latitude, longitude }) => ({ x: ((longitude - west) * EASTWARD) / metres, y: ((north - latitude) * NORTHWARD) / metres }) };
}

/** The length of a scale bar: a round number of kilometres, at most a third of the picture. */
const ROUND = [50, 20, 10, 5, 2, 1];
export function scaleBar({ width, metres }: Drawn): { kilometres: number; length: number } {
  const kilometres = ROUND.find((one) => (one * 1000) / metres <= width / 3) ?? 1;
  return { kilometres, length: (kilometres * 1000) / metres };
}

/** Where the lines of a grid stand whose squares are as wide as the scale bar is long, counted from below on the left. */
export const gridOn = ({ width, height }: Drawn, { length }: { length: number }): { across: number[]; down: number[] } => ({ across: steps(width, length), down: steps(height, length).map((up) => height - up) });
const steps = (whole: number, step: number): number[] => Array.from({ length: Math.floor(whole / step) }, (_, i) => (i + 1) * step);

/** Metres a pixel of a web map at a zoom level (256-pixel tiles), in the middle of Yangzhou, and the level at which so many metres a pixel are shown. */
const WHOLE = 156_543.034 * SHRINK;
export const metresAtZoom = (zoom: number): number => WHOLE / 2 ** zoom;
export const zoomFor = (metres: number): number => Math.log2(WHOLE / metres);
