import { Notice } from '@/components/Notice';
import { TextInput } from '@/components/TextInput';
import { HourFields } from './HourFields';
import type { PlanDraft } from './plan-draft';

type Props = { draft: PlanDraft; groups: readonly string[]; onChange: (draft: Partial<PlanDraft>) => void };

/** Seats kept for single groups of those whom it concerns, until a moment; empty keeps none. */
export function HoldFields({ draft: { holds, releases }, groups, onChange }: Props) {
  const some = Object.values(holds).some((text) => Number(text) > 0);
  return (
    <>
      <Notice title='给各群体预留席位'>怕一方报得快、另一方坐不下，可以给每个群体留几个。不留就空着。</Notice>
      {groups.map((group, i) => <TextInput key={group} id={`hold-${i + 1}`} label={`给${group}留几个`} required={false} type='number' initial={holds[group] ?? ''} onText={(text) => onChange({ holds: { ...holds, [group]: text } })} />)}
      {some && <HourFields name='releases' label='预留到' required={false} hint='过了这时还空着，别的利益相关方也可以坐' hour={releases} onHour={(next) => onChange({ releases: next })} />}
    </>
  );
}
