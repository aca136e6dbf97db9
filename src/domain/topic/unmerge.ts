import { verdict, type Verdict } from '../verdict';
import { STATE_NAMES, type TopicState } from './topic';

export type UnmergeRule = 'topic.unmerge.too-late' | 'topic.unmerge.own-topic';

/** States of the topic it was merged into, in which nothing has been approved yet. */
const BEFORE_APPROVAL: readonly TopicState[] = ['submitted', 'returned', 'screened', 'awaiting-approval'];

/** May a merge be undone? Until the topic it was merged into is approved, has ended, or is held （本系统约定：合并）. */
export const canUnmerge = (view: { targetState: TopicState; ownTopic: boolean }): Verdict<UnmergeRule> => verdict<UnmergeRule>([
  view.ownTopic && { rule: 'topic.unmerge.own-topic', clause: '1.roles', required: '由未提出本议题的人办理' },
  !BEFORE_APPROVAL.includes(view.targetState) && {
    rule: 'topic.unmerge.too-late', clause: 'convention.merge', measured: STATE_NAMES[view.targetState], required: BEFORE_APPROVAL.map((state) => STATE_NAMES[state]).join('、'),
  },
]);
