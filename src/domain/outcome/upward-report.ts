import { verdict, type Verdict } from '../verdict';

export type UpwardReportRule = 'outcome.upward-report.no-receiver' | 'outcome.upward-report.not-the-cppcc' | 'outcome.upward-report.nothing-said' | 'outcome.upward-report.own-receipt' | 'outcome.upward-report.wrong-receiver' | 'outcome.upward-report.already-received';

/** May this be reported upward? A CPPCC the room lies below reports to the one above it （十：政协要及时向上反映）. */
export const canReportUpward = ({ cppcc, above, content }: { cppcc: boolean; above: boolean; content: string }): Verdict<UpwardReportRule> => verdict<UpwardReportRule>([
  !cppcc && { rule: 'outcome.upward-report.not-the-cppcc', clause: '10.whole-area', required: '当地政协' },
  !above && { rule: 'outcome.upward-report.no-receiver', clause: '10.whole-area', required: '上一级政协' },
  !content.trim() && { rule: 'outcome.upward-report.nothing-said', clause: '10.whole-area', required: '写明全局性情况' },
]);

/** Who may give the receipt: the receiver, by somebody who did not report. */
export const canAcknowledgeReport = ({ receiver, sentByMyself, received }: { receiver: boolean; sentByMyself: boolean; received: boolean }): Verdict<UpwardReportRule> => verdict<UpwardReportRule>([
  !receiver && { rule: 'outcome.upward-report.wrong-receiver', clause: '10.whole-area', required: '收到报告的政协' },
  sentByMyself && { rule: 'outcome.upward-report.own-receipt', clause: '1.roles', required: '由收件方办理' },
  received && { rule: 'outcome.upward-report.already-received', clause: '10.whole-area', measured: '已签收' },
]);
