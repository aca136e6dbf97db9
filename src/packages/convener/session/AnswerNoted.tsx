import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Row } from '@/components/Row';
import { aboutOf } from './about-of';
import type { SeatProps } from './SeatActForm';
import { SessionStopped } from './SessionStopped';
import { useSessionStep } from './use-session-step';

/** What an invited person said on the phone or at the counter. */
export function AnswerNoted({ session, line, onClose }: SeatProps) {
  const { take, busy, trouble } = useSessionStep(api.session.noteAnswer, { said: `已记下${line.name}的答复`, onDone: onClose });
  const say = (accept: boolean) => take({ sessionId: session.id, seatId: line.seatId, accept });
  return (
    <>
      <Row>
        <Button fit kind='primary' icon='check' busy={busy} label={`${line.name}答应来`} onPress={() => say(true)}>答应来</Button>
        <Button fit busy={busy} label={`${line.name}来不了`} onPress={() => say(false)}>来不了</Button>
      </Row>
      <SessionStopped trouble={trouble} about={aboutOf(session)} />
    </>
  );
}
