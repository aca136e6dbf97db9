import { clusterParticipants, type ClusterState, type Clustering } from './cluster';
import type { Components } from './components';
import { countsOf, countVotes, emptyTally, type StatementCounts, type Tally } from './counts';
import { checkGiven, type GivenGroup } from './given';
import { groupInformedConsensus } from './group-informed';
import { inConversation } from './in-conversation';
import { majorityConsensus } from './majority';
import type { ConsensusMap, MapGroup } from './map';
import type { VoteMatrix } from './matrix';
import { statementPriorities } from './priority';
import { extremities, projectVotes } from './project';
import { representativeStatements } from './representative';
import type { ParticipantId } from './vote';

export type DraftStatement = { id: number; moderatedOut: boolean; meta: boolean };

/**
 * A map in the making. People come in pages, in their order, and twice: `placePeople` for each page, `groupPeople` once,
 * `countPeople` for each page again, `finishMap`. Between the two only positions are kept, never votes, so memory is some
 * 100 bytes a person whatever was voted.
 */
export type MapDraft = {
  statements: readonly DraftStatement[];
  pca: Components;
  participants: ParticipantId[];
  votes: number[];
  positions: number[];
  /** Rows that were in the conversation before. */
  before: Set<number>;
  grouped?: Grouped;
  tally?: Tally;
  counted: number;
};

type Grouped = { inside: Uint8Array; groupOf: Int32Array; ids: number[]; centres: [number, number][]; silhouettes: Record<string, number>; clusters?: ClusterState };

export const draftMap = (statements: readonly DraftStatement[], pca: Components): MapDraft =>
  ({ statements, pca, participants: [], votes: [], positions: [], before: new Set(), counted: 0 });

/** First pass: where the people of this page stand. `wasInside` answers for a row of the page. */
export function placePeople(draft: MapDraft, page: VoteMatrix, wasInside: (row: number) => boolean = () => false): void {
  const first = draft.participants.length;
  page.participants.forEach((id, row) => {
    draft.participants.push(id);
    draft.votes.push(page.starts[row + 1]! - page.starts[row]!);
    if (wasInside(row)) draft.before.add(first + row);
  });
  const out = draft.statements.map(({ moderatedOut }) => moderatedOut);
  for (const coordinate of projectVotes(page, draft.pca, out)) draft.positions.push(coordinate);
}

export type Groups =
  | { k?: number; previous?: ClusterState; inConversation?: readonly ParticipantId[] }
  | { given: readonly GivenGroup[]; inConversation?: readonly ParticipantId[] };

/** Between the passes: who is in the conversation, and in which group. Both may be given. */
export function groupPeople(draft: MapDraft, groups: Groups = {}): void {
  const rowOf = new Map(draft.participants.map((id, row) => [id, row]));
  checkGiven({ inConversation: groups.inConversation, groups: 'given' in groups ? groups.given : [] }, draft.participants);
  const inside = insideOf(draft, groups, rowOf);
  draft.grouped = 'given' in groups ? givenGroups(draft, inside, groups.given, rowOf) : foundGroups(draft, inside, groups);
  draft.tally = emptyTally(draft.grouped.ids.length, draft.statements.length);
}

function insideOf(draft: MapDraft, groups: Groups, rowOf: ReadonlyMap<ParticipantId, number>): Uint8Array {
  const given = groups.inConversation ?? ('given' in groups ? groups.given.flatMap(({ members }) => members) : undefined);
  if (!given) return inConversation({ votes: draft.votes, statements: draft.statements.length, before: (row) => draft.before.has(row) });
  const inside = new Uint8Array(draft.participants.length);
  for (const id of given) inside[rowOf.get(id)!] = 1;
  return inside;
}

function foundGroups(draft: MapDraft, inside: Uint8Array, options: { k?: number; previous?: ClusterState }): Grouped {
  const rows = Int32Array.from(draft.participants.keys()).filter((row) => inside[row] === 1);
  const points = new Float64Array(2 * rows.length);
  rows.forEach((row, i) => points.set([draft.positions[2 * row]!, draft.positions[2 * row + 1]!], 2 * i));
  const { groupOf: found, centres, silhouettes, state }: Clustering = clusterParticipants(points, options);
  const groupOf = new Int32Array(draft.participants.length).fill(-1);
  rows.forEach((row, i) => {
    groupOf[row] = found[i]!;
  });
  const ids = Array.from({ length: centres.length / 2 }, (_none, group) => group);
  return { inside, groupOf, ids, centres: ids.map((group) => [centres[2 * group]!, centres[2 * group + 1]!]), silhouettes, clusters: state };
}

function givenGroups({ participants, positions }: MapDraft, inside: Uint8Array, given: readonly GivenGroup[], rowOf: ReadonlyMap<ParticipantId, number>): Grouped {
  const groupOf = new Int32Array(participants.length).fill(-1);
  const centres = given.map(({ members }, group): [number, number] => {
    const sum: [number, number] = [0, 0];
    for (const id of members) {
      const row = rowOf.get(id)!;
      inside[row] = 1;
      groupOf[row] = group;
      sum[0] += positions[2 * row]!;
      sum[1] += positions[2 * row + 1]!;
    }
    return [sum[0] / Math.max(members.length, 1), sum[1] / Math.max(members.length, 1)];
  });
  return { inside, groupOf, ids: given.map(({ id }) => id), centres, silhouettes: {} };
}

/** Second pass: the same pages in the same order. */
export function countPeople(draft: MapDraft, page: VoteMatrix): void {
  const { grouped, tally } = draft;
  if (!grouped || !tally) throw new Error('people are counted after they were grouped');
  const first = draft.counted;
  page.participants.forEach((id, row) => {
    if (draft.participants[first + row] !== id) throw new Error('the second pass met other people than the first');
  });
  countVotes(tally, page, (row) => grouped.groupOf[first + row]!);
  draft.counted += page.participants.length;
}

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
