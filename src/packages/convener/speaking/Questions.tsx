import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import { aboutOf } from '../session/about-of';
import { SessionStopped } from '../session/SessionStopped';
import { useSessionStep } from '../session/use-session-step';
import type { QueueProps } from './SpeakingDesk';

/** Which question everybody may ask to speak on. Who still waits when another is opened asks again. */
export function Questions({ session, queue: { turn, questionId } }: QueueProps) {
  const { take, busy, trouble } = useSessionStep(api.session.openQuestion, { said: '请大家谈这个问题。' });
  return (
    <Section title='议程里的问题'>
      <SessionStopped trouble={trouble} about={aboutOf(session)} />
      <Card flush>
        {session.agenda.map(({ id, text }, i) => (
          <View key={id} className='seat'>
            <View className='seat__name'>{`${i + 1}. ${text}`}</View>
            <View className='seat__acts'>
              {id === questionId
                ? <Tag tone='ok' icon='check'>正在谈</Tag>
                : session.you.convener && <Button fit busy={busy} label={`请大家谈第${i + 1}个问题`} onPress={() => take({ sessionId: session.id, questionId: id, turn })}>请大家谈这个问题</Button>}
            </View>
          </View>
        ))}
      </Card>
    </Section>
  );
}
