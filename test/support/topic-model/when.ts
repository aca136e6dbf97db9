import type { TopicState } from '../../../src/domain/topic/topic';
import type { Action, TopicOfModel } from './model';

/** The table of states, as the rules have it: from where an act can begin. */
const FROM: Partial<Record<Action, readonly TopicState[]>> = {
  edit: ['submitted', 'returned'],
  withdraw: ['submitted', 'returned', 'screened', 'held', 'awaiting-approval'],
  return: ['submitted'], screen: ['submitted'], redirect: ['submitted'],
  refuse: ['submitted', 'awaiting-approval'],
  merge: ['submitted', 'screened'], unmerge: ['merged'],
  mapStakeholders: ['screened'], sendForApproval: ['screened'],
  escalate: ['awaiting-approval'], approve: ['awaiting-approval'],
  file: ['approved'], acknowledgeFiling: ['filed', 'scheduled'], amend: ['screened', 'approved', 'filed', 'scheduled'],
  report: ['submitted', 'screened', 'awaiting-approval', 'approved', 'filed'],
  answerReport: ['held'],
};

/** What keeps an act from its time: nothing, the hold, or the table. */
export function notNow({ state }: TopicOfModel, action: Action): readonly string[] {
  if (state === 'held' && action !== 'answerReport' && action !== 'withdraw') return ['topic.hold.awaiting-answer'];
  return FROM[action]!.includes(state) ? [] : ['topic.transitions.not-in-this-state'];
}
