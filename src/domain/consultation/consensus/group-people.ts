import { clusterParticipants, type ClusterState } from './cluster';
import { emptyTally } from './counts';
import type { Grouped, MapDraft } from './draft';
import { checkGiven, type GivenGroup } from './given';
import { inConversation } from './in-conversation';
import type { ParticipantId } from './vote';

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
  const { groupOf: found, centres, silhouettes, state } = clusterParticipants(points, options);
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
