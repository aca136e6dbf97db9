import type { ClusterState } from './cluster';

/** Where clusters stood and how many groups are shown, as text for a document: a few kilobytes, whatever the number of people. */
export const packClusters = (state: ClusterState): string => JSON.stringify(state);

/** The state again, to the last bit. Throws on a text that is none. */
export function unpackClusters(text: string): ClusterState {
  const { base, groups, smoothing } = JSON.parse(text) as Partial<ClusterState>;
  if (!arePlaces(base) || !groups || !Object.values(groups).every(arePlaces)) throw new Error('the state of clusters cannot be read');
  return { base, groups, ...(smoothing ? { smoothing } : {}) };
}

const arePlaces = (value: unknown): value is number[] => Array.isArray(value) && value.length % 2 === 0 && value.every(Number.isFinite);
