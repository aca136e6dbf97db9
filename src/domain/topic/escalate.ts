import type { RoomKind } from '../room/kinds';
import { ROUTES } from '../room/routes';
import { verdict, type Verdict } from '../verdict';

/** Why a matter goes one step up （六：必要时报上一级党组织审定）. */
export const ESCALATION_REASONS = {
  sensitive: '情况敏感', 'beyond-village': '超出本村（社区）、本单位范围', 'beyond-means': '本级无力解决', 'party-to-matter': '审定组织是当事一方', other: '其他',
} as const;
export type EscalationReason = keyof typeof ESCALATION_REASONS;
export const ESCALATION_CODES = Object.keys(ESCALATION_REASONS) as [EscalationReason, ...EscalationReason[]];

export type EscalateRule = 'topic.escalate.not-for-this-kind' | 'topic.escalate.no-reason' | 'topic.escalate.already' | 'topic.escalate.no-receiver';
export type EscalateView = { kind: RoomKind; higherApprover?: string; escalated: boolean; reason?: string };

/** May the matter go to the next higher Party organisation? Villages and units only; a sensitive matter elsewhere is reported （八）. */
export const canEscalate = ({ kind, higherApprover, escalated, reason }: EscalateView): Verdict<EscalateRule> => {
  const route = ROUTES[kind];
  if (!route.higherApprover) return verdict<EscalateRule>([{ rule: 'topic.escalate.not-for-this-kind', clause: route.approver.clause, required: '敏感问题向党委政府报告' }]);
  return verdict<EscalateRule>([
    escalated && { rule: 'topic.escalate.already', clause: '6.escalation-village', required: '尚在本级' },
    !higherApprover && { rule: 'topic.escalate.no-receiver', clause: '6.escalation-village', required: '明确的上一级党组织' },
    !reason && { rule: 'topic.escalate.no-reason', clause: '6.escalation-village', required: '从列明的理由中选择' },
  ]);
};
