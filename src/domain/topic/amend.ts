import { verdict, type Verdict } from '../verdict';
import { isEnd, STATE_NAMES, type TopicState } from './topic';

export type AmendRule =
  | 'topic.amend.already-supported'
  | 'topic.amend.same-topic'
  | 'topic.amend.different-room'
  | 'topic.amend.target-closed'
  | 'topic.amend.too-many-people'
  | 'topic.amend.own-topic'
  | 'topic.amend.already-approved'
  | 'topic.amend.voids-approval'
  | 'topic.amend.not-asked'
  | 'topic.amend.has-co-proposers';

/** People moved by one merge: it is one transaction, so the number is bounded. */
export const MERGE_LIMIT = 100;

/** May the proposer change the words? Others who supported them supported these words. */
export const canEdit = (view: { state: TopicState; supporters: number }): Verdict<AmendRule> => verdict<AmendRule>([
  view.state !== 'returned' && view.supporters > 0 && {
    rule: 'topic.amend.already-supported', clause: 'convention.edit', measured: view.supporters, required: 0,
  },
]);

/** May this topic be merged into that one? All proposers stay credited; support is counted once a person. */
export const canMerge = (view: { same: boolean; sameRoom: boolean; targetState: TopicState; targetPublic: boolean; people: number; ownTopic: boolean }): Verdict<AmendRule> => verdict<AmendRule>([
  view.ownTopic && { rule: 'topic.amend.own-topic', clause: '1.roles', required: '由未提出本议题的人办理' },
  view.same && { rule: 'topic.amend.same-topic', clause: 'convention.merge', required: '另一个议题' },
  !view.sameRoom && { rule: 'topic.amend.different-room', clause: 'convention.merge', required: '同一议事室的议题' },
  (isEnd(view.targetState) || view.targetState === 'returned' || !view.targetPublic) && { rule: 'topic.amend.target-closed', clause: 'convention.merge', required: '已公开的、待答复或已受理的议题' },
  view.people > MERGE_LIMIT && { rule: 'topic.amend.too-many-people', clause: 'convention.merge', measured: view.people, required: `不超过${MERGE_LIMIT}人` },
]);

/**
 * May the proposer take it back? Others whose topics were merged into it are proposers too （合并后都是共同提出人）; and what
 * has been approved can only be amended, also while it is held (`before`: where a held topic stood).
 */
export const canWithdraw = (view: { proposers: number; before?: TopicState }): Verdict<AmendRule> => verdict<AmendRule>([
  (view.before === 'approved' || view.before === 'filed') && { rule: 'topic.amend.already-approved', clause: 'convention.withdraw', measured: STATE_NAMES[view.before], required: '审定以前' },
  view.proposers > 1 && { rule: 'topic.amend.has-co-proposers', clause: 'convention.merge', measured: view.proposers, required: 1 },
]);

/**
 * Changing an approved text is allowed and costs the approval: only what was approved may be deliberated （八）. Before approval
 * the words a topic was taken up with change only where those it was reported to answered 调整.
 */
export const canAmend = (view: { approved: boolean; toAdjust: boolean }): Verdict<AmendRule> => verdict<AmendRule>([
  !view.approved && !view.toAdjust && { rule: 'topic.amend.not-asked', clause: 'convention.edit', measured: STATE_NAMES.screened, required: '党委、政府答复“调整后办理”' },
  view.approved && { rule: 'topic.amend.voids-approval', clause: '8.as-approved', weight: 'warns', measured: '已审定', required: '重新审定、备案' },
]);
