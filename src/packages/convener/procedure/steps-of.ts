import type { Step } from '@/components/Timeline';
import type { RoomView } from '@/contract/room';
import type { TopicEvent, TopicView } from '@/contract/topic';
import { dateInWords, dayOf, dueOf, momentOf } from '@/copy/time';
import { CONCERN_NAMES, isEnd } from '@/domain/topic/topic';

type Line = Omit<Step, 'state'> & { done: boolean; late?: boolean };

/** The checklist in the order of the procedure: done, being done, not begun. While a matter is held, nothing is being done. */
export function stepsOf(topic: TopicView, room: RoomView): Step[] {
  const lines = linesOf(topic, room);
  const now = isEnd(topic.state) || topic.state === 'held' ? -1 : lines.findIndex(({ done }) => !done);
  return lines.map(({ done, late, ...line }, index) => ({ ...line, state: done ? 'done' : index !== now ? 'next' : late ? 'late' : 'now' }));
}

function linesOf(topic: TopicView, room: RoomView): Line[] {
  const { approval, filing, stakeholders, concern } = topic;
  const approver = approval?.organisation || room.approver?.name || '审定组织';
  const screened = latest(topic.timeline, 'screen');
  const signed = approval?.signatures.map(({ organisation, meeting }) => `${organisation}：${dateInWords(meeting.date)}，${meeting.reference}`).join('\n');
  const due = filing && !filing.receivedAt ? dueOf(filing.dueAt) : undefined;
  return [
    { key: 'screen', who: '召集人', what: concern ? `受理，列为${CONCERN_NAMES[concern]}` : '受理', done: true, ...(screened ? { time: momentOf(screened.at) } : {}) },
    { key: 'stakeholders', who: '召集人', what: '列出利益相关方', done: stakeholders !== undefined, ...(stakeholders ? { note: `${stakeholders.extent}：${stakeholders.groups.join('、')}` } : { note: '审定时程序关要看这一项' }) },
    { key: 'send', who: '召集人', what: '送审', done: approval !== undefined, ...(approval ? { time: momentOf(approval.since) } : {}) },
    { key: 'approve', who: approver, what: approval?.escalated ? '审定（已报上一级）' : '审定', done: approval?.approvedAt !== undefined, ...(signed ? { note: signed } : {}), ...(approval?.approvedAt ? { time: momentOf(approval.approvedAt) } : {}) },
    { key: 'file', who: '召集人', what: '备案', done: filing !== undefined, ...(filing ? { time: momentOf(filing.sentAt) } : {}) },
    { key: 'receipt', who: filing?.receiver ?? room.filingReceiver?.name ?? '备案机关', what: '签收回执', done: filing?.receivedAt !== undefined, late: Boolean(due?.late), ...(filing?.receivedAt ? { time: momentOf(filing.receivedAt) } : due ? { due: `${dayOf(filing!.dueAt)}前签收（${due.left}）` } : {}) },
  ];
}

const latest = (timeline: readonly TopicEvent[], action: string): TopicEvent | undefined =>
  timeline.reduce<TopicEvent | undefined>((found, event) => (event.action === action ? event : found), undefined);
