import { useState } from 'react';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { CheckItem } from '@/components/CheckItem';
import { Field } from '@/components/Field';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Stack } from '@/components/Stack';
import type { ListItemShown } from '@/contract/outcome-shapes';
import { OUTCOME_LIMITS } from '@/domain/outcome/outcome';
import { goTo, paths } from '@/navigation';
import { OutcomeStep } from '@/outcome-view/OutcomeStep';
import type { OfficeProps } from './ForOffice';
import { Shares, sharesFrom, type LeftOut } from './Shares';

/** 审核清单: passed on to the Party committee or departments concerned, or returned with a reason （八）. */
export function ReviewList({ outcome: { sessionId }, organisationId, items }: OfficeProps & { items: readonly ListItemShown[] }) {
  const read = useRead(api.outcome.departments, { sessionId });
  const [receivers, setReceivers] = useState<readonly string[]>([]);
  const [leftOut, setLeftOut] = useState<LeftOut>({});
  const [byItem, setByItem] = useState(false);
  const [returning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  const known = { sessionId, organisationId };
  const chosen = (read.data?.items ?? []).filter((one) => receivers.includes(one.organisationId));
  if (returning) {
    return (
      <Section title='退回清单'>
        <NoteField label='退回的理由' required limit={OUTCOME_LIMITS.reason} value={reason} hint='召集人看得到，改了再送' onText={setReason} />
        <OutcomeStep kind='danger' action={api.outcome.reviewList} input={reason.trim() ? { ...known, pass: false, reason: reason.trim().replace(/\s+/g, ' '), receivers: [] } : undefined} unknown='请先写理由' icon='undo' said='已退回召集人。' onDone={() => goTo(paths.outcomeTray(organisationId))}>退回召集人</OutcomeStep>
        <Button kind='quiet' onPress={() => setReturning(false)}>先不退回</Button>
      </Section>
    );
  }
  return (
    <Section title='审核清单'>
      <Notice>清单全文在下面。写得清楚、该报送的，选报送给谁；要改的，写明理由退回召集人。</Notice>
      <Field label='报送给谁' required hint='可以选几个，每个都要签收'>
        {(read.data?.items ?? []).map(({ organisationId: id, name }) => (
          <CheckItem key={id} label={name} on={receivers.includes(id)} onChange={(on) => setReceivers((now) => (on ? [...now, id] : now.filter((one) => one !== id)))} />
        ))}
      </Field>
      {chosen.length > 1 && items.length > 1 && !byItem && <Button kind='quiet' icon='filter' onPress={() => setByItem(true)}>有的建议只给其中几个单位</Button>}
      {chosen.length > 1 && byItem && <Shares items={items} receivers={chosen} leftOut={leftOut} onChange={setLeftOut} />}
      <Stack>
        <OutcomeStep action={api.outcome.reviewList} input={receivers.length > 0 ? { ...known, pass: true, reason: '', ...sharesFrom(items.length, receivers, chosen.length > 1 ? leftOut : {}) } : undefined} unknown='请先选报送给谁' about={{ organisationId }} icon='send' said='审核通过，已报送。'>审核通过，报送</OutcomeStep>
        <Button icon='undo' onPress={() => setReturning(true)}>退回</Button>
      </Stack>
    </Section>
  );
}
