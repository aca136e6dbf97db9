import { useState } from 'react';
import { api } from '@/api/client';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { DateInput } from '@/components/DateInput';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import { VerdictButton } from '@/components/VerdictButton';
import { IDENTITY_CHOICES, levelsFor } from '@/copy/organisation-rosters';
import { dateInWords, dateToday } from '@/copy/time';
import { mayEnter, type Identity, type MemberLevel } from '@/domain/room/member';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';

/** What a person on the list is: member, delegate, deputy, local figure or expert. One person may be several. */
export function KeepMemberForm({ office: { organisationId, county, unit }, rosterId, onDone }: { office: Office; rosterId: string; onDone: () => void }) {
  const levels = levelsFor(unit.kind === 'city');
  const [words, setWords] = useState({ identity: 'member' as Identity, level: levels[levels[0]!.value === 'province' ? 1 : 0]!.value as MemberLevel, sector: '', title: '', from: dateToday(), until: '' });
  const change = (part: Partial<typeof words>) => setWords((now) => ({ ...now, ...part }));
  const { identity, level, sector, title, from, until } = words;
  const { take, busy, trouble } = useOfficeStep(api.organisation.keepMember, '已登记身份。', onDone);
  const term = { from, ...(until ? { until } : {}) };
  const send = () => take({ organisationId, county, rosterId, identity, level, sector, title, ...term });
  return (
    <Section title='登记身份'>
      <ChoiceGroup label='身份' kind='chips' value={identity} onChoose={(next) => change({ identity: next })} choices={IDENTITY_CHOICES} />
      <ChoiceGroup label='哪一级' kind='chips' value={level} onChoose={(next) => change({ level: next })} choices={levels} />
      <TextInput id='sector' label='界别' required={identity === 'member'} limit={20} placeholder='例如：教育界' onText={(text) => change({ sector: text })} />
      <TextInput id='member-title' label='职务' required={false} limit={60} onText={(text) => change({ title: text })} />
      <DateInput id='member-from' label='从哪天起' required value={from} shown={dateInWords(from)} onDate={(day) => change({ from: day })} />
      <DateInput id='member-until' label='到哪一天' required={false} value={until} shown={dateInWords(until)} onDate={(day) => change({ until: day })} />
      <Notice>连任的，先登记上一任期到哪一天，再登记新的任期，两个任期都会留下。</Notice>
      <Setback trouble={trouble} title='没有登记成' onRetry={send} />
      <VerdictButton kind='secondary' verdict={mayEnter({ identity, level, sector: sector.trim(), ...term })} icon='check' busy={busy} onPress={send}>登记身份</VerdictButton>
    </Section>
  );
}
