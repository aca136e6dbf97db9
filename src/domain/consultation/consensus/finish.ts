import { countsOf, type StatementCounts } from './counts';
import type { Grouped, MapDraft } from './draft';
import { groupInformedConsensus } from './group-informed';
import { majorityConsensus } from './majority';
import type { ConsensusMap, MapGroup } from './map';
import { statementPriorities } from './priority';
import { extremities } from './project';
import { representativeStatements } from './representative';
import type { ParticipantId } from './vote';

/** All figures, after both passes. */
export function finishMap(draft: MapDraft): ConsensusMap {
  const { grouped, tally, statements, pca } = draft;
  if (!grouped || !tally || draft.counted !== draft.participants.length) throw new Error('a map is finished after everybody was counted');
  const counted: StatementCounts[] = statements.map((statement, column) => ({ ...statement, ...countsOf(tally, column) }));
  const extremity = extremities(pca);
  const informed = groupInformedConsensus(counted);
  const priorities = statementPriorities(counted, extremity);
  const representative = representativeStatements(counted);
  const { ids, groupOf, inside } = grouped;
  return {
    k: ids.length,
    participants: draft.participants.map((id, row) => ({
      id, votes: draft.votes[row]!, inConversation: inside[row] === 1, group: groupOf[row]! < 0 ? null : ids[groupOf[row]!]!,
      x: draft.positions[2 * row]!, y: draft.positions[2 * row + 1]!,
    })),
    groups: groupsOf(draft, grouped),
    statements: counted.map(({ id, moderatedOut, meta, total, byGroup }, column) => ({
      id, moderatedOut, meta, ...total, byGroup: byGroup.map((own, group) => ({ group: ids[group]!, ...own })),
      groupInformedConsensus: informed[column]!, extremity: extremity[column]!, priority: priorities[column]!,
    })),
    representative: ids.map((group, i) => ({ group, statements: representative[i] ?? [] })),
    consensus: majorityConsensus(counted),
    pca,
    silhouettes: grouped.silhouettes,
    state: { inConversation: draft.participants.filter((_id, row) => inside[row] === 1), ...(grouped.clusters ? { clusters: grouped.clusters } : {}) },
  };
}

function groupsOf({ participants }: MapDraft, { ids, centres, groupOf }: Grouped): MapGroup[] {
  const members: ParticipantId[][] = ids.map(() => []);
  participants.forEach((id, row) => members[groupOf[row]!]?.push(id));
  return ids.map((id, group) => ({ id, size: members[group]!.length, members: members[group]!, centre: centres[group]! }));
}
