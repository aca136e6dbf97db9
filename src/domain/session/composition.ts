import type { Numbers } from '../policy/numbers';
import { verdict, type Relaxation, type Verdict } from '../verdict';
import { keepsShare, shortfall, stakeholdersFor, waysToMend } from './half';
import { ROSTER_KIND_NAMES, SEAT_KINDS, type RosterKind, type SeatKind } from './session';

export type CompositionRule =
  | 'session.composition.no-stakeholder'
  | 'session.composition.stakeholders-below-half'
  | 'session.composition.too-few'
  | 'session.composition.kind-missing'
  | 'session.composition.group-missing'
  | 'session.composition.not-entitled'
  | 'session.composition.two-seats'
  | 'session.composition.same-name';

/**
 * Those who take part, in counts and flags: the planned seats at freeze and at every change, those present at opening.
 * The total is everyone entitled to speak, convener and officials included, and nobody else (A5).
 */
export type CompositionView = {
  numbers: Numbers;
  total: number;
  stakeholders: number;
  /** Kinds with at least one seat. */
  kinds: readonly RosterKind[];
  /** Stakeholder groups of the topic's map without a seat, by name. */
  groupsMissing: readonly string[];
  /** Assembly seats chosen neither by the convener with a reason nor by lot. */
  notChosen: number;
  /** Seats of people who are neither of the assembly nor attested stakeholders, residents of the area, invited or named. */
  notEntitled: number;
  /** People sitting twice. */
  twoSeats: number;
  /** Seats beyond the first under one name: somebody registered at the counter may have signed up by phone too. */
  sameName?: number;
};

export type CompositionRelaxations = readonly Pick<Relaxation<CompositionRule>, 'rule'>[];

/** The seven kinds without a seat. No stakeholder at all is said by a rule of its own. */
export const kindsMissing = ({ total, kinds }: Pick<CompositionView, 'total' | 'kinds'>): SeatKind[] =>
  total === 0 ? [] : SEAT_KINDS.filter((kind) => kind !== 'stakeholder' && !kinds.includes(kind));

/** May these people deliberate? （七） One rule for freeze, change, substitution and opening. */
export function mayDeliberate(view: CompositionView, relaxations: CompositionRelaxations = []): Verdict<CompositionRule> {
  const { numbers, total, stakeholders, groupsMissing } = view;
  const share = numbers.stakeholderShare;
  const missing = kindsMissing(view);
  return verdict<CompositionRule>([
    stakeholders === 0 && share.part > 0 && { rule: 'session.composition.no-stakeholder', clause: '7.stakeholder-principle', measured: 0, required: Math.max(1, stakeholdersFor(total, share)) },
    !keepsShare(view, share) && { rule: 'session.composition.stakeholders-below-half', clause: '7.stakeholder-half', measured: stakeholders, required: stakeholdersFor(total, share) },
    total < numbers.participantsMin && { rule: 'session.composition.too-few', clause: '7.size', measured: total, required: numbers.participantsMin },
    missing.length > 0 && { rule: 'session.composition.kind-missing', clause: '7.who-takes-part', measured: missing.map((kind) => ROSTER_KIND_NAMES[kind]).join('、'), required: '七类人员' },
    groupsMissing.length > 0 && { rule: 'session.composition.group-missing', clause: '7.representativeness', measured: groupsMissing.join('、'), required: '每个群体至少1人' },
    view.notChosen > 0 && { rule: 'session.composition.not-entitled', clause: '3.assembly-by-topic', measured: view.notChosen, required: '由召集人按议题选定并说明理由，或摇号产生' },
    view.notEntitled > 0 && { rule: 'session.composition.not-entitled', clause: '8.as-approved', measured: view.notEntitled, required: '议事会成员、经核实的利益相关方和群众代表、受邀或指定的人员' },
    view.twoSeats > 0 && { rule: 'session.composition.two-seats', clause: 'convention.one-seat', measured: view.twoSeats, required: 0 },
    (view.sameName ?? 0) > 0 && { rule: 'session.composition.same-name', clause: 'convention.one-seat', weight: 'needs-reason', measured: view.sameName!, required: 0 },
  ], relaxations);
}

/** The live gauge of a roster: where it stands and what is missing, as data. `shortfall` is d = n − 2s. */
export type Gauge = {
  total: number; minimum: number; peopleMissing: number;
  stakeholders: number; stakeholdersAsked: number; shortfall: number;
  kindsMissing: readonly SeatKind[]; groupsMissing: readonly string[];
};

export const gauge = (view: CompositionView): Gauge => ({
  total: view.total, minimum: view.numbers.participantsMin, peopleMissing: Math.max(0, view.numbers.participantsMin - view.total),
  stakeholders: view.stakeholders, stakeholdersAsked: stakeholdersFor(view.total, view.numbers.stakeholderShare), shortfall: shortfall(view, view.numbers.stakeholderShare),
  kindsMissing: kindsMissing(view), groupsMissing: view.groupsMissing,
});

/** One way to bring the half back: so many stakeholders more, so many others fewer, or so many others replaced. */
export type Mend = { way: 'add' | 'release' | 'swap'; people: number; total: number; stakeholders: number; leavesTooFew: boolean };

/** What would put it right: each way alone mends the half; whom to invite closes the other gaps. Postponing is always left. */
export type Mending = { ways: readonly Mend[]; invite: { kinds: readonly SeatKind[]; groups: readonly string[]; stakeholders: number; atLeast: number } };

/** The half is mended with people, never with a reason （七）. A way that would end without any stakeholder is not offered. */
export function mend(view: CompositionView, limit: number = Infinity): Mending {
  const { total, stakeholders, numbers } = view;
  const { add, release, swap } = waysToMend(view, numbers.stakeholderShare);
  const ways = [
    add !== undefined && add > 0 && { way: 'add' as const, people: add, total: total + add, stakeholders: stakeholders + add },
    release > 0 && { way: 'release' as const, people: release, total: total - release, stakeholders },
    swap > 0 && { way: 'swap' as const, people: swap, total, stakeholders: stakeholders + swap },
  ].filter((way) => way !== false).filter((way) => way.stakeholders > 0 && way.total <= limit);
  const kinds = kindsMissing(view);
  return {
    ways: ways.map((way) => ({ ...way, leavesTooFew: way.total < numbers.participantsMin })),
    invite: { kinds, groups: view.groupsMissing, stakeholders: add ?? swap, atLeast: Math.max(0, numbers.participantsMin - total) },
  };
}
