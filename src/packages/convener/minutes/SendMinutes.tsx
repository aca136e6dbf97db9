import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Stack } from '@/components/Stack';
import { dateInWords } from '@/copy/time';
import { StepButton } from '../session/StepButton';
import type { DeskProps } from './MinutesDesk';

/** To those who attended; from then on the words stand. */
export function SendMinutes({ sessionId, minutes, onEdit }: DeskProps & { onEdit: () => void }) {
  const { version, topicId, roomId } = minutes;
  return (
    <Section title='下一步：请到会的人确认'>
      <Notice tone='warn'>发出以后文字不能再改；有出入的，到会的人写异议，您来答复，都附在记录后面。您本人到会的，发出就算确认。</Notice>
      <Stack>
        <Button icon='edit' onPress={onEdit}>修改、补充</Button>
        <StepButton action={api.session.sendMinutes} input={{ sessionId, version }} about={{ topicId, roomId }} icon='send' said={({ dueDay }) => `已发出，${dateInWords(dueDay)}24点截止。`}>发给到会的人确认</StepButton>
      </Stack>
    </Section>
  );
}
