import { useState } from 'react';
import { api } from '@/api/client';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { TextInput } from '@/components/TextInput';
import { ROSTER_KIND_NAMES } from '@/domain/session/session';
import { aboutOf } from './about-of';
import { ClaimCode, type Slip } from './ClaimCode';
import { GroupChoice } from './GroupChoice';
import { StepButton } from './StepButton';
import type { WayProps } from './Working';

const KINDS = ['stakeholder', 'resident', 'member', 'partyDelegate', 'congressDeputy'] as const;
type Words = { name: string; way: 'phone' | 'paper'; value: string; kind: (typeof KINDS)[number]; group?: string; why: string };
const EMPTY: Words = { name: '', way: 'phone', value: '', kind: 'stakeholder', why: '' };

/** 代为登记: somebody without WeChat at the counter or on the phone. What is written stays on no phone. */
export function RegisterForm({ session, onDone }: WayProps) {
  const [words, setWords] = useState(EMPTY);
  const [slip, setSlip] = useState<Slip>();
  const change = (next: Partial<Words>) => setWords((now) => ({ ...now, ...next }));
  if (slip) return <ClaimCode slip={slip} onWritten={onDone} />;
  const { name, way, value, kind, group, why } = words;
  const stakes = kind === 'stakeholder';
  const missing = [...(name.trim().length >= 2 ? [] : ['姓名']), ...(value.trim() ? [] : ['怎样找到他']), ...(stakes && !group ? ['群体'] : []), ...(stakes && !why.trim() ? ['和这件事的关系'] : [])];
  const input = { sessionId: session.id, name, contact: { way, value }, kind, ...(stakes && group ? { group } : {}), ...(why.trim() ? { why } : {}) };
  return (
    <>
      <TextInput id='name' label='姓名' required limit={20} onText={(text) => change({ name: text })} />
      <ChoiceGroup kind='chips' label='以后怎样通知' required choices={[{ value: 'phone', label: '打电话' }, { value: 'paper', label: '送纸质通知' }]} value={way} onChoose={(next) => change({ way: next })} />
      <TextInput id='contact' label={way === 'phone' ? '电话' : '送到哪里'} required limit={40} {...(way === 'phone' ? { type: 'number' as const } : {})} onText={(text) => change({ value: text })} />
      <ChoiceGroup kind='chips' label='以什么身份' required choices={KINDS.map((one) => ({ value: one, label: ROSTER_KIND_NAMES[one] }))} value={kind} onChoose={(next) => change({ kind: next })} />
      {stakes && <GroupChoice groups={session.groups} value={group} onChoose={(next) => change({ group: next })} />}
      <TextInput id='why' label='和这件事的关系' required={stakes} limit={100} placeholder='例如：住在这条巷子里' onText={(text) => change({ why: text })} />
      <StepButton
        action={api.session.register} input={missing.length > 0 ? undefined : input} unknown={`还要写：${missing.join('、')}`} about={aboutOf(session)} icon='plus'
        said={({ state }) => (state === 'waiting' ? '席位已满，已排候补。' : '已登记。')} onDone={({ claimCode }) => setSlip({ name, code: claimCode })}
      >
        登记
      </StepButton>
    </>
  );
}
