import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Section } from '@/components/Section';
import { Timeline } from '@/components/Timeline';
import type { TopicView } from '@/contract/topic';
import { shownClause } from '@/copy/clauses';
import type { AnswerKind } from '@/copy/convener';
import { noticeFor } from '@/copy/notices';
import { sentenceOf } from '@/copy/timeline';
import type { AnswerDraft } from './answer-draft';
import { eventOf } from './as-read';

type Props = { kind: AnswerKind; draft: AnswerDraft; topic: TopicView; role: string };

/** 提出人会看到: the notice and the line on the timeline, before they are sent. */
export function AsRead({ kind, draft, topic, role }: Props) {
  const event = eventOf(kind, draft, role);
  const clause = shownClause(event.clause);
  const { title, text } = noticeFor(kind, topic.title);
  return (
    <Section title='提出人会看到'>
      <Card>
        <View className='as-read__notice'>
          <View className='as-read__title'>{title}</View>
          <View className='as-read__text'>{text}</View>
        </View>
        <Timeline steps={[{
          key: kind, who: role, what: sentenceOf(event), state: 'done', time: '发送时',
          ...(event.note ? { note: event.note } : {}), ...(event.nextStep ? { next: event.nextStep } : {}),
          children: clause && <ClauseLink clause={clause} />,
        }]} />
        {kind === 'merge' && draft.merge.into && <View className='as-read__into'>{`并入《${draft.merge.into.title}》`}</View>}
      </Card>
    </Section>
  );
}
