import { useState } from 'react';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Setback } from '@/components/Setback';
import type { MemberLine } from '@/contract/organisation-rosters';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';

/** 市政协委员按照界别编入各县（市、区）: exactly one, so the new one takes the old one's place. */
export function EnrolForm({ office: { organisationId, units }, member }: { office: Office; member: MemberLine }) {
  const [county, setCounty] = useState(member.enrolledIn || undefined);
  const { take, busy, trouble } = useOfficeStep(api.organisation.enrol, '已编入县（市、区）。');
  const send = () => county && take({ organisationId, memberId: member.id, county });
  return (
    <>
      <ChoiceGroup label='编入哪个县（市、区）' kind='chips' {...(county ? { value: county } : {})} onChoose={setCounty} choices={units.filter(({ kind }) => kind !== 'city').map(({ id, name }) => ({ value: id, label: name }))} />
      <Setback trouble={trouble} title='没有编入' onRetry={send} />
      <Button busy={busy} {...(county && county !== member.enrolledIn ? {} : { why: '请先选一个县（市、区）' })} onPress={send}>编入</Button>
    </>
  );
}
