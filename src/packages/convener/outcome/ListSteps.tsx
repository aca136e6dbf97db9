import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Section } from '@/components/Section';
import { Stack } from '@/components/Stack';
import { dateInWords } from '@/copy/time';
import { StepButton } from '../session/StepButton';
import type { ListDeskProps } from './OutcomeDesk';

/** Before it is sent: put right, asked about, sent. */
export function ListSteps({ sessionId, list, onEdit }: ListDeskProps & { onEdit: () => void }) {
  const { version, state, topicId, roomId } = list;
  const [known, about] = [{ sessionId, version }, { topicId, roomId }];
  return (
    <Section title={state === 'circulated' ? '下一步：报送' : '下一步：请到会的人确认'}>
      <Stack>
        <Button icon='edit' onPress={onEdit}>修改、补充</Button>
        {state === 'drafting' && <StepButton action={api.outcome.circulateList} input={known} about={about} icon='send' said={({ dueDay }) => `已发出，${dateInWords(dueDay)}24点截止。`}>发给到会的人确认</StepButton>}
        {state === 'circulated' && <StepButton action={api.outcome.sendList} input={known} about={about} icon='send' said={({ to }) => `已报送${to.join('、')}。`}>报送清单</StepButton>}
      </Stack>
    </Section>
  );
}
