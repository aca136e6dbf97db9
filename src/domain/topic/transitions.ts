import type { Basis } from '../policy/basis';
import { STATE_NAMES, type TopicState } from './topic';
import { verdict, type Verdict } from '../verdict';

/** What can be done to a topic that exists, by whom, and where it leads. An action not in the table for a state is refused. */
export type TopicAction = 'edit' | 'withdraw' | 'return' | 'merge' | 'screen' | 'redirect' | 'refuse';
export type TopicActor = 'proposer' | 'convener';
export type Transition = { from: readonly TopicState[]; action: TopicAction; by: TopicActor; to: TopicState; clause: Basis };

export const TRANSITIONS: readonly Transition[] = [
  { from: ['submitted', 'returned'], action: 'edit', by: 'proposer', to: 'submitted', clause: 'convention.edit' },
  { from: ['submitted', 'returned', 'screened'], action: 'withdraw', by: 'proposer', to: 'withdrawn', clause: 'convention.withdraw' },
  { from: ['submitted'], action: 'return', by: 'convener', to: 'returned', clause: '10.every-item-answered' },
  { from: ['submitted', 'screened'], action: 'merge', by: 'convener', to: 'merged', clause: 'convention.merge' },
  { from: ['submitted'], action: 'screen', by: 'convener', to: 'screened', clause: '6.three-concerns' },
  { from: ['submitted'], action: 'redirect', by: 'convener', to: 'redirected', clause: '10.every-item-answered' },
  { from: ['submitted'], action: 'refuse', by: 'convener', to: 'refused', clause: '10.every-item-answered' },
];

const transitionOf = (action: TopicAction): Transition => TRANSITIONS.find((row) => row.action === action)!;

export const stateAfter = (action: TopicAction): TopicState => transitionOf(action).to;

/** Actions the table leaves open to this side in this state, for screens. */
export const actionsOpen = (state: TopicState, by: TopicActor): TopicAction[] =>
  TRANSITIONS.filter((row) => row.by === by && row.from.includes(state)).map(({ action }) => action);

export type TransitionRule = 'topic.transitions.not-in-this-state';

/** Does the table let this action start from this state? */
export function inState(state: TopicState, action: TopicAction): Verdict<TransitionRule> {
  const { from, clause } = transitionOf(action);
  return verdict<TransitionRule>([!from.includes(state) && {
    rule: 'topic.transitions.not-in-this-state', clause,
    measured: STATE_NAMES[state], required: from.map((name) => STATE_NAMES[name]).join('、'),
  }]);
}
