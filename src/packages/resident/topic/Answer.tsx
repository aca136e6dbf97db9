import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Icon } from '@/components/Icon';
import { Section } from '@/components/Section';
import type { TopicView } from '@/contract/topic';
import { shownClause } from '@/copy/clauses';
import { momentOf } from '@/copy/time';
import { actorOf, answerIn, sentenceOf } from '@/copy/timeline';
import type { IconName } from '@/design/icon-names';
import { goTo, paths } from '@/navigation';

const SIGNS: Record<string, IconName> = { screen: 'check-circle', return: 'edit', merge: 'merge', redirect: 'send', refuse: 'info' };

/** The convener's answer, before everything else: what, why, on which words it rests, and what can be done next. */
export function Answer({ topic }: { topic: TopicView }) {
  const answer = topic.state === 'submitted' ? undefined : answerIn(topic.timeline);
  if (!answer) return null;
  const clause = shownClause(answer.clause);
  const into = topic.mergedInto ?? answer.relatedTopicId;
  return (
    <Section title={topic.state === 'returned' ? '请您补充' : answer.organisation ? `${answer.organisation}的答复` : '召集人的答复'}>
      <Card>
        <View className='answer__head'><Icon name={SIGNS[answer.action] ?? 'info'} className='answer__sign' />{sentenceOf(answer)}</View>
        <View className='answer__by'>{`${actorOf(answer)}　${momentOf(answer.at)}`}</View>
        {answer.note && <View className='answer__note'>{answer.note}</View>}
        {answer.nextStep && (
          <View className='answer__next'>
            <View className='answer__next-name'>接下来可以怎么办</View>
            <View>{answer.nextStep}</View>
          </View>
        )}
        {clause && <ClauseLink clause={clause} />}
        {into && <Button fit icon='merge' onPress={() => goTo(paths.topic(into))}>看合并后的议题</Button>}
      </Card>
    </Section>
  );
}
