import { bindingOf, type Basis } from '../../policy/basis';
import type { Pool, Quotas } from './pool';
import { isParticipantKind, STAKEHOLDER } from './session-quotas';

/** One bound that had to give way so that any panel could be formed at all. */
export type Conflict = { category: string; value: string; bound: 'min' | 'max'; required: number; reachable: number; shortBy: number };

/** A conflict over seats themselves: there are not enough people who may sit together. */
export const SEATS = '总人数';

/** What a quota rests on: the half is the policy's and never loosened, the kinds of participants are its norm. */
export function quotaBasis({ category }: Pick<Conflict, 'category'>): Basis {
  if (category === STAKEHOLDER) return '7.stakeholder-half';
  return isParticipantKind(category) ? '7.who-takes-part' : 'convention.lottery-quotas';
}

const HARDNESS = { rule: 0, path: 0, norm: 1, option: 2, convention: 2 } as const;
const hardness = (conflict: Conflict): number => HARDNESS[bindingOf(quotaBasis(conflict))];

/** The hardest first: a rule of the policy, then its norms, then what was settled here; what is missing before what is too much. */
export const hardestFirst = (conflicts: readonly Conflict[]): Conflict[] =>
  conflicts.slice().sort((a, b) => hardness(a) - hardness(b) || Number(a.bound === 'max') - Number(b.bound === 'max'));

/** 是 too few and 否 too many is one matter: of such a pair only what is missing is told. */
export function withoutMirrors(conflicts: readonly Conflict[]): Conflict[] {
  const missing = (category: string): number => conflicts.filter((other) => other.category === category && other.bound === 'min').reduce((sum, { shortBy }) => sum + shortBy, 0);
  const surplus = (category: string): number => conflicts.filter((other) => other.category === category && other.bound === 'max').reduce((sum, { shortBy }) => sum + shortBy, 0);
  return conflicts.filter(({ category, bound }) => bound === 'min' || missing(category) < surplus(category));
}

const named = ({ category, value }: Conflict): string => (value === '' ? category : value === '是' ? category : `${category}“${value}”`);

/** What is wrong, for the convener. */
export function conflictSentence(conflict: Conflict): string {
  const { category, value, bound, required, reachable, shortBy } = conflict;
  if (category === STAKEHOLDER && value === '是' && bound === 'min') return `利益相关方不足一半：至少 ${required} 人，只能有 ${reachable} 人，差 ${shortBy} 人`;
  return bound === 'min'
    ? `${named(conflict)}：至少 ${required} 人，只能有 ${reachable} 人，差 ${shortBy} 人`
    : `${named(conflict)}：至多 ${required} 人，只能是 ${reachable} 人，多 ${shortBy} 人`;
}

/** The pool with those quotas loosened that the policy only expects, by as many people as it takes; for a recorded reason. */
export function loosened(pool: Pool, conflicts: readonly Conflict[]): Pool {
  const norms = conflicts.filter((conflict) => bindingOf(quotaBasis(conflict)) === 'norm');
  const quotas = norms.reduce<Quotas>((known, { category, value, bound, shortBy }) => {
    const { min, max } = known[category]![value]!;
    const quota = bound === 'min' ? { min: min - shortBy, max } : { min, max: max + shortBy };
    return { ...known, [category]: { ...known[category], [value]: quota } };
  }, pool.quotas);
  return { ...pool, quotas };
}

/** What can be done about it. */
export function conflictWayOut(conflict: Conflict): string {
  const { category, value, bound, shortBy } = conflict;
  if (category === STAKEHOLDER) return value === '是' && bound === 'min' ? `补充邀请 ${shortBy} 名利益相关方，或减少总人数，或延期` : '减少固定席位或总人数，或延期';
  if (category === SEATS) return `再动员 ${shortBy} 人报名，或减少总人数`;
  const invite = bound === 'min' ? `补充邀请 ${shortBy} 名${named(conflict)}，或` : '';
  return bindingOf(quotaBasis(conflict)) === 'norm' ? `${invite}说明理由后放宽 ${shortBy} 人` : `${invite}调整这一名额（本系统约定）`;
}

/** All sentences with their ways out, the hardest first, as one message. */
export const conflictMessage = (conflicts: readonly Conflict[]): string =>
  withoutMirrors(hardestFirst(conflicts)).map((conflict) => `${conflictSentence(conflict)}。${conflictWayOut(conflict)}。`).join('');
