import { useState } from 'react';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { CheckItem } from '@/components/CheckItem';
import { ClauseLink } from '@/components/ClauseLink';
import { Field } from '@/components/Field';
import { Setback } from '@/components/Setback';
import type { Body } from '@/contract/organisation';
import { shownClause } from '@/copy/clauses';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';

const clause = shownClause('11.promotion-groups')!;

/** Which counties and zones a promotion group is in charge of; each is with one group only （十一）. */
export function CountiesForm({ office: { organisationId, units }, group, onDone }: { office: Office; group: Body; onDone: () => void }) {
  const [counties, setCounties] = useState<readonly string[]>(group.counties);
  const { take, busy, trouble } = useOfficeStep(api.organisation.assignCounties, '已保存联系的县（市、区）。', onDone);
  const send = () => take({ organisationId, groupId: group.id, counties: [...counties] });
  const turn = (id: string, on: boolean) => setCounties((now) => (on ? [...now, id] : now.filter((other) => other !== id)));
  return (
    <Field label='联系哪些县（市、区）' hint='选给这个组的，会从原来的组移出来。'>
      {units.filter(({ kind }) => kind !== 'city').map(({ id, name }) => <CheckItem key={id} label={name} on={counties.includes(id)} onChange={(on) => turn(id, on)} />)}
      <ClauseLink clause={clause} />
      <Setback trouble={trouble} title='没有保存' onRetry={send} />
      <Button kind='primary' busy={busy} onPress={send}>保存</Button>
    </Field>
  );
}
