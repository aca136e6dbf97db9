import type { Basis } from '../policy/basis';
import { verdict, type Verdict } from '../verdict';

/** Why a topic is not taken up: the list, each with what it rests on and what the proposer can do next. */
export const REFUSAL_REASONS = {
  'outside-area': { clause: 'convention.refusal-reasons', name: '不属于本议事室范围', nextStep: '请向事情发生地的协商议事室提出，本室可协助转告' },
  'not-public': { clause: 'convention.refusal-reasons', name: '不是公共事务', nextStep: '可由社区调解员协助当事人协商，或补充说明它对大家的影响后重新提出' },
  'in-court-or-petition': { clause: 'convention.refusal-reasons', name: '正在诉讼或信访办理中', nextStep: '请等待办理结果；结案后仍需协商的，可以重新提出' },
  'already-answered': { clause: 'convention.refusal-reasons', name: '已有答复', nextStep: '请先查看已有答复；情况有变化的，可补充新情况后重新提出' },
  'self-government': { clause: '2.boundary', name: '属于村（居）民自治表决事项', nextStep: '请向村（居）民委员会提出，由村（居）民会议依法表决' },
  other: { clause: '10.every-item-answered', name: '其他', nextStep: '' },
} as const satisfies Record<string, { clause: Basis; name: string; nextStep: string }>;
export type RefusalReason = keyof typeof REFUSAL_REASONS;
export const REFUSAL_CODES = Object.keys(REFUSAL_REASONS) as [RefusalReason, ...RefusalReason[]];

/** Other doors a matter can be handed to. */
export const CHANNELS = {
  hotline: '12345政务服务热线', petition: '信访部门', 'self-government': '村（居）民会议', property: '物业服务企业', department: '政府有关部门', other: '其他渠道',
} as const;
export type Channel = keyof typeof CHANNELS;
export const CHANNEL_CODES = Object.keys(CHANNELS) as [Channel, ...Channel[]];

export type RefuseRule = 'topic.refuse.own-topic' | 'topic.refuse.no-reason' | 'topic.refuse.no-next-step' | 'topic.refuse.no-channel';

/** An answer that ends a topic, or sends it back, as the convener is writing it. */
export type AnswerView = { ownTopic: boolean; reason?: string; explanation: string; nextStep: string };

const shared = (view: AnswerView) => [
  view.ownTopic && { rule: 'topic.refuse.own-topic' as const, clause: '1.roles' as const, required: '由未提出本议题的人办理' },
  !view.explanation.trim() && { rule: 'topic.refuse.no-reason' as const, clause: '10.every-item-answered' as const, required: '写明理由' },
  !view.nextStep.trim() && { rule: 'topic.refuse.no-next-step' as const, clause: '10.every-item-answered' as const, required: '告知下一步' },
];

/** 件件有回音: no refusal without reason and next step （十）. */
export const canRefuse = (view: AnswerView): Verdict<RefuseRule> => verdict<RefuseRule>([
  !view.reason && { rule: 'topic.refuse.no-reason', clause: 'convention.refusal-reasons', required: '从列明的理由中选择' },
  ...shared(view),
]);

/** Asking the proposer for more: says what is missing （十）. */
export const canReturn = (view: Omit<AnswerView, 'nextStep'>): Verdict<RefuseRule> => verdict<RefuseRule>(shared({ ...view, nextStep: view.explanation || '-' }));

/** Handing the matter to another door: names the door and why （二）（十）. */
export const canRedirect = (view: AnswerView & { channel?: string }): Verdict<RefuseRule> => verdict<RefuseRule>([
  !view.channel && { rule: 'topic.refuse.no-channel', clause: '2.boundary', required: '指明转往的渠道' },
  ...shared(view),
]);
