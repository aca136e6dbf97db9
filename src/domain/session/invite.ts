import type { Numbers } from '../policy/numbers';
import { together, verdict, type Verdict } from '../verdict';
import type { Seating } from './held-seats';
import type { RosterKind } from './session';
import { canBeSeated, type SignUpRule } from './sign-up';

export type InviteRule = 'session.invite.no-reason' | 'session.invite.no-group' | 'session.invite.asked-too-often';

/**
 * A seat the convener gives: an official or guest, a stakeholder reached by other ways, or a member of the assembly chosen
 * for the topic, for which a reason is kept. `invitations`: of this person in the 12 months past, this one included.
 */
export type InviteView = {
  numbers: Numbers; seating: Seating; alreadySignedUp: boolean; kind: RosterKind; group?: string | undefined; topicGroups: readonly string[];
  fromAssembly: boolean; reason: string; invitations: number;
};

/** May the convener seat this person? The held seats bind the convener as they bind everybody （三）（七）（九）. */
export const canInvite = (view: InviteView): Verdict<InviteRule | SignUpRule> => together<InviteRule | SignUpRule>(
  canBeSeated(view),
  verdict<InviteRule>([
    view.fromAssembly && !view.reason.trim() && { rule: 'session.invite.no-reason', clause: '3.assembly-by-topic', required: '写明为什么按这个议题选定' },
    view.kind === 'stakeholder' && (view.group === undefined || !view.topicGroups.includes(view.group)) && { rule: 'session.invite.no-group', clause: '7.stakeholder-principle', required: '议题涉及的利益相关方群体' },
    view.invitations > view.numbers.personInvitationsMax && { rule: 'session.invite.asked-too-often', clause: '9.moderate', weight: 'warns', measured: view.invitations, required: view.numbers.personInvitationsMax },
  ]),
);
