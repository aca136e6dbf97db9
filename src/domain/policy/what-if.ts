import { mayDeliberate, type CompositionRule, type CompositionView } from '../session/composition';
import { inAdvance, type NoticeRule } from '../session/notice';
import { withinSeatLimit, type SignUpPlanRule } from '../session/sign-up-plan';
import { together, type Reason, type Relaxation, type Verdict } from '../verdict';
import type { Numbers } from './numbers';

/** The rules a past session is judged by again: composition at its opening, its seats, its notice. */
export type JudgedRule = CompositionRule | NoticeRule | SignUpPlanRule;

/**
 * A past session as it was judged: counts and flags at its opening with the numbers of its day, how many seats it had, when
 * the notice first went out, and the norms set aside with a reason.
 */
export type Judged = { id: string; present: CompositionView; limit: number; startsAt: string; noticeAt?: string; relaxations: readonly Pick<Relaxation<JudgedRule>, 'rule'>[] };

/** Numbers to ask with instead. */
export type Changed = Partial<Pick<Numbers, 'participantsMin' | 'stakeholderShare' | 'seatLimit' | 'noticeDays'>>;

/**
 * What a changed number would have come to. `fails`: it could not have opened, whatever the reason given. `needs-reason`: it
 * would have needed a reason it did not have. `passes`: it could have opened and did not. `eased`: a reason it had would
 * not have been needed.
 */
export type Effect = 'fails' | 'needs-reason' | 'passes' | 'eased';
export type Difference = { id: string; effect: Effect; reasons: readonly Reason<JudgedRule>[] };

/** Judges past sessions again by other numbers, and answers those that come out differently （十二：考核, before a number is changed）. */
export const whatIf = (sessions: readonly Judged[], changed: Changed): Difference[] =>
  sessions.flatMap((session) => differenceOf(session.id, judge(session, {}), judge(session, changed)));

function judge({ present, limit, startsAt, noticeAt, relaxations }: Judged, changed: Changed): Verdict<JudgedRule> {
  const numbers = { ...present.numbers, ...changed };
  return together<JudgedRule>(
    mayDeliberate({ ...present, numbers }, relaxations as readonly Pick<Relaxation<CompositionRule>, 'rule'>[]),
    withinSeatLimit({ numbers, limit }, relaxations as readonly Pick<Relaxation<SignUpPlanRule>, 'rule'>[]),
    ...(noticeAt === undefined ? [] : [inAdvance({ numbers, now: noticeAt, startsAt }, relaxations as readonly Pick<Relaxation<NoticeRule>, 'rule'>[])]),
  );
}

function differenceOf(id: string, before: Verdict<JudgedRule>, now: Verdict<JudgedRule>): Difference[] {
  const [old, found] = [reasonsIn(before), reasonsIn(now)];
  const added = found.filter(({ rule }) => !old.some((reason) => reason.rule === rule));
  if (added.length > 0) return [{ id, effect: added.some(({ weight }) => weight === 'refuses') ? 'fails' : 'needs-reason', reasons: added }];
  if (old.length > 0 && found.length === 0) return [{ id, effect: 'passes', reasons: old }];
  const spared = relaxedIn(before).filter(({ rule }) => !relaxedIn(now).some((reason) => reason.rule === rule));
  return spared.length > 0 ? [{ id, effect: 'eased', reasons: spared }] : [];
}

const reasonsIn = (verdict: Verdict<JudgedRule>): readonly Reason<JudgedRule>[] => (verdict.outcome === 'refused' ? verdict.reasons : []);
/** Norms set aside with a reason come out as warnings. */
const relaxedIn = (verdict: Verdict<JudgedRule>): readonly Reason<JudgedRule>[] => (verdict.outcome === 'cannot-tell-yet' ? [] : verdict.warnings);
