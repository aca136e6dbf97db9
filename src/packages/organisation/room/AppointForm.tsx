import { useState } from 'react';
import { api } from '@/api/client';
import { useWhyNot } from '@/api/why-not';
import { CheckItem } from '@/components/CheckItem';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { DateInput } from '@/components/DateInput';
import { Field } from '@/components/Field';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import { VerdictButton } from '@/components/VerdictButton';
import type { AppointmentLine } from '@/contract/organisation-appointments';
import { OFFICE_CODES, OFFICE_NAMES, ROLE_NAMES, usualOffice, type Appointed, type OfficeHeld } from '@/copy/organisation-terms';
import { dateInWords, dateToday } from '@/copy/time';
import type { RoomKind } from '@/domain/room/kinds';
import { PersonPicker, type Picked } from '../shared/PersonPicker';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';
import { useSettled } from '@/components/use-settled';
import { verdictSoFar } from '../shared/verdict-so-far';
import type { TermsOf } from './Terms';

type Props = { office: Office; place: TermsOf; kind?: RoomKind; convener?: AppointmentLine; onDone: () => void };
type Words = { role: Appointed; person?: Picked | undefined; title: string; office: OfficeHeld; convenesGroup: boolean; acting: boolean; from: string; until: string; reason: string; because: string };

/** Gives an office to somebody on the list; where a convener sits already, it is a hand-over, and the present term ends on the same day. */
export function AppointForm({ office: { organisationId, county }, place, kind, convener, onDone }: Props) {
  const [words, setWords] = useState<Words>({ role: kind ? 'convener' : 'officer', title: '', office: kind ? usualOffice(kind) : 'other', convenesGroup: kind === 'township' || kind === 'park', acting: false, from: dateToday(), until: '', reason: '', because: '' });
  const change = (part: Partial<Words>) => setWords((now) => ({ ...now, ...part }));
  const { role, person, title, office, convenesGroup, acting, from, until, reason, because } = words;
  const convening = role === 'convener';
  const complete = person !== undefined && [...title.trim()].length >= 2 && from !== '' && reason.trim() !== '';
  const input = person && complete ? {
    organisationId, ...place, rosterId: person.rosterId, role, title, office: convening ? office : 'other' as const, convenesGroup: convening && convenesGroup, acting: convening && acting, from, reason,
    ...(until ? { until } : {}), ...(because.trim() ? { notMemberBecause: because } : {}), handOver: convening && convener !== undefined,
  } : undefined;
  const foretold = useWhyNot(api.organisation.appoint, useSettled(input));
  const asked = foretold.verdict?.outcome === 'refused' && foretold.verdict.reasons.some(({ rule }) => rule === 'room.convener.not-a-member');
  const { take, busy, trouble } = useOfficeStep(api.organisation.appoint, convening && convener ? '已交接，上一位的任期记录保留。' : '已登记任职。', onDone);
  const send = () => input && take(input);
  return (
    <>
      {kind && <ChoiceGroup<Appointed> label='担任什么' kind='chips' value={role} onChoose={(next) => change({ role: next })} choices={(['convener', 'staff'] as const).map((value) => ({ value, label: ROLE_NAMES[value] }))} />}
      {convening && convener && <Notice title={`交接：现任召集人${convener.name}`}>{`新的任期从开始那天算起，${convener.name}的任期同一天结束，记录保留。没有办完的事留在议事室，由新召集人接着办。`}</Notice>}
      <Field label='谁' required><PersonPicker organisationId={organisationId} county={county} picked={person} onPick={(next) => change({ person: next })} /></Field>
      <TextInput id='title' label='职务' required limit={60} initial={title} placeholder='例如：社区党组织书记' onText={(text) => change({ title: text })} />
      {convening && <ChoiceGroup<OfficeHeld> label='职务属于' value={office} onChoose={(next) => change({ office: next })} choices={OFFICE_CODES.map((value) => ({ value, label: OFFICE_NAMES[value] }))} />}
      {convening && (
        <Field label='任职方式'>
          {(kind === 'township' || kind === 'park') && <CheckItem label='兼任委员履职小组召集人' on={convenesGroup} onChange={(on) => change({ convenesGroup: on })} />}
          <CheckItem label='代理召集人' hint='要写明代理到哪一天' on={acting} onChange={(on) => change({ acting: on })} />
        </Field>
      )}
      <DateInput id='from' label='从哪天起' required value={from} shown={dateInWords(from)} onDate={(day) => change({ from: day })} />
      <DateInput id='until' label={acting ? '代理到哪一天' : '到哪一天'} required={acting} value={until} shown={dateInWords(until)} onDate={(day) => change({ until: day })} />
      <NoteField label='任职依据' required limit={200} value={reason} hint='文号、会议或换届。' onText={(text) => change({ reason: text })} />
      {(asked || because) && <NoteField label='还不是政协委员的原因' required limit={200} value={because} hint='写明以后可以任职，并列入增补名单。' onText={(text) => change({ because: text })} />}
      <Setback trouble={trouble} title='没有登记成' onRetry={send} />
      <VerdictButton verdict={verdictSoFar(complete, foretold)} unknown='请先选人，写明职务、开始的日期和依据' icon='check' busy={busy} onPress={send}>{convening && convener ? '交接' : '登记任职'}</VerdictButton>
    </>
  );
}
