import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { NoteField } from '@/components/NoteField';
import { Photos } from '@/components/Photos';
import { Row } from '@/components/Row';
import { Setback } from '@/components/Setback';
import { Tag } from '@/components/Tag';
import { VerdictButton } from '@/components/VerdictButton';
import { Voice } from '@/components/Voice';
import type { PostCaseShown } from '@/contract/moderation-cases';
import { CASE_WHY_NAMES, DECIDE_PHRASES, STANDARD } from '@/copy/moderation';
import { agoOf, momentOf } from '@/copy/time';
import { toast } from '@/design/toast';
import { mayDecide } from '@/domain/consultation/moderate';
import { GROUND_NAMES, GROUNDS, type Ground } from '@/domain/consultation/standard';
import { WriteDown } from './WriteDown';

type Props = { roomId: string; matter: PostCaseShown; onDecided: () => Promise<unknown> };

/** The words, why they lie here, and the two words about them. Nobody's name: it is the words that are judged. */
export function PostCaseCard({ roomId, matter, onDecided }: Props) {
  const [removing, setRemoving] = useState(false);
  const [ground, setGround] = useState<Ground>();
  const [reason, setReason] = useState('');
  const { send, busy, trouble } = useErrand(api.moderation.decideCase);
  const decide = async (keep: boolean) => {
    const outcome = await send({ roomId, caseId: matter.id, keep, reason: keep ? '' : reason, ...(keep || !ground ? {} : { ground }) });
    if (!outcome.ok) return;
    toast(keep ? '已保留，大家可以看到。' : '已处理，理由告诉了作者。');
    await onDecided();
  };
  return (
    <Card>
      <Row>
        <Tag tone='warn'>{CASE_WHY_NAMES[matter.why]}</Tag>
        {matter.overdue && <Tag tone='danger' icon='clock'>已过核对时限</Tag>}
        {matter.demo && <Tag>演示数据</Tag>}
        <View className='check__when'>{`${agoOf(matter.at)}，最迟${momentOf(matter.dueAt)}`}</View>
      </Row>
      <View className='check__title'>{`议题：${matter.topicTitle}`}</View>
      <View className='check__text'>{matter.text}</View>
      {matter.photos.length > 0 && <View className='check__photo'><Photos photos={matter.photos} /></View>}
      {matter.earlier.map(({ version, text }) => <View key={version} className='check__why'>{`以前的文字，大家也看得到：${text}`}</View>)}
      {matter.reports.map(({ ground: named, note, at }) => <View key={at} className='check__why'>{`举报：${GROUND_NAMES[named]}${note ? `。${note}` : ''}`}</View>)}
      <Setback trouble={trouble} title='没有办成' />
      {matter.voice?.url && <View className='check__photo'><Voice url={matter.voice.url} seconds={matter.voice.seconds} /></View>}
      {matter.voice && !matter.voice.url && <View className='check__why'>录音没有通过机器检查，听不到。请按公约处理，写明理由。</View>}
      {removing
        ? (
          <View className='check__no'>
            <ChoiceGroup label='公约的哪一条' required choices={GROUNDS.map((value) => ({ value, label: GROUND_NAMES[value], hint: `不算：${STANDARD[value].not}` }))} {...(ground ? { value: ground } : {})} onChoose={setGround} />
            <NoteField label='为什么' required hint='作者和大家都看得到。' limit={200} value={reason} phrases={DECIDE_PHRASES} onText={setReason} />
            <VerdictButton kind='danger' busy={busy} verdict={mayDecide({ own: false, reporter: false, waiting: true, keep: false, ground: ground !== undefined, reason })} onPress={() => void decide(false)}>不公开，写明理由</VerdictButton>
            <Button kind='quiet' onPress={() => setRemoving(false)}>先不决定</Button>
          </View>
        )
        : (
          <View className='check__ways'>
            {matter.voice?.url && !matter.voice.written && <WriteDown roomId={roomId} caseId={matter.id} onDone={onDecided} />}
            <Row>
              {(!matter.voice || matter.voice.written) && <Button fit kind='secondary' icon='check' busy={busy} onPress={() => void decide(true)}>保留这条发言</Button>}
              <Button fit kind='quiet' icon='close' onPress={() => setRemoving(true)}>按公约不公开</Button>
            </Row>
          </View>
        )}
    </Card>
  );
}
