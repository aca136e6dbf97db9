import type { Basis } from '../policy/basis';
import { verdict, type Verdict } from '../verdict';
import { ITEM_STATE_NAMES, type ItemState } from './outcome';

/** What can be done to one suggestion of a list, by whom, and where it leads; an action not in the table for a state is refused. */
export type ItemAction =
  | 'acknowledge' | 'adopt' | 'adoptPartly' | 'decline' | 'assign' | 'reportProgress' | 'claimDone' | 'answerClaim' | 'confirm' | 'dispute' | 'leaveUnanswered' | 'answer' | 'publishItem' | 'rate' | 'reopen' | 'askAgain';
/** `receiver`: acts for the body the list went to; `department`: for one it was assigned to; `stakeholder`: was at the session as one; `heard`: proposed the topic or was there. */
export type ItemActor = 'receiver' | 'department' | 'stakeholder' | 'convener' | 'heard' | 'system';
export type ItemTransition = { from: readonly ItemState[]; action: ItemAction; by: readonly ItemActor[]; to: ItemState | 'same'; clause: Basis };

const ADOPTED = ['adopted', 'partly-adopted'] as const;
const ANSWERED = ['answered', 'published'] as const;

export const ITEM_TRANSITIONS: readonly ItemTransition[] = [
  { from: ['sent'], action: 'acknowledge', by: ['receiver'], to: 'received', clause: '8.report-to' },
  { from: ['received'], action: 'adopt', by: ['receiver'], to: 'adopted', clause: '10.four-mechanisms' },
  { from: ['received'], action: 'adoptPartly', by: ['receiver'], to: 'partly-adopted', clause: '10.four-mechanisms' },
  { from: ['received'], action: 'decline', by: ['receiver'], to: 'declined', clause: '10.every-item-answered' },
  { from: ADOPTED, action: 'assign', by: ['receiver'], to: 'assigned', clause: '10.agreed' },
  { from: ['assigned', 'implementing', 'disputed'], action: 'reportProgress', by: ['department'], to: 'implementing', clause: '10.agreed' },
  { from: ['implementing'], action: 'claimDone', by: ['department'], to: 'claimed-done', clause: '10.every-matter-settled' },
  { from: ['claimed-done'], action: 'answerClaim', by: ['stakeholder'], to: 'same', clause: '10.agreed' },
  // What all answers come to, at the last of them or when the days are over; see `claimOutcome`.
  { from: ['claimed-done'], action: 'confirm', by: ['system'], to: 'confirmed', clause: '10.agreed' },
  { from: ['claimed-done'], action: 'dispute', by: ['system'], to: 'disputed', clause: '10.agreed' },
  { from: ['claimed-done'], action: 'leaveUnanswered', by: ['system'], to: 'unanswered-by-stakeholders', clause: 'convention.confirm-days' },
  { from: ['declined', 'confirmed', 'unanswered-by-stakeholders'], action: 'answer', by: ['convener'], to: 'answered', clause: '10.every-item-answered' },
  { from: ['answered'], action: 'publishItem', by: ['convener'], to: 'published', clause: '10.made-public' },
  { from: ANSWERED, action: 'rate', by: ['heard'], to: 'same', clause: '13.handling-feedback' },
  // 不满意, once: what was adopted is followed up again; what was declined is asked of the receiver again.
  { from: ANSWERED, action: 'reopen', by: ['system'], to: 'implementing', clause: '13.handling-feedback' },
  { from: ANSWERED, action: 'askAgain', by: ['system'], to: 'received', clause: '13.handling-feedback' },
];

const rowsOf = (action: ItemAction): readonly ItemTransition[] => ITEM_TRANSITIONS.filter((row) => row.action === action);

/** Actions the table leaves open to this side in this state, for screens. */
export const itemActionsOpen = (state: ItemState, by: ItemActor): ItemAction[] => ITEM_TRANSITIONS.filter((row) => row.by.includes(by) && row.from.includes(state)).map(({ action }) => action);

/** Where an action leads. */
export function itemStateAfter(action: ItemAction, from: ItemState): ItemState {
  const row = rowsOf(action).find((one) => one.from.includes(from));
  if (!row) throw new Error(`${action} is not open in ${from}`);
  return row.to === 'same' ? from : row.to;
}

export type ItemTransitionRule = 'outcome.item-transitions.not-in-this-state';

/** Does the table begin this action from this state? Steps are not skipped （十：采纳、落实、反馈、公开）. */
export function itemInState(state: ItemState, action: ItemAction): Verdict<ItemTransitionRule> {
  const from = [...new Set(rowsOf(action).flatMap((row) => row.from))];
  return verdict<ItemTransitionRule>([!from.includes(state) && {
    rule: 'outcome.item-transitions.not-in-this-state', clause: '10.four-mechanisms', measured: ITEM_STATE_NAMES[state], required: from.map((name) => ITEM_STATE_NAMES[name]).join('、'),
  }]);
}
