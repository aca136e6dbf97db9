import { addCounts, counts, NO_COUNTS, subtractCounts, type VoteCounts } from './consensus/counts';
import type { ConsensusMap } from './consensus/map';
import type { PublicMap } from './consensus/public-map';

/** How one group, or everybody where no group is shown, answered one statement. */
export type Support = { group: number; size: number } & VoteCounts;
/** What every group shown agrees on: how each answered, and where most said no. */
export type Agreed = { number: number; groupInformedConsensus: number; support: readonly Support[]; dissent: Support; all: VoteCounts };

/** The share that agrees, with one vote for and one against added, so that few answers say little. */
const share = ({ agree, votes }: VoteCounts): number => (agree + 1) / (votes + 2);
const against = ({ disagree, votes }: VoteCounts): number => (disagree + 1) / (votes + 2);

/** How those answered who are in no group that is shown; undefined where they are too few to be asked. */
type Rest = (number: number) => VoteCounts | undefined;
/** A majority of three tells of nobody what he or she said. */
const FEWEST_HEARD = 3;

/** Who is not shown is heard all the same, together: what a group of four is against is not what all agree on. */
export function restOf({ participants, statements }: Pick<ConsensusMap, 'participants' | 'statements'>, { groups }: Pick<PublicMap, 'groups'>): Rest {
  const shown = new Set(groups.map(({ id }) => id));
  const people = participants.length - groups.reduce((sum, { size }) => sum + size, 0);
  if (shown.size === 0 || people < FEWEST_HEARD) return () => undefined;
  const left = new Map(statements.map(({ id, votes, agree, disagree, byGroup }) =>
    [id, subtractCounts(counts(votes, agree, disagree), byGroup.filter(({ group }) => shown.has(group)).reduce<VoteCounts>(addCounts, NO_COUNTS))]));
  return (number) => left.get(number);
}

/**
 * 求同: statements that more than half of each group agree to, those first that all groups agree to most. A large group cannot outvote a
 * small one, those who may not be shown (`rest`) are heard too, and the strongest dissent stands beside each （八：坚持求同存异）. It is 意见分布，不是表决: a source of draft items, nothing more.
 */
export function agreedStatements({ groups, people, statements }: Pick<PublicMap, 'groups' | 'people' | 'statements'>, rest: Rest = () => undefined): Agreed[] {
  const sizes = new Map(groups.map(({ id, size }) => [id, size]));
  return statements.map((statement): Agreed => {
    const { id, votes, agree, disagree, pass } = statement;
    const all = { votes, agree, disagree, pass };
    const support = groups.length === 0 ? [{ group: 0, size: people, ...all }] : statement.byGroup.map((own) => ({ ...own, size: sizes.get(own.group) ?? 0 }));
    return {
      number: id, all, support, groupInformedConsensus: statement.groupInformedConsensus ?? share(all),
      dissent: support.reduce((most, one) => (against(one) > against(most) ? one : most)),
    };
  })
    .filter(({ support, number }) => [...support, rest(number) ?? []].flat().every((one) => share(one) > 0.5))
    .sort((a, b) => b.groupInformedConsensus - a.groupInformedConsensus || a.number - b.number);
}
