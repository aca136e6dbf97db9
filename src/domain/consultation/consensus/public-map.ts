import { conventionValue } from '../../policy/conventions';
import { addCounts, counts, NO_COUNTS, subtractCounts, type StatementCounts, type VoteCounts } from './counts';
import { groupInformedConsensus } from './group-informed';
import { majorityConsensus, type Majority } from './majority';
import type { ConsensusMap } from './map';
import { representativeStatements, type Representative } from './representative';

/** A group with fewer members is not shown: its figures could be those of known people. A convention of this system. */
export const SMALLEST_GROUP = conventionValue('convention.opinion-map');

export type PublicStatement = VoteCounts & {
  id: number;
  byGroup: ({ group: number } & VoteCounts)[];
  others?: VoteCounts;
  /** Over the groups shown; null where none is. */
  groupInformedConsensus: number | null;
};

/** What everybody may see of a map: nobody's number, votes or place, no group too small, no figure from which one could be worked out. */
export type PublicMap = {
  people: number;
  groups: { id: number; size: number; centre: [number, number] }[];
  /** 其他: who is in no group that is shown. Absent where that is nobody, or too few to be counted apart. */
  others?: { size: number };
  statements: PublicStatement[];
  representative: { group: number; statements: Representative[] }[];
  consensus: Majority;
};

/**
 * Groups under `minimumGroup` are folded into 其他, together with those who are in no group. Where 其他 itself would be
 * smaller, it is left out, and so are its people from every sum: otherwise the sum less the groups would show them. All
 * other figures are worked out anew from the counts that remain. Statements that were moderated out are not shown.
 */
export function publicMap(map: ConsensusMap, { minimumGroup = SMALLEST_GROUP }: { minimumGroup?: number } = {}): PublicMap {
  const large = map.groups.map(({ size }) => size >= minimumGroup);
  const groups = map.groups.filter((_group, i) => large[i]).map(({ id, size, centre }): PublicMap['groups'][number] => ({ id, size, centre }));
  const grouped = groups.reduce((sum, { size }) => sum + size, 0);
  const rest = map.participants.length - grouped;
  const others = rest >= Math.max(minimumGroup, 1);
  const counted = map.statements.filter(({ moderatedOut }) => !moderatedOut).map((statement) => {
    const byGroup = statement.byGroup.filter((_group, i) => large[i]).map(({ votes, agree, disagree }) => counts(votes, agree, disagree));
    const shown = byGroup.reduce(addCounts, NO_COUNTS);
    const { id, meta, votes, agree, disagree } = statement;
    const everybody = counts(votes, agree, disagree);
    return { id, meta, moderatedOut: false, byGroup, total: others ? everybody : shown, others: subtractCounts(everybody, shown) };
  });
  const representative = representativeStatements(counted);
  return {
    people: others ? map.participants.length : grouped,
    groups,
    ...(others ? { others: { size: rest } } : {}),
    statements: statementsOf(counted, groups.map(({ id }) => id), others),
    representative: groups.map(({ id }, i) => ({ group: id, statements: representative[i] ?? [] })),
    consensus: majorityConsensus(counted),
  };
}

function statementsOf(counted: readonly (StatementCounts & { others: VoteCounts })[], ids: readonly number[], showOthers: boolean): PublicStatement[] {
  const informed = groupInformedConsensus(counted);
  return counted.map(({ id, total, byGroup, others }, i) => ({
    id, ...total,
    byGroup: byGroup.map((own, group) => ({ group: ids[group]!, ...own })),
    ...(showOthers ? { others } : {}),
    groupInformedConsensus: ids.length === 0 ? null : informed[i]!,
  }));
}
