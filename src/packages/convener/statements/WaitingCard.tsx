import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { Setback } from '@/components/Setback';
import { Tag } from '@/components/Tag';
import type { WaitingStatement } from '@/contract/statement';
import { agoOf } from '@/copy/time';
import { STATEMENT_LIMITS } from '@/domain/consultation/statement';
import { useStatementStep } from './use-statement-step';
import './statements-desk.scss';

const PHRASES = ['说的是个人，请改成说事情', '一句话里说了两件事，请分开提', '已有一样的观点，请直接表态', '和这次协商的议题没有关系'];

/** One sentence to look at: shown as it stands, or declined with a reason. Who wrote it is not told. */
export function WaitingCard({ sessionId, item }: { sessionId: string; item: WaitingStatement }) {
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const { take, busy, trouble } = useStatementStep(api.statement.decide, declining ? '已告诉提的人理由。' : '已公开，大家可以表态了。');
  const decide = (pass: boolean) => take({ sessionId, statementId: item.id, pass, reason: pass ? '' : reason.trim() });
  return (
    <Card>
      <Row>
        <Tag>{item.lane === 'inside' ? '名单上' : '场外'}</Tag>
        {item.doubtful && <Tag tone='warn'>机器拿不准</Tag>}
        <View className='desk-note'>{`${agoOf(item.at)}提出`}</View>
      </Row>
      <View className='desk-words'>{item.text}</View>
      {item.alike.length > 0 && <Notice title='已公开的里面，听起来相近的'>{item.alike.map(({ id, text }) => <View key={id}>{`· ${text}`}</View>)}</Notice>}
      <Setback trouble={trouble} title='没有办成' />
      {declining
        ? (
          <>
            <NoteField label='不公开的理由' required value={reason} limit={STATEMENT_LIMITS.reason} phrases={PHRASES} onText={setReason} />
            <Row>
              <Button fit kind='danger' busy={busy} {...(reason.trim() ? {} : { why: '写明理由' })} onPress={() => decide(false)}>不公开，告诉提的人</Button>
              <Button fit kind='quiet' onPress={() => setDeclining(false)}>返回</Button>
            </Row>
          </>
        )
        : (
          <Row>
            <Button fit icon='check' busy={busy} label={`公开：${item.text}`} onPress={() => decide(true)}>公开</Button>
            <Button fit kind='quiet' icon='close' label={`不公开：${item.text}`} onPress={() => setDeclining(true)}>不公开</Button>
          </Row>
        )}
    </Card>
  );
}
