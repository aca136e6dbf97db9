import { useState } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { Sheet } from '@/components/Sheet';
import { Stack } from '@/components/Stack';
import { Tag } from '@/components/Tag';
import type { SurveyView } from '@/contract/research-survey';
import { dayOf } from '@/copy/time';
import { toast } from '@/design/toast';
import { SURVEY_STATE_NAMES } from '@/domain/research/questions';
import { goTo, paths } from '@/navigation';
import { useStep } from '@/topic-view/use-step';
import { PaperForm } from './PaperForm';
import { Results } from './Results';
import { ToReview } from './ToReview';
import './survey.scss';

type Props = { survey: SurveyView; reload: () => Promise<unknown> };

/** A survey that is out: how many have answered, how it reaches people, the paper sheets, and its end. */
export function SurveyRunning({ survey, reload }: Props) {
  const at = { topicId: survey.topicId, surveyId: survey.id };
  const read = useRead(api.research.results, at);
  const [paper, setPaper] = useState(false);
  const both = () => Promise.all([reload(), read.reload()]);
  return (
    <Loaded read={read}>
      {(results) => (paper
        ? <PaperForm survey={survey} results={results} reload={both} onDone={() => setPaper(false)} />
        : (
          <>
            <Card>
              <Row><Tag tone={survey.state === 'open' ? 'ok' : 'plain'}>{SURVEY_STATE_NAMES[survey.state]}</Tag><Tag tone='accent'>{survey.group}</Tag></Row>
              <View className='survey-facts'><Facts rows={[['标题', survey.title], ['题数', `${survey.questions}题`], ['发出', survey.openedAt && dayOf(survey.openedAt)], ['手机答的', `${results.app.answers}份`], ['纸质', `${results.paper.answers}份`]]} /></View>
            </Card>
            {survey.state === 'open' && <Reach survey={survey} />}
            <ToReview survey={survey} waiting={results.toReview} reload={read.reload} />
            <Results survey={survey} results={results} />
            {survey.state === 'open' && (
              <Stack>
                <Button icon='edit' onPress={() => setPaper(true)}>录入纸质问卷</Button>
                <Close survey={survey} revision={results.revision} reload={both} />
              </Stack>
            )}
          </>
        ))}
    </Loaded>
  );
}

/** How it gets to its group: forwarded, by link, or by its code on paper. */
function Reach({ survey }: { survey: SurveyView }) {
  const copy = async () => {
    await Taro.setClipboardData({ data: survey.code });
    toast('编码已复制，可以贴到群里。');
  };
  return (
    <Section title={`怎么让${survey.group}答`}>
      <Card>
        <View>居民在首页、议题页里都能看到这份问卷。也可以转到群里，或者把编码印在纸上。</View>
        <View className='code'>{`问卷编码 ${survey.code}`}</View>
        <Row>
          {process.env.TARO_ENV !== 'h5' && <Button fit icon='share' native={{ openType: 'share' }}>转给他们</Button>}
          <Button fit kind='quiet' icon='copy' onPress={() => void copy()}>复制编码</Button>
          <Button fit kind='quiet' icon='eye' onPress={() => goTo(paths.survey(survey.topicId, survey.id))}>看看问卷</Button>
        </Row>
      </Card>
    </Section>
  );
}

function Close({ survey, revision, reload }: Props & { revision: number }) {
  const [asking, setAsking] = useState(false);
  const { take, busy, trouble } = useStep(api.research.closeSurvey, {
    reload, onDone: () => { setAsking(false); void reload(); },
    said: ({ evidence }) => (evidence ? '问卷已结束，结果记入调研记录。' : '问卷已结束。答的人不足5人，不作为依据，请改用访谈。'),
  });
  return (
    <>
      <Button kind='danger' icon='check' onPress={() => setAsking(true)}>结束问卷，看结果</Button>
      <Sheet
        open={asking} title='结束这份问卷？' onClose={() => setAsking(false)}
        actions={<Stack><Button kind='danger' busy={busy} onPress={() => take({ topicId: survey.topicId, surveyId: survey.id, revision })}>确定结束</Button><Button kind='quiet' onPress={() => setAsking(false)}>再等等</Button></Stack>}
      >
        <Setback trouble={trouble} title='没有结束' />
        <Notice tone='warn'>结束以后不能再答，也不能再打开。结果自动记入调研记录；不足5人的数字不显示。</Notice>
      </Sheet>
    </>
  );
}
