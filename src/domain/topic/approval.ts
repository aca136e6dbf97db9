import type { ClauseId } from '../policy/articles';
import type { RoomKind } from '../room/kinds';
import { ROUTES } from '../room/routes';
import { verdict, type Verdict } from '../verdict';

export type ApprovalRule =
  | 'topic.approval.no-receiver'
  | 'topic.approval.wrong-body'
  | 'topic.approval.escalated'
  | 'topic.approval.own-topic'
  | 'topic.approval.check-missing'
  | 'topic.approval.no-meeting-reference'
  | 'topic.approval.text-changed'
  | 'topic.approval.committee-missing'
  | 'topic.approval.department-missing';

/** 审定: where the matter lies and who is acting on it. Organisations by id; an office that resolves to nobody is absent. */
export type ApprovalView = {
  kind: RoomKind;
  approver?: string;
  higherApprover?: string;
  escalated: boolean;
  acting: string;
  /** Departments concerned with a sector's topics. */
  departments?: readonly string[];
  ownTopic: boolean;
  /** 政治关 and 质量关 are a person's; 程序关 is computed. */
  checks: { political: boolean; procedure: boolean; quality: boolean };
  /** The organisation's act: when it met and under which reference it decided. */
  meeting?: { date: string; reference: string };
  textUnchanged: boolean;
};

/** The organisation with which the matter lies now: its own, or after 必要时报上一级党组织审定 the next higher one only. */
export const approverNow = ({ approver, higherApprover, escalated }: Pick<ApprovalView, 'approver' | 'higherApprover' | 'escalated'>): string | undefined =>
  escalated ? higherApprover : approver;

/** For a sector the special committee and the departments concerned agree; elsewhere one body approves. */
function belongs({ kind, acting, departments = [], ...where }: ApprovalView): boolean {
  return acting === approverNow(where) || (kind === 'sector' && departments.includes(acting));
}

const CHECK_NAMES = { political: '政治关', procedure: '程序关', quality: '质量关' } as const;

/** May this body approve this version? （二）（六）; 本系统约定 asks for the meeting it was decided in. */
export function canApprove(view: ApprovalView): Verdict<ApprovalRule> {
  const clause: ClauseId = ROUTES[view.kind].approver.clause;
  const missing = (Object.keys(CHECK_NAMES) as (keyof typeof CHECK_NAMES)[]).filter((check) => !view.checks[check]).map((check) => CHECK_NAMES[check]);
  const tooLow = view.escalated && view.acting === view.approver;
  return verdict<ApprovalRule>([
    approverNow(view) === undefined && { rule: 'topic.approval.no-receiver', clause, required: '明确的审定组织' },
    tooLow && { rule: 'topic.approval.escalated', clause: '6.escalation-village', required: '上一级党组织' },
    !tooLow && !belongs(view) && { rule: 'topic.approval.wrong-body', clause },
    view.ownTopic && { rule: 'topic.approval.own-topic', clause: '1.roles', required: '由未提出本议题的人办理' },
    missing.length > 0 && { rule: 'topic.approval.check-missing', clause: '2.three-checks', measured: missing.join('、'), required: '政治关、程序关、质量关' },
    !(view.meeting?.date && view.meeting.reference.trim()) && { rule: 'topic.approval.no-meeting-reference', clause: 'convention.approval-record', required: '会议日期和文号' },
    !view.textUnchanged && { rule: 'topic.approval.text-changed', clause: '8.as-approved', required: '送审时的文字' },
  ]);
}

/** 由政协专门委员会会同有关部门商定: is the agreement of a sector's topic complete? */
export const agreed = ({ committee, departments }: { committee: boolean; departments: number }): Verdict<ApprovalRule> => verdict<ApprovalRule>([
  !committee && { rule: 'topic.approval.committee-missing', clause: '6.approval-sector', measured: 0, required: 1 },
  departments < 1 && { rule: 'topic.approval.department-missing', clause: '6.approval-sector', measured: departments, required: 1 },
]);
