import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { NoteField } from '@/components/NoteField';
import { Section } from '@/components/Section';
import { SESSION_LIMITS } from '@/domain/session/session';
import { ConsensusTag } from '@/session-view/ConsensusTag';
import { StepButton } from '../session/StepButton';
import type { DeskProps } from './MinutesDesk';

/** What was said on each question, and notes. What came of it stays as it was noted at the closing. */
export function EditMinutes({ sessionId, minutes, onDone }: DeskProps & { onDone: () => void }) {
  const { version, questions, notes, topicId, roomId } = minutes;
  const { draft, change, drop } = useDraft<{ notes: string; said: Record<string, string> }>(`minutes-${sessionId}-${version}`, { notes, said: Object.fromEntries(questions.map(({ questionId, said }) => [questionId, said])) });
  const written = questions.map(({ questionId }) => ({ questionId, said: (draft.said[questionId] ?? '').trim() }));
  return (
    <Section title='修改、补充'>
      {questions.map(({ questionId, question, consensus }, i) => (
        <Card key={questionId}>
          <View className='seat__name'>{`${i + 1}. ${question}`}</View>
          {consensus && <View className='minutes__sign'><ConsensusTag consensus={consensus} /></View>}
          <NoteField label={`第${i + 1}个问题怎么商量的`} limit={SESSION_LIMITS.minutesSaid} value={draft.said[questionId] ?? ''} hint='写身份，不写姓名：例如“利益相关方代表：……”' onText={(said) => change({ said: { ...draft.said, [questionId]: said } })} />
        </Card>
      ))}
      <Card><NoteField label='其他要记的' limit={SESSION_LIMITS.minutesNotes} value={draft.notes} hint='没有可以不写' onText={(text) => change({ notes: text })} /></Card>
      <StepButton action={api.session.editMinutes} input={{ sessionId, version, questions: written, notes: draft.notes.trim() }} about={{ topicId, roomId }} icon='check' said='已保存。' onDone={() => { drop(); onDone(); }}>保存</StepButton>
      <Button kind='quiet' onPress={onDone}>先不改了</Button>
    </Section>
  );
}
