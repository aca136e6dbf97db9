import { mayDeliberate, type CompositionRelaxations, type CompositionRule, type CompositionView } from '../session/composition';
import type { Reason, Verdict } from '../verdict';
import type { Numbers } from './numbers';

/** A past session as it was judged at its opening: counts and flags with the numbers of its day, and the norms set aside with a reason. */
export type Judged = { id: string; present: CompositionView; relaxations: CompositionRelaxations };

/** Numbers to ask with instead. */
export type Changed = Partial<Pick<Numbers, 'participantsMin' | 'stakeholderShare'>>;

/**
 * What a changed number would have come to. `fails`: it could not have opened, whatever the reason given. `needs-reason`: it
 * would have needed a reason it did not have. `passes`: it could have opened and did not. `eased`: a reason it had would
 * not have been needed.
 */
export type Effect = 'fails' | 'needs-reason' | 'passes' | 'eased';
export type Difference = { id: string; effect: Effect; reasons: readonly Reason<CompositionRule>[] };

/** Judges past sessions again by other numbers, and answers those that come out differently （十二：考核, before a number is changed）. */
export const whatIf = (sessions: readonly Judged[], changed: Changed): Difference[] => sessions.flatMap((session) => {
  const before = mayDeliberate(session.present, session.relaxations);
  const now = mayDeliberate({ ...session.present, numbers: { ...session.present.numbers, ...changed } }, session.relaxations);
  return differenceOf(session.id, before, now);
});

function differenceOf(id: string, before: Verdict<CompositionRule>, now: Verdict<CompositionRule>): Difference[] {
  const [old, found] = [reasonsIn(before), reasonsIn(now)];
  const added = found.filter(({ rule }) => !old.some((reason) => reason.rule === rule));
  if (added.length > 0) return [{ id, effect: added.some(({ weight }) => weight === 'refuses') ? 'fails' : 'needs-reason', reasons: added }];
  if (old.length > 0 && found.length === 0) return [{ id, effect: 'passes', reasons: old }];
  const spared = relaxedIn(before).filter(({ rule }) => !relaxedIn(now).some((reason) => reason.rule === rule));
  return spared.length > 0 ? [{ id, effect: 'eased', reasons: spared }] : [];
}

const reasonsIn = (verdict: Verdict<CompositionRule>): readonly Reason<CompositionRule>[] => (verdict.outcome === 'refused' ? verdict.reasons : []);
/** Norms set aside with a reason come out as warnings. */
const relaxedIn = (verdict: Verdict<CompositionRule>): readonly Reason<CompositionRule>[] => (verdict.outcome === 'cannot-tell-yet' ? [] : verdict.warnings);
