import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import type { Sent as SentTopic } from '@/api/sending';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { Facts } from '@/components/Facts';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Stack } from '@/components/Stack';
import { shownClause } from '@/copy/clauses';
import { dayOf } from '@/copy/time';
import { VISIBILITY_NOTES } from '@/copy/topic';
import { goToTab, paths } from '@/navigation';
import './propose.scss';

const promised = shownClause('convention.first-answer-days')!;

/** It has arrived: its number, by when there is an answer, and what happens now. */
export function Sent({ sent }: { sent: SentTopic }) {
  return (
    <>
      <Card>
        <EmptyState picture='success' title='已经提交' text={`召集人最迟${dayOf(sent.dueAt)}前答复您。`} />
        <Facts rows={[['议题', sent.title], ['编号', sent.number], ['最迟答复', dayOf(sent.dueAt)]]} />
        <ClauseLink clause={promised} />
      </Card>
      {sent.visibility === 'waiting' && <Notice tone='warn' title={VISIBILITY_NOTES.waiting.title}>{VISIBILITY_NOTES.waiting.text}</Notice>}
      <View className='sent__next'>
        <Section title='接下来'>
          <Card><View>召集人会看您写的内容：受理、请您补充、并入同类议题，或者说明理由转到别的渠道。每一步都会通知您，在“我的”里也能看到。</View></Card>
        </Section>
      </View>
      <Stack>
        <Button kind='primary' icon='eye' onPress={() => void Taro.redirectTo({ url: paths.topic(sent.id) })}>看办理进展</Button>
        <Button kind='quiet' onPress={() => goToTab('home')}>回首页</Button>
      </Stack>
    </>
  );
}
