import { addCounts, NO_COUNTS, subtractCounts, type StatementCounts, type VoteCounts } from './counts';
import { aboveHalf, aboveOther, share, SIGNIFICANT } from './tests-of-shares';

export type Direction = 'agree' | 'disagree';

/**
 * A statement by which a group can be known: `p` the share of the group that says so, `pTest` how surely that is more than
 * half; `repness` that share against the share of the other groups, `repnessTest` how surely it is larger.
 */
export type Representative = {
  id: number; direction: Direction; success: number; trials: number; p: number; pTest: number; repness: number; repnessTest: number;
};

const KEPT = 5;

/** For each group the statements, at most five, that tell it from the others, agreed ones first. Moderated out ones never. */
export function representativeStatements(statements: readonly StatementCounts[]): Representative[][] {
  const groups = statements[0]?.byGroup.length ?? 0;
  const shown = statements.filter(({ moderatedOut }) => !moderatedOut)
    .map(({ id, byGroup }) => ({ id, byGroup, all: byGroup.reduce(addCounts, NO_COUNTS) }));
  return Array.from({ length: groups }, (_none, group) => ofGroup(shown.map(({ id, byGroup, all }) => {
    const own = byGroup[group]!;
    const others = subtractCounts(all, own);
    return { agree: measure(id, 'agree', own, others), disagree: measure(id, 'disagree', own, others), voted: own.agree + own.disagree > 0 };
  })));
}

function measure(id: number, direction: Direction, own: VoteCounts, others: VoteCounts): Representative {
  const success = own[direction];
  const p = share(success, own.votes);
  return {
    id, direction, success, trials: own.votes, p,
    pTest: aboveHalf(success, own.votes),
    repness: p / share(others[direction], others.votes),
    repnessTest: aboveOther(success, own.votes, others[direction], others.votes),
  };
}

type Measured = { agree: Representative; disagree: Representative; voted: boolean };

function ofGroup(measured: readonly Measured[]): Representative[] {
  const bestAgreed = measured.reduce<Representative | undefined>((best, { agree, voted }) => (voted && betterAgreed(agree, best) ? agree : best), undefined);
  const sufficient = measured.filter(({ agree, disagree }) => isSufficient(agree) || isSufficient(disagree)).map(stronger);
  if (sufficient.length === 0) {
    const best = bestAgreed ?? bestOfAll(measured);
    return best ? [best] : [];
  }
  const others = sufficient.filter(({ id }) => id !== bestAgreed?.id).sort((a, b) => weight(b) - weight(a));
  const kept = [...(bestAgreed ? [bestAgreed] : []), ...others].slice(0, KEPT);
  return [...kept.filter(({ direction }) => direction === 'agree'), ...kept.filter(({ direction }) => direction === 'disagree')];
}

const isSufficient = ({ pTest, repnessTest }: Representative): boolean => pTest > SIGNIFICANT && repnessTest > SIGNIFICANT;

/** The direction in which the group differs more from the others. */
const stronger = ({ agree, disagree }: Measured): Representative => (agree.repnessTest > disagree.repnessTest ? agree : disagree);

const weight = ({ p, pTest, repness, repnessTest }: Representative): number => repness * repnessTest * p * pTest;

/**
 * Is this a better agreed statement than the best so far? While the best is more agreed here than elsewhere, both must
 * count; otherwise the agreement alone. The first must be agreed by more than half beyond chance, or more than elsewhere.
 */
function betterAgreed(agree: Representative, best: Representative | undefined): boolean {
  if (!best) return agree.pTest > SIGNIFICANT || (agree.repness > 1 && agree.p > 0.5);
  if (best.repness > 1) return weight(agree) > weight(best);
  return agree.p * agree.pTest > best.p * best.pTest;
}

function bestOfAll(measured: readonly Measured[]): Representative | undefined {
  return measured.map(stronger).reduce<Representative | undefined>((best, one) => (!best || one.repnessTest > best.repnessTest ? one : best), undefined);
}
