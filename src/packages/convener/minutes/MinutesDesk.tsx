import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import type { MinutesView } from '@/contract/session-minutes';
import { dateInWords } from '@/copy/time';
import { goTo, paths } from '@/navigation';
import { MinutesAnswers } from '@/session-view/MinutesAnswers';
import { MinutesText } from '@/session-view/MinutesText';
import { PaperButtons } from '../session/PaperButtons';
import { AnswersByName } from './AnswersByName';
import { EditMinutes } from './EditMinutes';
import { SendMinutes } from './SendMinutes';
import { Versions } from './Versions';
import '../session/session.scss';

export type DeskProps = { sessionId: string; minutes: MinutesView };

/** What is to be done at the left, where it is done; how it stands at the right. */
export function MinutesDesk({ sessionId, minutes }: DeskProps) {
  const { state, you, topicTitle, roomName } = minutes;
  const [editing, setEditing] = useState(false);
  if (!you.convener && !you.staff) return <Notice tone='warn' title='这不是您负责的协商'>只有本议事室的召集人和工作人员可以办理。</Notice>;
  return (
    <View className='session-desk'>
      <View className='session-desk__work'>
        <Where minutes={minutes} />
        {editing && state === 'draft'
          ? <EditMinutes sessionId={sessionId} minutes={minutes} onDone={() => setEditing(false)} />
          : (
            <>
              <MinutesText minutes={minutes} />
              {state === 'draft' && you.convener && <SendMinutes sessionId={sessionId} minutes={minutes} onEdit={() => setEditing(true)} />}
            </>
          )}
      </View>
      <View className='session-desk__roster'>
        {state !== 'draft' && <AnswersByName sessionId={sessionId} minutes={minutes} />}
        {minutes.version > 0 && <Versions sessionId={sessionId} />}
      </View>
      <View className='session-desk__beside'>
        <MinutesAnswers minutes={minutes} />
        <Section title='会议纪要'><Card><PaperButtons sessionId={sessionId} paper='minutes' /></Card></Section>
        <Section title='这次协商'><Card flush><ListItem icon='people' title={topicTitle} note={`${roomName}协商议事室`} onPress={() => goTo(paths.sessionDesk(sessionId))} /></Card></Section>
      </View>
    </View>
  );
}

/** Where the minutes stand, in a line. */
function Where({ minutes: { state, version, sent, you } }: { minutes: MinutesView }) {
  if (state === 'settled') return <Notice tone='ok' title='已定稿'>记录、异议和答复不再改动，收据在下面。接下来整理建议清单。</Notice>;
  if (state === 'sent') return <Notice title='等到会的人确认'>{`${dateInWords(sent!.dueDay)}24点截止，到期自动定稿；最后一天系统提醒没有回应的人。文字不能再改，有异议的请在名单里答复。`}</Notice>;
  if (!you.convener) return <Notice title='这一步由召集人办'>召集人整理好以后，发给到会的人确认。</Notice>;
  return <Notice title={version > 0 ? `第${version}稿，还没有发出` : '草稿已按记录拟好'}>议程、到会情况和商量结果已自动带上，不用重写。补上会上怎么说的，再发给到会的人确认。</Notice>;
}
