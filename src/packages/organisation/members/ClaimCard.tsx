import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { NoteField } from '@/components/NoteField';
import { Row } from '@/components/Row';
import { Setback } from '@/components/Setback';
import { dayOf } from '@/copy/time';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';
import '../room/room.scss';

type Props = { office: Office; claim: { id: string; name: string; identities: string[]; at: string } };

/** One claim and the two answers to it; a no is told with its reason. */
export function ClaimCard({ office: { organisationId }, claim: { id, name, identities, at } }: Props) {
  const [doubting, setDoubting] = useState(false);
  const [reason, setReason] = useState('');
  const { take, busy, trouble } = useOfficeStep(api.organisation.attestClaim, doubting ? '已答复不予确认。' : `已确认${name}的身份。`);
  const answer = (attests: boolean) => take({ organisationId, claimId: id, attests, reason });
  return (
    <Card>
      <View className='term__name'>{name}</View>
      <View className='term__line'>{identities.join('、')}</View>
      <View className='term__line'>{`${dayOf(at)}认领`}</View>
      {doubting && <NoteField label='不予确认的理由' required limit={200} value={reason} hint='认领的人会收到。' onText={setReason} />}
      <Setback trouble={trouble} title='没有记下' />
      <Row>
        {!doubting && <Button fit icon='check' busy={busy} label={`${name}是本人`} onPress={() => answer(true)}>是本人</Button>}
        {!doubting && <Button fit kind='quiet' icon='close' label={`${name}不是本人`} onPress={() => setDoubting(true)}>不是</Button>}
        {doubting && <Button fit kind='danger' busy={busy} {...(reason.trim() ? {} : { why: '请先写理由' })} onPress={() => answer(false)}>不予确认</Button>}
        {doubting && <Button fit kind='quiet' onPress={() => setDoubting(false)}>再想想</Button>}
      </Row>
    </Card>
  );
}
