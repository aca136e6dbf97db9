import { shanghaiDay } from '../time/shanghai-day';
import { verdict, type Verdict } from '../verdict';
import type { Decision } from './outcome';

export type ItemRule =
  | 'outcome.item.not-the-receiver' | 'outcome.item.not-acknowledged' | 'outcome.item.declined-without-reason' | 'outcome.item.partly-without-reason' | 'outcome.item.no-next-step' | 'outcome.item.no-owner' | 'outcome.item.no-date' | 'outcome.item.date-passed'
  | 'outcome.item.not-the-department' | 'outcome.item.no-evidence' | 'outcome.item.nothing-said' | 'outcome.item.own-confirmation' | 'outcome.item.not-a-stakeholder' | 'outcome.item.dispute-without-reason' | 'outcome.item.answers-for-oneself' | 'outcome.item.no-answer';

/** What an office is to a suggestion: one of its receivers or not, with or without its receipt. Each acts on its own receipt and waits for nobody else's. */
type Receiving = { receiver: boolean; acknowledged: boolean };
const isReceiver = ({ receiver, acknowledged }: Receiving) => [
  !receiver && { rule: 'outcome.item.not-the-receiver' as const, clause: '8.report-to' as const, required: '清单的接收机关' },
  receiver && !acknowledged && { rule: 'outcome.item.not-acknowledged' as const, clause: '8.report-to' as const, measured: '还没有签收', required: '先签收清单' },
] as const;

/** May the receiver say this of a suggestion? What is adopted has somebody who does it and a date; what is not, or only in part, has a reason （十）. */
export const canDecide = (view: Receiving & { decision: Decision; reason: string; nextStep: string; departments: number; dueDay?: string; now: string }): Verdict<ItemRule> => {
  const adopts = view.decision !== 'declined';
  return verdict<ItemRule>([
    ...isReceiver(view),
    view.decision === 'declined' && !view.reason.trim() && { rule: 'outcome.item.declined-without-reason', clause: '10.every-item-answered', required: '写明不采纳的理由' },
    view.decision === 'declined' && !view.nextStep.trim() && { rule: 'outcome.item.no-next-step', clause: '10.every-item-answered', required: '写明下一步可以怎么办' },
    view.decision === 'partly-adopted' && !view.reason.trim() && { rule: 'outcome.item.partly-without-reason', clause: '10.every-item-answered', required: '写明哪些不采纳、为什么' },
    adopts && view.departments === 0 && { rule: 'outcome.item.no-owner', clause: '10.every-matter-settled', required: '承办单位' },
    adopts && !view.dueDay && { rule: 'outcome.item.no-date', clause: '10.every-matter-settled', required: '办结日期' },
    adopts && view.dueDay !== undefined && view.dueDay <= shanghaiDay(view.now) && { rule: 'outcome.item.date-passed', clause: '10.every-matter-settled', measured: view.dueDay, required: '明天以后' },
  ]);
};

/** May it be handed to the departments? By the receiver that adopted it. */
export const canAssign = (view: Receiving): Verdict<ItemRule> => verdict<ItemRule>([...isReceiver(view)]);

/** May this department report how far it is, or that it is done? It says something; for done it shows what can be looked at. */
export const canReportProgress = (view: { department: boolean; words: string; done: boolean; evidence: string; photos: number }): Verdict<ItemRule> => verdict<ItemRule>([
  !view.department && { rule: 'outcome.item.not-the-department', clause: '1.roles', required: '承办单位' },
  !view.words.trim() && { rule: 'outcome.item.nothing-said', clause: '10.every-matter-settled', required: '写明做了什么' },
  view.done && !view.evidence.trim() && view.photos === 0 && { rule: 'outcome.item.no-evidence', clause: '10.every-matter-settled', required: '照片、文号或验收单' },
]);

/** May this person confirm or dispute what a department says is done? A stakeholder who was at the session, in no way of the department （一）. */
export const canAnswerClaim = (view: { stakeholder: boolean; ofDepartment: boolean; agrees: boolean; words: string }): Verdict<ItemRule> => verdict<ItemRule>([
  !view.stakeholder && { rule: 'outcome.item.not-a-stakeholder', clause: '10.agreed', required: '到会的利益相关方代表' },
  view.ofDepartment && { rule: 'outcome.item.own-confirmation', clause: '1.roles', required: '由利益相关方确认' },
  !view.agrees && !view.words.trim() && { rule: 'outcome.item.dispute-without-reason', clause: '10.agreed', required: '写明哪里没有办好' },
]);

/** May the room's people write down what somebody without WeChat answered? */
export const canNoteClaimAnswer = ({ withoutWechat }: { withoutWechat: boolean }): Verdict<ItemRule> => verdict<ItemRule>([
  !withoutWechat && { rule: 'outcome.item.answers-for-oneself', clause: 'convention.confirm-days', required: '由本人在手机上确认' },
]);

/** What the answers on a claim come to. The first dispute sends a first claim back; on a later one, minority disputes stay attached. Silence is never consent. */
export function claimOutcome({ turn, stakeholders, confirmed, disputed, over }: { turn: number; stakeholders: number; confirmed: number; disputed: number; over: boolean }): 'confirm' | 'dispute' | 'leaveUnanswered' | undefined {
  if (turn === 1 && disputed > 0) return 'dispute';
  if (!over && (stakeholders === 0 || confirmed + disputed < stakeholders)) return undefined;
  if (confirmed + disputed === 0) return 'leaveUnanswered';
  return disputed >= confirmed && disputed > 0 ? 'dispute' : 'confirm';
}

/** May the convener answer the proposer and the participants? With words they understand. */
export const canAnswer = ({ words }: { words: string }): Verdict<ItemRule> => verdict<ItemRule>([!words.trim() && { rule: 'outcome.item.no-answer', clause: '10.every-item-answered', required: '写一句答复' }]);
