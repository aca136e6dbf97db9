import { isEnd, type TopicState } from '../topic/topic';
import { verdict, type Verdict } from '../verdict';
import { RESEARCH_STATE_NAMES, type ResearchState } from './research';

export type ResearchAction = 'addEvidence' | 'changeEvidence' | 'removeEvidence' | 'openSurvey' | 'closeSurvey' | 'sign' | 'reopen';
export type ResearchActor = 'convener' | 'staff' | 'fieldworker';
export type Transition = { from: readonly ResearchState[]; action: ResearchAction; by: readonly ResearchActor[]; to: ResearchState | 'same' };

const FIELD: readonly ResearchActor[] = ['convener', 'staff', 'fieldworker'];
const DESK: readonly ResearchActor[] = ['convener', 'staff'];

/**
 * Field work may be given to others; the convener organises and signs （八）. A signature stands over the record as it was:
 * evidence that is added, changed or removed afterwards takes it away.
 */
export const TRANSITIONS: readonly Transition[] = [
  { from: ['open', 'reopened'], action: 'addEvidence', by: FIELD, to: 'same' },
  { from: ['open', 'reopened'], action: 'changeEvidence', by: FIELD, to: 'same' },
  { from: ['open', 'reopened'], action: 'removeEvidence', by: FIELD, to: 'same' },
  { from: ['complete'], action: 'addEvidence', by: DESK, to: 'reopened' },
  { from: ['complete'], action: 'changeEvidence', by: DESK, to: 'reopened' },
  { from: ['complete'], action: 'removeEvidence', by: DESK, to: 'reopened' },
  { from: ['open', 'reopened'], action: 'openSurvey', by: DESK, to: 'same' },
  { from: ['open', 'reopened'], action: 'closeSurvey', by: DESK, to: 'same' },
  { from: ['complete'], action: 'closeSurvey', by: DESK, to: 'reopened' },
  { from: ['open', 'reopened'], action: 'sign', by: ['convener'], to: 'complete' },
  { from: ['complete'], action: 'reopen', by: ['convener'], to: 'reopened' },
];

export const stateAfter = (action: ResearchAction, from: ResearchState): ResearchState => {
  const to = TRANSITIONS.find((row) => row.action === action && row.from.includes(from))?.to ?? 'same';
  return to === 'same' ? from : to;
};

export const actionsOpen = (state: ResearchState, by: ResearchActor): ResearchAction[] =>
  TRANSITIONS.filter((row) => row.by.includes(by) && row.from.includes(state)).map(({ action }) => action);

export type ResearchTransitionRule = 'research.transitions.not-in-this-state' | 'research.transitions.topic-not-taken-up';

/** Does the table let this side begin this action from this state? */
export function inState(state: ResearchState, action: ResearchAction, by?: ResearchActor): Verdict<ResearchTransitionRule> {
  const from = TRANSITIONS.filter((row) => row.action === action && (by === undefined || row.by.includes(by))).flatMap((row) => row.from);
  return verdict<ResearchTransitionRule>([!from.includes(state) && {
    rule: 'research.transitions.not-in-this-state', clause: '8.no-research-no-deliberation', measured: RESEARCH_STATE_NAMES[state], required: from.map((name) => RESEARCH_STATE_NAMES[name]).join('、'),
  }]);
}

const NOT_YET: readonly TopicState[] = ['submitted', 'returned', 'held'];

/** May research run for a topic? From screening on, before or after approval, while nobody waits for an answer to a report (A22). */
export const mayResearch = (topic: TopicState): Verdict<ResearchTransitionRule> => verdict<ResearchTransitionRule>([
  (NOT_YET.includes(topic) || isEnd(topic)) && { rule: 'research.transitions.topic-not-taken-up', clause: '8.as-approved', required: '已受理的议题' },
]);
