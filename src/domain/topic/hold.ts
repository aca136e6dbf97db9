import { verdict, type Verdict } from '../verdict';
import type { TopicState } from './topic';

/** 敏感问题或多年积累的难题 （八）. */
export const REPORT_GROUNDS = { sensitive: '敏感问题', 'long-standing': '多年积累的难题' } as const;
export type ReportGround = keyof typeof REPORT_GROUNDS;
export const REPORT_GROUND_CODES = Object.keys(REPORT_GROUNDS) as [ReportGround, ...ReportGround[]];

/** What Party committee and government can answer: 继续, 调整, 转其他渠道. */
export const REPORT_ANSWERS = { 'go-on': '继续办理', adjust: '调整后办理', redirect: '转其他渠道' } as const;
export type ReportAnswer = keyof typeof REPORT_ANSWERS;
export const REPORT_ANSWER_CODES = Object.keys(REPORT_ANSWERS) as [ReportAnswer, ...ReportAnswer[]];

export type HoldRule = 'topic.hold.no-receiver' | 'topic.hold.nothing-said' | 'topic.hold.awaiting-answer' | 'topic.hold.wrong-body' | 'topic.hold.own-topic' | 'topic.hold.no-channel';

/** 主动向党委政府报告: there is somebody to report to, and something is said. */
export const canReport = ({ receiver, content }: { receiver?: string; content: string }): Verdict<HoldRule> => verdict<HoldRule>([
  !receiver && { rule: 'topic.hold.no-receiver', clause: '8.report-sensitive', required: '党委、政府' },
  !content.trim() && { rule: 'topic.hold.nothing-said', clause: '8.report-sensitive', required: '写明情况' },
]);

/** A held matter waits for the answer of those it was reported to, and for nobody else. */
export const canAnswerReport = (view: { receiver: string; acting: string; ownTopic: boolean; answer?: ReportAnswer; channel?: string; explanation: string }): Verdict<HoldRule> => verdict<HoldRule>([
  view.acting !== view.receiver && { rule: 'topic.hold.wrong-body', clause: '8.report-sensitive' },
  view.ownTopic && { rule: 'topic.hold.own-topic', clause: '1.roles', required: '由未提出本议题的人办理' },
  (!view.answer || !view.explanation.trim()) && { rule: 'topic.hold.nothing-said', clause: '10.every-item-answered', required: '答复和说明' },
  view.answer === 'redirect' && !view.channel && { rule: 'topic.hold.no-channel', clause: '2.boundary', required: '指明转往的渠道' },
]);

/** Nothing goes on while a matter is held （八）. */
export const notHeld = (state: TopicState): Verdict<HoldRule> => verdict<HoldRule>([
  state === 'held' && { rule: 'topic.hold.awaiting-answer', clause: '8.report-sensitive', measured: '已报告，等待答复', required: '党委、政府的答复' },
]);

/** Where a held topic goes on: back where it stood, to the words it was taken up with, or to another door. What was never taken up still waits for its first answer. */
export const stateAfterReport = (answer: ReportAnswer, before: TopicState): TopicState =>
  answer === 'redirect' ? 'redirected' : answer === 'go-on' || before === 'submitted' ? before : 'screened';
