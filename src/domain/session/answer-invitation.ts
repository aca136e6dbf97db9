import { verdict, type Verdict } from '../verdict';

export type AnswerInvitationRule = 'session.answer-invitation.not-invited';

/** Is there an invitation left to answer? One that lapsed when the roster was fixed is gone （七）. */
export const canAnswer = (view: { invited: boolean }): Verdict<AnswerInvitationRule> => verdict<AnswerInvitationRule>([
  !view.invited && { rule: 'session.answer-invitation.not-invited', clause: '7.may-invite', measured: 0, required: 1 },
]);
