import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { Setback } from '@/components/Setback';
import { Tag } from '@/components/Tag';
import type { ThreadView } from '@/contract/consultation';
import { headLine, laneWords, phaseWords } from '@/copy/thread';
import { aria } from '@/design/aria';
import { toast } from '@/design/toast';

type Props = { topicId: string; thread: ThreadView; known: boolean; onUnknown: () => void; onChanged: () => Promise<unknown> };

/** What the thread is about, its numbers, whether one may speak and in which lane. */
export function ThreadHead({ topicId, thread, known, onUnknown, onChanged }: Props) {
  const { send, busy, trouble } = useErrand(api.consultation.follow);
  const phase = phaseWords(thread);
  const { follows, unread } = thread.you;
  const press = async () => {
    if (!known) return onUnknown();
    const outcome = await send({ topicId, on: !follows });
    if (!outcome.ok) return;
    toast(follows ? '不再提醒您。' : '有新的答复会告诉您。');
    await onChanged();
  };
  return (
    <View className='thread-head'>
      <View className='thread-head__title' {...aria({ role: 'heading', level: 2 })}>{thread.topicTitle}</View>
      <Row>
        <View className='thread-head__line'>{headLine(thread)}</View>
        {follows && unread > 0 && <Tag tone='accent'>{`${unread}条没看过`}</Tag>}
        {thread.demo && <Tag>演示数据</Tag>}
      </Row>
      <View className='thread-head__word'>{phase ? <Notice title={phase.title}>{phase.text}</Notice> : <Notice>{`${known ? laneWords(thread.you) : '登录后可以发言。'}每个提问，议事室${thread.answerDays}个工作日内答复。`}</Notice>}</View>
      <Setback trouble={trouble} title='没有办成' />
      <Button fit kind='quiet' icon={follows ? 'check' : 'inbox'} busy={busy} onPress={() => void press()}>{follows ? '已关注，按一下取消' : '关注这个讨论'}</Button>
    </View>
  );
}
