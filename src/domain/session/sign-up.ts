import { together, verdict, type Verdict } from '../verdict';
import { heldForStakeholders, hindrance, othersStopAt, type Seating } from './held-seats';
import type { RosterKind } from './session';

export type SignUpRule =
  | 'session.sign-up.topic-not-approved'
  | 'session.sign-up.closed'
  | 'session.sign-up.already-signed-up'
  | 'session.sign-up.not-of-this-group'
  | 'session.sign-up.full'
  | 'session.sign-up.stakeholder-seats-held'
  | 'session.sign-up.group-seats-held';

/** Who asks for which seat, and how the seats stand: counts, and flags about the one who asks. Instants in UTC. */
export type SignUpView = {
  seating: Seating;
  topicApproved: boolean;
  open: boolean;
  now: string;
  closesAt: string;
  alreadySignedUp: boolean;
  kind: RosterKind;
  group?: string | undefined;
  /** Groups of the topic's map the person belongs to, declared or attested. */
  myGroups: readonly string[];
};

/** The seats alone: may one more of this class sit down? Asked at sign-up, at invitation, and by the waiting list. */
export function canBeSeated({ seating, alreadySignedUp, kind, group }: Pick<SignUpView, 'seating' | 'alreadySignedUp' | 'kind' | 'group'>): Verdict<SignUpRule> {
  const why = hindrance(seating, { kind, group });
  return verdict<SignUpRule>([
    alreadySignedUp && { rule: 'session.sign-up.already-signed-up', clause: 'convention.sign-up', measured: 1, required: 0 },
    why === 'full' && { rule: 'session.sign-up.full', clause: 'convention.sign-up', measured: seating.stakeholders + seating.others, required: seating.limit },
    why === 'stakeholder-seats-held' && { rule: 'session.sign-up.stakeholder-seats-held', clause: '7.stakeholder-half', measured: heldForStakeholders(seating), required: othersStopAt(seating) },
    why === 'group-seats-held' && { rule: 'session.sign-up.group-seats-held', clause: 'convention.sign-up', required: '为其他群体预留的席位' },
  ]);
}

/** May this person take this seat? （七）（八） */
export function canSignUp(view: SignUpView): Verdict<SignUpRule> {
  const outside = view.kind === 'stakeholder' && (view.group === undefined || !view.myGroups.includes(view.group));
  const seat = canBeSeated(view);
  const own = verdict<SignUpRule>([
    !view.topicApproved && { rule: 'session.sign-up.topic-not-approved', clause: '8.as-approved', required: '审定的议题' },
    !(view.open && view.now < view.closesAt) && { rule: 'session.sign-up.closed', clause: 'convention.sign-up', required: '报名期间' },
    outside && { rule: 'session.sign-up.not-of-this-group', clause: '7.stakeholder-principle', ...(view.group ? { measured: view.group } : {}), required: '议题涉及的利益相关方群体' },
  ]);
  return together(own, seat);
}
