import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { MinutesView } from '@/contract/session-minutes';
import { dateInWords } from '@/copy/time';
import { goTo, paths } from '@/navigation';
import { MinutesAnswers } from '@/session-view/MinutesAnswers';
import { MinutesText } from '@/session-view/MinutesText';
import { Answer } from './Answer';

type Props = { sessionId: string; minutes: MinutesView };

/** First what is asked of me; then the words; then my answer under them, and everybody’s. */
export function MinutesPage({ sessionId, minutes }: Props) {
  const { state, sent, you, topicTitle, roomName, demo } = minutes;
  return (
    <>
      <View className='minutes__top'>
        <Row>
          <Tag tone={state === 'settled' ? 'ok' : 'accent'} icon={state === 'settled' ? 'check-circle' : 'clock'}>{STATES[state]}</Tag>
          {demo && <Tag>演示数据</Tag>}
        </Row>
      </View>
      {state === 'sent' && you.attended && !you.answer && <Notice title='请您看一看，对不对'>{`看完在下面选：一致的点“确认”，不一致的写明异议。${dateInWords(sent!.dueDay)}24点截止。`}</Notice>}
      {state === 'sent' && !you.attended && <Notice>会议记录由到会的人确认；您没有签到，可以看，不用确认。</Notice>}
      <MinutesText minutes={minutes} />
      {you.attended && sent && <Answer sessionId={sessionId} minutes={minutes} />}
      <MinutesAnswers minutes={minutes} />
      <Section title='这次协商'>
        <Card flush><ListItem icon='people' title={topicTitle} note={`${roomName}协商议事室`} onPress={() => goTo(paths.session(sessionId))} /></Card>
      </Section>
    </>
  );
}

const STATES: Record<MinutesView['state'], string> = { draft: '还没有发出', sent: '请到会的人确认', settled: '已定稿' };
