import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import type { SurveyResults, SurveyView } from '@/contract/research-survey';
import { useStep } from '@/topic-view/use-step';
import './survey.scss';

type Props = { survey: SurveyView; waiting: SurveyResults['toReview']; reload: () => Promise<unknown> };

/** Written answers the machine could not judge. Nobody knows who wrote them: it is the words that are judged. */
export function ToReview({ survey, waiting, reload }: Props) {
  const { take, busy, trouble } = useStep(api.research.reviewText, { reload, said: ({ passed }) => (passed ? '可以显示了。' : '不显示了。'), onDone: () => undefined });
  if (waiting.length === 0) return null;
  const decide = (textId: string, pass: boolean) => take({ topicId: survey.topicId, surveyId: survey.id, textId, pass });
  return (
    <Section title={`待核对的话（${waiting.length}条）`}>
      <Card>
        <Setback trouble={trouble} title='没有办成' />
        {waiting.map(({ id, text }) => (
          <View key={id} className='result'>
            <View className='result__text'>{text}</View>
            <Row>
              <Button fit icon='check' busy={busy} label={`可以显示：${text}`} onPress={() => decide(id, true)}>可以显示</Button>
              <Button fit kind='quiet' icon='close' busy={busy} label={`不显示：${text}`} onPress={() => decide(id, false)}>不显示</Button>
            </Row>
          </View>
        ))}
      </Card>
    </Section>
  );
}
