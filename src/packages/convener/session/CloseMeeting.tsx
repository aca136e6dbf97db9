import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { Card } from '@/components/Card';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { NoteField } from '@/components/NoteField';
import { CONSENSUS, CONSENSUS_NAMES, type Consensus } from '@/domain/session/closing';
import { SESSION_LIMITS } from '@/domain/session/session';
import { aboutOf } from './about-of';
import { StepButton } from './StepButton';
import type { StepProps } from './Working';

const HINTS: Record<Consensus, string> = { reached: '大家同意怎么办', 'not-yet': '再调研、再商量一轮', unreachable: '报党委、政府决定' };

/** 散会: of every question what was agreed, and what not; one session may end in several ways. */
export function CloseMeeting({ session }: StepProps) {
  const { draft, change, drop } = useDraft<Record<string, { consensus?: Consensus; note: string }>>(`close-${session.id}`, {});
  const of = (id: string) => draft[id] ?? { note: '' };
  const notes = session.agenda.flatMap(({ id }) => {
    const { consensus, note } = of(id);
    return consensus && note.trim() ? [{ questionId: id, consensus, note: note.trim() }] : [];
  });
  return (
    <>
      {session.agenda.map(({ id, text }, i) => (
        <Card key={id}>
          <View className='seat__name'>{`${i + 1}. ${text}`}</View>
          <ChoiceGroup label={`第${i + 1}个问题商量得怎么样`} required choices={CONSENSUS.map((value) => ({ value, label: CONSENSUS_NAMES[value], hint: HINTS[value] }))} {...(of(id).consensus ? { value: of(id).consensus! } : {})} onChoose={(consensus) => change({ [id]: { ...of(id), consensus } })} />
          <NoteField label={`第${i + 1}个问题的结果`} required limit={SESSION_LIMITS.note} value={of(id).note} hint='商量好了什么，还有什么没有谈拢' onText={(note) => change({ [id]: { ...of(id), note } })} />
        </Card>
      ))}
      <StepButton action={api.session.close} input={{ sessionId: session.id, revision: session.revision, notes }} about={aboutOf(session)} icon='check' said='已散会。' onDone={drop}>散会</StepButton>
    </>
  );
}
