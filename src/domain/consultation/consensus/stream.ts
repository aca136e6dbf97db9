import type { ClusterState } from './cluster';
import { principalComponents } from './components';
import { countPeople, draftMap, placePeople } from './draft';
import { finishMap } from './finish';
import { groupPeople } from './group-people';
import type { ConsensusMap } from './map';
import { matrixFromRows, type VoteMatrix } from './matrix';
import type { PackedVotes } from './packed-votes';
import type { Statistics } from './statistics';
import { isModeratedOut, type ParticipantId, type Statement } from './vote';

/** One person as stored: the votes that the statistics already know, and whether she was on the last map. */
export type PersonRecord = { participantId: ParticipantId; votes: PackedVotes; inConversation: boolean };

/** As many votes are kept from the first pass to the second (three bytes each); beyond, pages are asked for again. */
const MOST_KEPT = 20_000_000;

type Pages = AsyncIterable<readonly PersonRecord[]> | Iterable<readonly PersonRecord[]>;

/**
 * The map from what is stored: components from the statistics (merge the shards first), then people in pages, in the
 * order of joining. The order of `statements` is that of the columns. Memory stays bounded whatever was voted: beyond
 * `mostKept` votes `pages` is called a second time and must give the same people.
 */
export async function mapFromPages({ statements, statistics, pages, strictModeration = false, clusters, mostKept = MOST_KEPT }: {
  statements: readonly Statement[];
  statistics: Statistics;
  pages: () => Pages;
  strictModeration?: boolean;
  clusters?: ClusterState;
  mostKept?: number;
}): Promise<ConsensusMap> {
  if (statistics.statements !== statements.length) throw new Error(`statistics of ${statistics.statements} statements for ${statements.length}`);
  const columns = statements.map((statement) => ({ id: statement.id, meta: statement.meta === true, moderatedOut: isModeratedOut(statement, strictModeration) }));
  const ids = columns.map(({ id }) => id);
  const draft = draftMap(columns, principalComponents(statistics, columns.map(({ moderatedOut }) => moderatedOut)));
  let kept: VoteMatrix[] | undefined = [];
  let votes = 0;
  for await (const page of pages()) {
    const matrix = matrixFromRows(ids, page);
    placePeople(draft, matrix, (row) => page[row]!.inConversation);
    votes += matrix.columns.length;
    if (votes > mostKept) kept = undefined;
    kept?.push(matrix);
  }
  groupPeople(draft, { previous: clusters });
  if (kept) for (const page of kept) countPeople(draft, page);
  else for await (const page of pages()) countPeople(draft, matrixFromRows(ids, page));
  return finishMap(draft);
}
