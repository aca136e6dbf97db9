import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { NoteField } from '@/components/NoteField';
import { Photos } from '@/components/Photos';
import { Row } from '@/components/Row';
import { Setback } from '@/components/Setback';
import { Tag } from '@/components/Tag';
import { Voice } from '@/components/Voice';
import type { PostCaseShown } from '@/contract/moderation-cases';
import { APPEAL_PHRASES } from '@/copy/moderation';
import { momentOf } from '@/copy/time';
import { toast } from '@/design/toast';
import { GROUND_NAMES } from '@/domain/consultation/standard';
import './appeals.scss';

type Props = { organisationId: string; matter: PostCaseShown; onDecided: () => unknown };

/** The words, why they were taken down, what their author says to it; and the word of somebody who did not decide before. */
export function AppealCard({ organisationId, matter, onDecided }: Props) {
  const [reason, setReason] = useState('');
  const { send, busy, trouble } = useErrand(api.moderation.decideAppeal);
  const decide = async (restore: boolean) => {
    if (!(await send({ organisationId, caseId: matter.id, restore, reason: reason.trim() })).ok) return;
    toast(restore ? '已恢复，告诉了作者。' : '已维持，理由告诉了作者。');
    await onDecided();
  };
  const why = reason.trim() ? {} : { why: '请写明理由' };
  return (
    <Card>
      <Row>
        <Tag tone='warn'>{matter.ground ? GROUND_NAMES[matter.ground] : '没有公开'}</Tag>
        {matter.demo && <Tag>演示数据</Tag>}
      </Row>
      <View className='appeal__text'>{matter.text}</View>
      {matter.photos.length > 0 && <View className='appeal__word'><Photos photos={matter.photos} /></View>}
      {matter.voice?.url && <View className='appeal__word'><Voice url={matter.voice.url} seconds={matter.voice.seconds} /></View>}
      {matter.earlier.map(({ version, text }) => <View key={version} className='appeal__text'>{`以前的文字：${text}`}</View>)}
      <Facts rows={[['议题', matter.topicTitle], ['当时的理由', matter.reason], ['作者申诉', matter.appeal?.text], ['申诉时间', matter.appeal && momentOf(matter.appeal.at)]]} />
      <View className='appeal__word'><NoteField label='复核意见' required hint='作者看得到，恢复或维持都要写。' limit={500} value={reason} phrases={APPEAL_PHRASES} onText={setReason} /></View>
      <Setback trouble={trouble} title='没有办成' />
      <Row>
        <Button fit kind='primary' icon='undo' busy={busy} {...why} onPress={() => void decide(true)}>恢复这条发言</Button>
        <Button fit kind='secondary' busy={busy} {...why} onPress={() => void decide(false)}>维持不公开</Button>
      </Row>
    </Card>
  );
}
