import { parameterOn } from '../policy/parameters';
import { verdict, type Verdict } from '../verdict';

export type PromotionGroupRule = 'appraisal.promotion-groups.unassigned' | 'appraisal.promotion-groups.not-seven' | 'appraisal.promotion-groups.twice';

/** A county, city district or zone （功能区） with its name. */
export type Unit = { id: string; name: string };

/** 指导组下设7个推进小组，分头联系指导各县（市、区）和功能区: seven groups, each county and zone with exactly one. */
export function groupsCover({ groups, units, day }: { groups: readonly { covers: readonly string[] }[]; units: readonly Unit[]; day: string }): Verdict<PromotionGroupRule> {
  const asked = parameterOn('promotionGroups', day);
  const times = ({ id }: Unit) => groups.filter(({ covers }) => covers.includes(id)).length;
  const names = (which: (count: number) => boolean) => units.filter((unit) => which(times(unit))).map(({ name }) => name).join('、');
  const [none, twice] = [names((count) => count === 0), names((count) => count > 1)];
  return verdict<PromotionGroupRule>([
    asked !== undefined && groups.length !== asked && { rule: 'appraisal.promotion-groups.not-seven', clause: '11.promotion-groups', measured: groups.length, required: asked },
    none !== '' && { rule: 'appraisal.promotion-groups.unassigned', clause: '11.promotion-groups', measured: none, required: 1 },
    twice !== '' && { rule: 'appraisal.promotion-groups.twice', clause: '11.promotion-groups', measured: twice, required: 1 },
  ]);
}
