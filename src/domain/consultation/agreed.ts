import type { VoteCounts } from './consensus/counts';
import type { PublicMap } from './consensus/public-map';

/** How one group, or everybody where no group is shown, answered one statement. */
export type Support = { group: number; size: number } & VoteCounts;
/** What every group shown agrees on: how each answered, and where most said no. */
export type Agreed = { number: number; groupInformedConsensus: number; support: readonly Support[]; dissent: Support; all: VoteCounts };

/** The share that agrees, with one vote for and one against added, so that few answers say little. */
const share = ({ agree, votes }: VoteCounts): number => (agree + 1) / (votes + 2);
const against = ({ disagree, votes }: VoteCounts): number => (disagree + 1) / (votes + 2);

/**
 * 求同: statements that more than half of each group agree to, those first that all groups agree to most. A large group cannot outvote a
 * small one, and the strongest dissent stands beside each （八：坚持求同存异）. It is 意见分布，不是表决: a source of draft items, nothing more.
 */
export function agreedStatements({ groups, people, statements }: Pick<PublicMap, 'groups' | 'people' | 'statements'>): Agreed[] {
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
    .filter(({ support }) => support.every((one) => share(one) > 0.5))
    .sort((a, b) => b.groupInformedConsensus - a.groupInformedConsensus || a.number - b.number);
}
