import { principalComponents } from './components';
import { countPeople, draftMap, placePeople } from './draft';
import { finishMap } from './finish';
import { groupPeople } from './group-people';
import type { GivenGroups } from './given';
import type { ConsensusMap, ConsensusState } from './map';
import { matrixFromVotes, type VoteMatrix } from './matrix';
import { statisticsOf } from './statistics';
import { isModeratedOut, type Statement, type Vote } from './vote';

/** Up to here the sums of all pairs of statements fit easily (18 MB); above, components come straight from the votes. */
export const MOST_FOR_STATISTICS = 1500;

export type MapOptions = { k?: number; given?: GivenGroups };
export type MapContext = { strictModeration?: boolean; previous?: ConsensusState };

/**
 * The map of all votes at once. The same votes in any order give the same map; votes on unlisted statements are left out.
 * Throws a plain sentence on what cannot be: a statement twice, a vote that is none, a given person who never voted.
 */
export function buildConsensusMap({ statements, votes, ...context }: MapContext & { statements: readonly Statement[]; votes: Iterable<Vote> }, options: MapOptions = {}): ConsensusMap {
  const ids = options.given?.statements ?? statements.map(({ id }) => id).sort((a, b) => a - b);
  return mapOfMatrix({ matrix: matrixFromVotes(ids, votes), statements, ...context }, options);
}

/** The same from votes already in rows. The order of columns is the matrix's. */
export function mapOfMatrix({ matrix, statements, strictModeration = false, previous }: MapContext & { matrix: VoteMatrix; statements: readonly Statement[] }, { k, given = {} }: MapOptions = {}): ConsensusMap {
  if (k !== undefined && (!Number.isInteger(k) || k < 1)) throw new Error(`the number of groups is a whole number from 1, not ${k}`);
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  const out = given.moderatedOut && new Set(given.moderatedOut);
  const columns = matrix.statements.map((id) => {
    const statement = known.get(id);
    if (!statement) throw new Error(`statement ${id} is not known`);
    return { id, meta: statement.meta === true, moderatedOut: out ? out.has(id) : isModeratedOut(statement, strictModeration) };
  });
  const source = columns.length <= MOST_FOR_STATISTICS ? statisticsOf(matrix) : matrix;
  const draft = draftMap(columns, principalComponents(source, columns.map(({ moderatedOut }) => moderatedOut)));
  const before = new Set(previous?.inConversation);
  placePeople(draft, matrix, (row) => before.has(matrix.participants[row]!));
  const people = { inConversation: given.inConversation };
  groupPeople(draft, given.groups ? { ...people, given: given.groups } : { ...people, k, previous: previous?.clusters });
  countPeople(draft, matrix);
  return finishMap(draft);
}
