import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Stack } from '@/components/Stack';
import { EQUAL_TIME } from '@/copy/session-speaking';
import { SpeakingClock } from '@/session-view/SpeakingClock';
import { aboutOf } from '../session/about-of';
import { SessionStopped } from '../session/SessionStopped';
import { useSessionStep } from '../session/use-session-step';
import type { QueueProps } from './SpeakingDesk';

/** 请下一位: the order says who. A turn is ended by hand, and goes on once where nobody waits. */
export function Conduct({ session, queue: { turn, questionId, word, waiting, secondsEach }, queue }: QueueProps) {
  const give = useSessionStep(api.session.giveWord, { said: ({ name }) => `请${name}发言。` });
  const extend = useSessionStep(api.session.extendTurn, { said: '又给了一次时间。' });
  const end = useSessionStep(api.session.endTurn, { said: '已记下。' });
  const input = { sessionId: session.id, turn };
  const question = session.agenda.find(({ id }) => id === questionId);
  const whyNotNext = !question ? '先在下面选一个问题' : waiting === 0 ? '现在没有人等着发言' : undefined;
  return (
    <Section title={question ? question.text : '还没有请大家发言'}>
      <Card><SpeakingClock queue={queue} /></Card>
      {session.you.convener && (
        <Stack>
          <SessionStopped trouble={give.trouble ?? extend.trouble ?? end.trouble} about={aboutOf(session)} />
          <Button kind='primary' icon='hand-up' busy={give.busy} {...(whyNotNext ? { why: whyNotNext } : {})} onPress={() => give.take(input)}>{word ? '说完了，请下一位' : '请下一位发言'}</Button>
          {word && <Button icon='check' busy={end.busy} onPress={() => end.take(input)}>说完了</Button>}
          {word && !word.extended && <Button kind='quiet' icon='clock' busy={extend.busy} {...(waiting > 0 ? { why: '后面还有人等着说' } : {})} onPress={() => extend.take(input)}>再给一次时间</Button>}
        </Stack>
      )}
      <Notice>{EQUAL_TIME(secondsEach / 60)}</Notice>
    </Section>
  );
}
