import type { Basis } from '../policy/basis';
import { STATE_NAMES, type TopicState } from './topic';
import { verdict, type Verdict } from '../verdict';

/** What can be done to a topic that exists, by whom, and where it leads. An action not in the table for a state is refused. */
export type TopicAction =
  | 'edit' | 'withdraw' | 'return' | 'merge' | 'unmerge' | 'screen' | 'redirect' | 'refuse'
  | 'mapStakeholders' | 'report' | 'answerReport' | 'sendForApproval' | 'escalate' | 'approve' | 'file' | 'acknowledgeFiling' | 'amend'
  | 'schedule' | 'unschedule' | 'sessionClosed' | 'secondRound' | 'allAnswered';
/** `approver`, `leader`, `receiver`: somebody acting for the organisation the room's route names for that step. `system`: a step of another record. */
export type TopicActor = 'proposer' | 'convener' | 'approver' | 'leader' | 'receiver' | 'system';
export type Transition = { from: readonly TopicState[]; action: TopicAction; by: TopicActor; to: TopicState | 'same'; clause: Basis };

/** States in which a sensitive matter can still be reported upward. */
const REPORTABLE = ['submitted', 'screened', 'awaiting-approval', 'approved', 'filed'] as const;

export const TRANSITIONS: readonly Transition[] = [
  { from: ['submitted', 'returned'], action: 'edit', by: 'proposer', to: 'submitted', clause: 'convention.edit' },
  { from: ['submitted', 'returned', 'screened', 'held', 'awaiting-approval'], action: 'withdraw', by: 'proposer', to: 'withdrawn', clause: 'convention.withdraw' },
  { from: ['submitted'], action: 'return', by: 'convener', to: 'returned', clause: '10.every-item-answered' },
  { from: ['submitted', 'screened'], action: 'merge', by: 'convener', to: 'merged', clause: 'convention.merge' },
  // Where it leads is where it stood before; see `beforeMerge`.
  { from: ['merged'], action: 'unmerge', by: 'convener', to: 'submitted', clause: 'convention.merge' },
  { from: ['submitted'], action: 'screen', by: 'convener', to: 'screened', clause: '6.three-concerns' },
  { from: ['submitted'], action: 'redirect', by: 'convener', to: 'redirected', clause: '10.every-item-answered' },
  { from: ['submitted'], action: 'refuse', by: 'convener', to: 'refused', clause: '10.every-item-answered' },
  { from: REPORTABLE, action: 'report', by: 'convener', to: 'held', clause: '8.report-sensitive' },
  { from: ['held'], action: 'answerReport', by: 'leader', to: 'screened', clause: '8.report-sensitive' },
  { from: ['screened'], action: 'mapStakeholders', by: 'convener', to: 'screened', clause: '7.representativeness' },
  { from: ['screened'], action: 'sendForApproval', by: 'convener', to: 'awaiting-approval', clause: '8.as-approved' },
  { from: ['awaiting-approval'], action: 'escalate', by: 'convener', to: 'awaiting-approval', clause: '6.escalation-village' },
  { from: ['awaiting-approval'], action: 'escalate', by: 'approver', to: 'awaiting-approval', clause: '6.escalation-village' },
  { from: ['awaiting-approval'], action: 'approve', by: 'approver', to: 'approved', clause: '8.as-approved' },
  { from: ['awaiting-approval'], action: 'refuse', by: 'approver', to: 'refused', clause: '10.every-item-answered' },
  { from: ['approved'], action: 'file', by: 'convener', to: 'filed', clause: '8.as-approved' },
  { from: ['filed', 'scheduled', 'deliberated', 'answered'], action: 'acknowledgeFiling', by: 'receiver', to: 'same', clause: '8.as-approved' },
  // What is only taken up is amended where an answered report asks for it; see `canAmend`.
  { from: ['screened', 'approved', 'filed', 'scheduled'], action: 'amend', by: 'convener', to: 'screened', clause: '8.as-approved' },
  { from: ['screened', 'approved', 'filed', 'scheduled'], action: 'amend', by: 'proposer', to: 'screened', clause: '8.as-approved' },
  { from: ['filed'], action: 'schedule', by: 'convener', to: 'scheduled', clause: '8.no-research-no-deliberation' },
  { from: ['scheduled'], action: 'unschedule', by: 'system', to: 'filed', clause: '8.notice-in-advance' },
  { from: ['scheduled'], action: 'sessionClosed', by: 'system', to: 'deliberated', clause: '2.two-way' },
  { from: ['deliberated'], action: 'secondRound', by: 'convener', to: 'filed', clause: '10.not-yet-agreed' },
  { from: ['deliberated'], action: 'allAnswered', by: 'system', to: 'answered', clause: '10.every-item-answered' },
];

const rowsOf = (action: TopicAction, by?: TopicActor): readonly Transition[] => TRANSITIONS.filter((row) => row.action === action && (by === undefined || row.by === by));

/** Where an action leads; `from` is what a step that changes nothing of the state leaves standing. */
export function stateAfter(action: TopicAction, from?: TopicState): TopicState {
  const { to, from: begins } = rowsOf(action)[0]!;
  return to === 'same' ? from ?? begins[0]! : to;
}

/** Actions the table leaves open to this side in this state, for screens. */
export const actionsOpen = (state: TopicState, by: TopicActor): TopicAction[] =>
  TRANSITIONS.filter((row) => row.by === by && row.from.includes(state)).map(({ action }) => action);

export type TransitionRule = 'topic.transitions.not-in-this-state';

/** Does the table let this side begin this action from this state? */
export function inState(state: TopicState, action: TopicAction, by?: TopicActor): Verdict<TransitionRule> {
  const rows = rowsOf(action, by);
  const from = [...new Set(rows.flatMap((row) => row.from))];
  return verdict<TransitionRule>([!from.includes(state) && {
    rule: 'topic.transitions.not-in-this-state', clause: rows[0]!.clause, weight: 'refuses',
    measured: STATE_NAMES[state], required: from.map((name) => STATE_NAMES[name]).join('、'),
  }]);
}
