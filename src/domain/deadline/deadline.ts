import type { Basis } from '../policy/basis';

/**
 * 件件有回音 (（十）): something that is owed, by somebody, until a day. It begins and ends with the acts themselves; the
 * calendar reminds the owner and, when the day has passed, goes up the ladder.
 */
export const DEADLINES = {
  'first-answer': { name: '首次答复', clause: 'convention.first-answer-days' },
  approval: { name: '审定', clause: 'convention.approval-days' },
  'report-answer': { name: '答复报告', clause: 'convention.approval-days' },
  'filing-receipt': { name: '备案签收', clause: 'convention.receipt-days' },
  publication: { name: '公布成果', clause: 'convention.publication-days' },
  'member-answer': { name: '委员答复', clause: 'convention.first-answer-days' },
  'thread-answer': { name: '答复网上提问', clause: 'convention.thread-answer-days' },
  'post-check': { name: '核对发言', clause: 'convention.moderation' },
  'post-appeal': { name: '复核申诉', clause: 'convention.appeal-days' },
  list: { name: '报送协商建议清单', clause: 'convention.list-days' },
  'list-review': { name: '审核清单', clause: 'convention.receipt-days' },
  'list-receipt': { name: '签收清单', clause: 'convention.receipt-days' },
  'item-decision': { name: '答复并交办建议', clause: 'convention.decision-days' },
  'item-progress': { name: '登记落实进展', clause: 'convention.progress-days' },
  'item-done': { name: '办结建议', clause: '10.every-matter-settled' },
  'item-answer': { name: '答复提出人和到会人员', clause: 'convention.item-answer-days' },
  branch: { name: '未达成共识问题的后续', clause: 'convention.branch-days' },
  letter: { name: '送达没有微信的参加人的信', clause: 'convention.letter-days' },
  'upward-receipt': { name: '签收向上反映', clause: 'convention.receipt-days' },
  'look-again': { name: '回访跟踪事项', clause: '10.oversight' },
} as const satisfies Record<string, { name: string; clause: Basis }>;
export type DeadlineKind = keyof typeof DEADLINES;
export const DEADLINE_KINDS = Object.keys(DEADLINES) as DeadlineKind[];
