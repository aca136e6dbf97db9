import type { ClusterState } from './cluster';
import type { Components } from './components';
import type { VoteCounts } from './counts';
import type { Majority } from './majority';
import type { Representative } from './representative';
import type { ParticipantId } from './vote';

export type MapParticipant = { id: ParticipantId; votes: number; inConversation: boolean; group: number | null; x: number; y: number };
export type MapGroup = { id: number; size: number; members: ParticipantId[]; centre: [number, number] };
export type MapStatement = VoteCounts & {
  id: number; moderatedOut: boolean; meta: boolean;
  byGroup: ({ group: number } & VoteCounts)[];
  groupInformedConsensus: number; extremity: number; priority: number;
};

/**
 * 意见分布，不是表决: where people of different opinion stand, and what they share. It names people by number and is for
 * those who work on it; what others may see is `publicMap`.
 */
export type ConsensusMap = {
  k: number;
  participants: MapParticipant[];
  groups: MapGroup[];
  statements: MapStatement[];
  representative: { group: number; statements: Representative[] }[];
  consensus: Majority;
  pca: Components;
  silhouettes: Record<string, number>;
  state: ConsensusState;
};

/** What the next map needs of this one: who is on it stays on it, and clusters begin where they stood. */
export type ConsensusState = { inConversation: ParticipantId[]; clusters?: ClusterState };
