import { together, verdict, type Relaxation, type Verdict } from '../verdict';
import { mayDeliberate, type CompositionRule, type CompositionView } from './composition';
import { keepsShare } from './half';
import type { SeatClass } from './held-seats';
import { ROSTER_KIND_NAMES } from './session';

export type SubstituteRule = 'session.substitute.other-group' | 'session.substitute.no-seat-free';

const named = ({ kind, group }: SeatClass): string => (group ? `${ROSTER_KIND_NAMES[kind]}（${group}）` : ROSTER_KIND_NAMES[kind]);

/** `after`: the roster with the substitute in the place of the one who left. `seatFree`: the one who leaves still has the seat, or another is free. `mending`: the roster is broken and made whole step by step; the half is then asked for at its repair. */
export type SubstituteView = { leaving: SeatClass; coming: SeatClass; after: CompositionView; seatFree: boolean; mending?: boolean };

/** May this person take the place of one who cannot come? From the same group, and never at the cost of the half （七）. */
export const canSubstitute = ({ leaving, coming, after, seatFree, mending = false }: SubstituteView, relaxations: readonly Pick<Relaxation<SubstituteRule | CompositionRule>, 'rule'>[] = []): Verdict<SubstituteRule | CompositionRule> =>
  together<SubstituteRule | CompositionRule>(
    verdict<SubstituteRule | CompositionRule>([
      (leaving.kind !== coming.kind || leaving.group !== coming.group) && { rule: 'session.substitute.other-group', clause: '7.representativeness', measured: named(coming), required: named(leaving) },
      !seatFree && { rule: 'session.substitute.no-seat-free', clause: 'convention.sign-up', measured: 0, required: 1 },
    ], relaxations),
    ...(mending ? [] : [mayDeliberate(after, relaxations as readonly Pick<Relaxation<CompositionRule>, 'rule'>[])]),
  );

/** After somebody left a frozen roster: does the half still stand among those who remain? If not, the roster is to be mended (A7). */
export const halfBroken = (remaining: Pick<CompositionView, 'numbers' | 'total' | 'stakeholders'>): boolean =>
  (remaining.stakeholders === 0 && remaining.numbers.stakeholderShare.part > 0) || !keepsShare(remaining, remaining.numbers.stakeholderShare);
