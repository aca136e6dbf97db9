import { verdict, type Verdict } from '../verdict';
import { ROSTER_KIND_NAMES, type RosterKind } from './session';

/** Stands over every show of views: output is 建议, never 决定 （二：把好边界）. */
export const VIEWS_CAPTION = '意见分布，不是表决';

/** What people of one kind showed, by phone or counted by hand where phones are off. */
export type KindViews = { kind: RosterKind; agree: number; disagree: number; unsure: number };
export type ShowOfViewsRule = 'session.show-of-views.more-than-present' | 'session.show-of-views.not-roster';

const people = ({ agree, disagree, unsure }: KindViews): number => agree + disagree + unsure;

/** May these views be kept? Only the roster's, and of no kind more than are present （八）. */
export const canRecordViews = (views: readonly KindViews[], present: Readonly<Partial<Record<RosterKind, number>>>): Verdict<ShowOfViewsRule> => verdict<ShowOfViewsRule>(views.flatMap((one) => {
  const there = present[one.kind] ?? 0;
  if (people(one) === 0) return [];
  return [
    there === 0 && { rule: 'session.show-of-views.not-roster' as const, clause: '8.as-approved' as const, measured: ROSTER_KIND_NAMES[one.kind] },
    there > 0 && people(one) > there && { rule: 'session.show-of-views.more-than-present' as const, clause: '8.as-approved' as const, measured: people(one), required: there },
  ];
}));

/** Hand counts and phones of the same question, added up kind by kind. */
export const addViews = (...counts: readonly (readonly KindViews[])[]): KindViews[] => {
  const sums = new Map<RosterKind, KindViews>();
  for (const { kind, agree, disagree, unsure } of counts.flat()) {
    const sum = sums.get(kind) ?? { kind, agree: 0, disagree: 0, unsure: 0 };
    sums.set(kind, { kind, agree: sum.agree + agree, disagree: sum.disagree + disagree, unsure: sum.unsure + unsure });
  }
  return [...sums.values()];
};
