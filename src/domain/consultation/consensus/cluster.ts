import { firstDistinct, kMeans, type Grouping } from './k-means';
import { assignToNearest } from './nearest';
import { silhouette } from './silhouette';
import { smoothK, type Smoothing } from './smooth-k';

/** Where clusters stood (x and y in turn), so that the next map begins there and groups keep their numbers. */
export type ClusterState = { base: number[]; groups: Record<string, number[]>; smoothing?: Smoothing };

export type Clustering = {
  /** The group of each point; groups are numbered from 0. */
  groupOf: Int32Array;
  centres: Float64Array;
  silhouettes: Record<string, number>;
  state: ClusterState;
};

const MOST_BASE = 100;
const MOST_GROUPS = 5;

/**
 * Groups of like opinion. More than 100 people are first gathered into at most 100 base clusters; these, weighted by their
 * size, are divided into 2 … min(5, 2 + ⌊base / 12⌋) groups, and the division with the best silhouette is taken, with
 * `previous` only after it was best 4 times running. `k` forces a number.
 */
export function clusterParticipants(points: Float64Array, { k, previous }: { k?: number; previous?: ClusterState } = {}): Clustering {
  const base = baseClusters(points, previous?.base);
  const weights = new Float64Array(base.centres.length / 2);
  base.groupOf.forEach((cluster) => weights[cluster]!++);
  const distinct = firstDistinct(base.centres, Math.max(MOST_GROUPS, k ?? 0)).length / 2;
  const most = Math.min(MOST_GROUPS, 2 + Math.floor(weights.length / 12), distinct);
  const tried = new Map<number, Grouping>();
  const silhouettes: Record<string, number> = {};
  const divide = (count: number): Grouping => {
    const start = startFrom(base.centres, count, previous?.groups[count]);
    const grouping = kMeans({ points: base.centres, start, weights });
    tried.set(count, grouping);
    if (count > 1) silhouettes[count] = silhouette(base.centres, grouping.groupOf);
    return grouping;
  };
  for (let count = 2; count <= most; count++) divide(count);
  const best = bestOf(silhouettes);
  const smoothing = k === undefined ? smoothK(previous?.smoothing, best) : previous?.smoothing;
  const shown = k ?? (tried.has(smoothing!.shown) ? smoothing!.shown : best);
  const { centres, groupOf } = tried.get(shown) ?? divide(Math.min(shown, distinct));
  return {
    groupOf: base.groupOf.map((cluster) => groupOf[cluster]!),
    centres,
    silhouettes,
    state: {
      base: weights.length < points.length / 2 ? Array.from(base.centres) : [],
      groups: Object.fromEntries([...tried].map(([count, grouping]) => [count, Array.from(grouping.centres)])),
      ...(smoothing ? { smoothing } : {}),
    },
  };
}

function baseClusters(points: Float64Array, previous: readonly number[] = []): Grouping {
  const people = points.length / 2;
  if (people <= MOST_BASE) return { centres: points, groupOf: Int32Array.from({ length: people }, (_none, i) => i) };
  return kMeans({ points, start: startFrom(points, MOST_BASE, previous) });
}

/**
 * The centres of last time that are still nearest to somebody, filled up to `k` with the point farthest from all; without
 * any, the first points that differ.
 */
function startFrom(points: Float64Array, k: number, previous: readonly number[] = []): Float64Array {
  if (previous.length === 0) return firstDistinct(points, k);
  const centres = stillUsed(points, previous.slice(0, 2 * k));
  if (centres.length === 2 * k) return Float64Array.from(centres);
  const away = new Float64Array(points.length / 2).fill(Infinity);
  const measure = (x: number, y: number) => away.forEach((distance, i) => {
    away[i] = Math.min(distance, Math.hypot(points[2 * i]! - x, points[2 * i + 1]! - y));
  });
  for (let c = 0; c < centres.length; c += 2) measure(centres[c]!, centres[c + 1]!);
  while (centres.length < 2 * k) {
    const farthest = away.reduce((best, distance, i) => (distance > away[best]! ? i : best), 0);
    if (!(away[farthest]! > 0)) break;
    const [x, y] = [points[2 * farthest]!, points[2 * farthest + 1]!];
    centres.push(x, y);
    measure(x, y);
  }
  return Float64Array.from(centres);
}

function stillUsed(points: Float64Array, centres: readonly number[]): number[] {
  const nearest = new Int32Array(points.length / 2);
  assignToNearest(points, Float64Array.from(centres), nearest);
  const used = new Set(nearest);
  return centres.filter((_coordinate, i) => used.has(i >> 1));
}

function bestOf(silhouettes: Readonly<Record<string, number>>): number {
  const candidates = Object.keys(silhouettes).map(Number).sort((a, b) => a - b);
  return candidates.reduce((best, k) => (best === 1 || silhouettes[k]! > silhouettes[best]! ? k : best), 1);
}
