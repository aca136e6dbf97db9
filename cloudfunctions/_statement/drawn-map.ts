import { agreedStatements, restOf } from '../../src/domain/consultation/agreed';
import type { ClusterState } from '../../src/domain/consultation/consensus/cluster';
import { packClusters } from '../../src/domain/consultation/consensus/packed-clusters';
import { publicMap } from '../../src/domain/consultation/consensus/public-map';
import type { Statistics } from '../../src/domain/consultation/consensus/statistics';
import { mapFromPages, type PersonRecord } from '../../src/domain/consultation/consensus/stream';
import type { Lane } from '../../src/domain/session/eligibility';
import type { OpinionMapDocument } from '../_store/documents';
import { mapId } from '../_store/statement-store';

/** A map as it is kept, and what it says is worth asking next, by number. */
export type DrawnMap = { map: OpinionMapDocument; priorities: number[] };
type Given = {
  sessionId: string; lane: Lane; now: string; demo: boolean;
  /** Numbers that are shown now; those that were replaced are kept out of the picture. */
  shown: ReadonlySet<number | undefined>;
  statistics: Statistics; pages: () => AsyncIterable<readonly PersonRecord[]> | Iterable<readonly PersonRecord[]>; clusters?: ClusterState;
};

/** From sums and pages of people to what everybody may see; nothing else of it is kept. */
export async function drawnMap({ sessionId, lane, now, demo, shown, statistics, pages, clusters }: Given): Promise<DrawnMap> {
  const statements = Array.from({ length: statistics.statements }, (_, id) => ({ id, moderation: shown.has(id) ? 1 as const : -1 as const }));
  const map = await mapFromPages({ statements, statistics, pages, ...(clusters ? { clusters } : {}) });
  const seen = publicMap(map);
  return {
    map: { _id: mapId(sessionId, lane), sessionId, at: now, people: seen.people, map: JSON.stringify(seen), agreed: agreedStatements(seen, restOf(map, seen)).map(({ number }) => number), leftOut: map.participants.length > seen.people, clusters: packClusters(map.state.clusters ?? { base: [], groups: {} }), demo },
    priorities: map.statements.map(({ priority }) => Number(priority.toPrecision(6))),
  };
}
