import { useState } from 'react';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';
import type { Listed } from './People';

/** A person on the list: name, and a mobile number to compare a claim with. An untouched number stays as it is. */
export function KeepPersonForm({ office: { organisationId, county }, person, onDone }: { office: Office; person?: Listed; onDone: () => void }) {
  const [name, setName] = useState(person?.name ?? '');
  const [mobile, setMobile] = useState<string>();
  const { take, busy, trouble } = useOfficeStep(api.organisation.keepPerson, '已登记。', onDone);
  const send = () => take({ organisationId, county, name, ...(person ? { rosterId: person.rosterId } : {}), ...(mobile === undefined || (mobile === '' && !person) ? {} : { mobile }) });
  return (
    <Card>
      <TextInput id='name' label='姓名' required limit={20} initial={name} onText={setName} />
      <TextInput id='mobile' label='手机号' required={false} type='digit' hint={person?.mobileKnown ? '已登记。要换就填新的，不换就空着。' : '本人用微信认领时核对。只保存核对用的摘要，看不到号码。'} confirm='done' onText={setMobile} />
      <Setback trouble={trouble} title='没有登记成' onRetry={send} />
      <Button kind='primary' busy={busy} {...([...name.trim()].length < 2 ? { why: '请写姓名，至少2个字' } : {})} onPress={send}>{person ? '保存' : '登记'}</Button>
    </Card>
  );
}
