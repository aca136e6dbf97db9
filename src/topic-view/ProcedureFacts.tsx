import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Row } from '@/components/Row';
import { anchored, Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { TopicView } from '@/contract/topic';
import { dateInWords, dayOf, dueOf, momentOf } from '@/copy/time';
import { aria } from '@/design/aria';
import './procedure-facts.scss';

type Shown = Pick<TopicView, 'state' | 'approval' | 'filing' | 'stakeholders'>;

/** 利益相关方, 审定, 备案: whom it touches, who approved which words in which meeting, and with whom they are filed. For everybody. */
export function ProcedureFacts({ topic: { state, approval, filing, stakeholders } }: { topic: Shown }) {
  if (!approval && !filing && !stakeholders) return null;
  return (
    <Section title='审定与备案'>
      <Card>
        {stakeholders && (
          <Part name='利益相关方'>
            <Facts rows={[['涉及范围', stakeholders.extent], ['涉及哪些方', <Row key='groups'>{stakeholders.groups.map((group) => <Tag key={group}>{group}</Tag>)}</Row>]]} />
          </Part>
        )}
        {approval && (
          <Part name='审定' tag={approval.escalated ? '已报上一级' : undefined}>
            <Facts rows={[
              ['审定组织', approval.organisation], ['送审时间', momentOf(approval.since)],
              ...approval.signatures.map(({ organisation, at, meeting }) => [approval.signatures.length > 1 ? organisation : '会议', `${dateInWords(meeting.date)}，${meeting.reference}（${dayOf(at)}登记）`] as const),
              ['结果', approval.approvedAt ? `${dayOf(approval.approvedAt)}审定同意` : state === 'refused' ? '没有同意' : state === 'awaiting-approval' ? '正在审定' : undefined],
            ]} />
          </Part>
        )}
        {filing && (
          <Part name='备案'>
            <Facts rows={[['备案机关', filing.receiver], ['报送时间', momentOf(filing.sentAt)], ['回执', filing.receivedAt ? `${momentOf(filing.receivedAt)}签收` : receiptDue(filing.dueAt)]]} />
          </Part>
        )}
      </Card>
    </Section>
  );
}

const receiptDue = (dueAt: string): string => `等签收，${dayOf(dueAt)}前（${dueOf(dueAt).left}）`;

function Part({ name, tag, children }: { name: string; tag?: string | undefined; children: ReactNode }) {
  return (
    <View className='procedure-part' {...anchored(name)}>
      <View className='procedure-part__head'>
        <View className='procedure-part__name' {...aria({ role: 'heading', level: 3 })}>{name}</View>
        {tag && <Tag tone='warn'>{tag}</Tag>}
      </View>
      {children}
    </View>
  );
}
