import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Trouble } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Meta } from '@/components/Meta';
import { NoteField } from '@/components/NoteField';
import { Row } from '@/components/Row';
import { Setback } from '@/components/Setback';
import { dayOf } from '@/copy/time';
import './claim.scss';

type Props = { claim: { name: string; identities: readonly string[]; at: string }; busy: boolean; trouble: Trouble | undefined; onAnswer: (attests: boolean, reason: string) => void };

/** One claim to be somebody of the lists, and the two answers to it; a no is told with its reason. */
export function ClaimCard({ claim: { name, identities, at }, busy, trouble, onAnswer }: Props) {
  const [doubting, setDoubting] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <Card>
      <View className='claim__name'>{name}</View>
      <Meta items={[identities.join('、'), `${dayOf(at)}认领`]} />
      {doubting && <NoteField label='不予确认的理由' required limit={200} value={reason} hint='认领的人会收到。' onText={setReason} />}
      <Setback trouble={trouble} title='没有记下' />
      <Row>
        {!doubting && <Button fit icon='check' busy={busy} label={`${name}是本人`} onPress={() => onAnswer(true, '')}>是本人</Button>}
        {!doubting && <Button fit kind='quiet' icon='close' label={`${name}不是本人`} onPress={() => setDoubting(true)}>不是</Button>}
        {doubting && <Button fit kind='danger' busy={busy} {...(reason.trim() ? {} : { why: '请先写理由' })} onPress={() => onAnswer(false, reason)}>不予确认</Button>}
        {doubting && <Button fit kind='quiet' onPress={() => setDoubting(false)}>再想想</Button>}
      </Row>
    </Card>
  );
}
