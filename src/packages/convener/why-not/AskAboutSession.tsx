import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { momentOf } from '@/copy/time';
import { SESSION_STATE_NAMES } from '@/domain/session/session';
import { StepsBefore } from './StepsBefore';
import { StepsHeld } from './StepsHeld';

/** One session: which step, and what stands in its way. */
export function AskAboutSession({ sessionId, onOther }: { sessionId: string; onOther: () => void }) {
  const read = useRead(api.session.view, { sessionId });
  return (
    <Loaded read={read}>
      {(session) => (
        <>
          <Section title='哪次协商'>
            <Card flush><ListItem icon='people' title={session.topicTitle} note={`${SESSION_STATE_NAMES[session.state]} · ${momentOf(session.startsAt)}`} aside={<Button fit kind='quiet' label='换一次协商' onPress={onOther}>换一次</Button>} /></Card>
          </Section>
          {session.closed ? <StepsHeld session={session} /> : <StepsBefore session={session} />}
        </>
      )}
    </Loaded>
  );
}
