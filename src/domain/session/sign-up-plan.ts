import type { Numbers } from '../policy/numbers';
import { together, verdict, type Relaxation, type Verdict } from '../verdict';
import { stakeholdersFor } from './half';
import type { GroupSeats } from './held-seats';

export type SignUpPlanRule =
  | 'session.sign-up-plan.limit-too-low'
  | 'session.sign-up-plan.limit-too-high'
  | 'session.sign-up-plan.others-above-half'
  | 'session.sign-up-plan.holds-above-limit'
  | 'session.sign-up-plan.closes-too-late'
  | 'session.sign-up-plan.releases-too-late';

/**
 * A sign-up as the convener plans it. `othersNamed`: seats already given to people who are not stakeholders (convener,
 * officials). `groups`: the topic's stakeholder groups with the seats kept for each, until `releasesAt` if that is given.
 */
export type SignUpPlan = {
  numbers: Numbers; limit: number; now: string; closesAt: string; startsAt: string; releasesAt?: string | undefined;
  othersNamed: number; groups: readonly Pick<GroupSeats, 'group' | 'held'>[];
};

/** The fewest seats that admit everybody planned for: each group one, others as named, and with them the half. */
export const seatsAsked = ({ numbers, othersNamed, groups }: Pick<SignUpPlan, 'numbers' | 'othersNamed' | 'groups'>): number => {
  const { part, whole } = numbers.stakeholderShare;
  const withThem = whole > part ? Math.ceil((othersNamed * whole) / (whole - part)) : othersNamed;
  return Math.max(withThem, othersNamed + groups.length);
};

/** May sign-up open under this plan? （七） */
export function canOpenSignUp(plan: SignUpPlan, relaxations: readonly Pick<Relaxation<SignUpPlanRule>, 'rule'>[] = []): Verdict<SignUpPlanRule> {
  const { numbers, limit, othersNamed } = plan;
  const others = limit - stakeholdersFor(limit, numbers.stakeholderShare);
  const holds = plan.groups.reduce((sum, { held }) => sum + held, 0);
  const asked = seatsAsked(plan);
  return together<SignUpPlanRule>(verdict<SignUpPlanRule>([
    limit < numbers.participantsMin && { rule: 'session.sign-up-plan.limit-too-low', clause: '7.size', measured: limit, required: numbers.participantsMin },
    limit < asked && { rule: 'session.sign-up-plan.limit-too-low', clause: '7.reasonable-size', measured: limit, required: asked },
    othersNamed > others && { rule: 'session.sign-up-plan.others-above-half', clause: '7.stakeholder-half', measured: othersNamed, required: others },
    holds > limit - othersNamed && { rule: 'session.sign-up-plan.holds-above-limit', clause: 'convention.sign-up', measured: holds, required: limit - othersNamed },
    !(plan.now < plan.closesAt && plan.closesAt < plan.startsAt) && { rule: 'session.sign-up-plan.closes-too-late', clause: 'convention.sign-up', required: '现在之后、开会之前' },
    plan.releasesAt !== undefined && plan.releasesAt >= plan.closesAt && { rule: 'session.sign-up-plan.releases-too-late', clause: 'convention.sign-up', required: '报名截止之前' },
  ], relaxations), withinSeatLimit(plan, relaxations));
}

/** 规模适度 （七）: more seats than usual want a reason. */
export const withinSeatLimit = ({ numbers, limit }: Pick<SignUpPlan, 'numbers' | 'limit'>, relaxations: readonly Pick<Relaxation<SignUpPlanRule>, 'rule'>[] = []): Verdict<SignUpPlanRule> => verdict<SignUpPlanRule>([
  limit > numbers.seatLimit && { rule: 'session.sign-up-plan.limit-too-high', clause: 'convention.seat-limit', weight: 'needs-reason', measured: limit, required: numbers.seatLimit },
], relaxations);
