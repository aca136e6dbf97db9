import type { ClusterState } from './cluster';
import { principalComponents } from './components';
import { countPeople, draftMap, placePeople } from './draft';
import { finishMap } from './finish';
import { groupPeople } from './group-people';
import type { ConsensusMap } from './map';
import { matrixFromRows } from './matrix';
import type { PackedVotes } from './packed-votes';
import type { Statistics } from './statistics';
import { isModeratedOut, type ParticipantId, type Statement } from './vote';

/** One person as stored: the votes that the statistics already know, and whether she was on the last map. */
export type PersonRecord = { participantId: ParticipantId; votes: PackedVotes; inConversation: boolean };

/**
 * The map from what is stored, without ever holding all votes: components from the statistics (merge the shards first),
 * then people in pages, twice. `pages` is asked for two passes over the same people, each in the order of joining. The
 * order of `statements` is that of the columns.
 */
export async function mapFromPages({ statements, statistics, pages, strictModeration = false, clusters }: {
  statements: readonly Statement[];
  statistics: Statistics;
  pages: () => AsyncIterable<readonly PersonRecord[]> | Iterable<readonly PersonRecord[]>;
  strictModeration?: boolean;
  clusters?: ClusterState;
}): Promise<ConsensusMap> {
  if (statistics.statements !== statements.length) throw new Error(`statistics of ${statistics.statements} statements for ${statements.length}`);
  const columns = statements.map((statement) => ({ id: statement.id, meta: statement.meta === true, moderatedOut: isModeratedOut(statement, strictModeration) }));
  const ids = columns.map(({ id }) => id);
  const draft = draftMap(columns, principalComponents(statistics, columns.map(({ moderatedOut }) => moderatedOut)));
  for await (const page of pages()) placePeople(draft, matrixFromRows(ids, page), (row) => page[row]!.inConversation);
  groupPeople(draft, { previous: clusters });
  for await (const page of pages()) countPeople(draft, matrixFromRows(ids, page));
  return finishMap(draft);
}
