import { Notice } from '@/components/Notice';
import { dayOf, dueOf } from '@/copy/time';
import { STATE_NAMES } from '@/domain/topic/topic';
import { goTo, paths } from '@/navigation';
import { FileForm } from './FileForm';
import { SendForm } from './SendForm';
import { StakeholderForm } from './StakeholderForm';
import type { StepProps } from './Working';

/** What is to be done now, or who is being waited for. */
export function NextStep(props: StepProps) {
  const { topic, room } = props;
  const { state, approval, filing } = topic;
  switch (state) {
    case 'submitted': case 'returned':
      return <Notice title={STATE_NAMES[state]} action='去答复' onAction={() => goTo(paths.answer(topic.id))}>受理以后，再列出利益相关方、报请审定。</Notice>;
    case 'screened': return topic.stakeholders ? <SendForm {...props} /> : <StakeholderForm {...props} />;
    case 'held': return <Notice tone='warn' title='已按程序报告，先停下'>{`等${room.reportReceiver?.name ?? '党委、政府'}答复。答复是继续、调整，还是转其他渠道，会写在这里。`}</Notice>;
    case 'awaiting-approval': return <Notice title={`正在等${approval?.organisation ?? '审定组织'}审定`}>{`${approval ? `${dayOf(approval.since)}送审。` : ''}文字已经定下来，审定的就是这一版。现在不用您办什么。`}</Notice>;
    case 'approved': return <FileForm {...props} />;
    case 'filed': return filing?.receivedAt
      ? <Notice tone='ok' title='审定、备案都办好了'>{`${filing.receiver}${dayOf(filing.receivedAt)}签收。接下来组织调研、安排协商。`}</Notice>
      : <Notice {...(filing && dueOf(filing.dueAt).late ? { tone: 'warn' as const } : {})} title={`已报${filing?.receiver ?? ''}备案，等签收`}>{`${filing ? `${dayOf(filing.dueAt)}前签收（${dueOf(filing.dueAt).left}）。` : ''}备案是报告，不是审批：没有签收只催办，不影响调研和协商。`}</Notice>;
    case 'scheduled': return <Notice tone='ok' title={STATE_NAMES[state]}>报名、名单和通知在协商活动里办。</Notice>;
    case 'deliberated': return <Notice tone='ok' title={STATE_NAMES[state]}>接下来报送协商建议清单，在协商活动里办。</Notice>;
    default: return <Notice title={STATE_NAMES[state]}>已经办结，经过和理由都在“办理进展”里。</Notice>;
  }
}
