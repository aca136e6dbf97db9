import { useState } from 'react';
import { useLoad, useShareAppMessage } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { shareTitle } from '@/copy/topic';
import { goToTab, paths, surveyCodeIn, textOf } from '@/navigation';
import { SurveyForm } from './SurveyForm';
import { SurveyOver } from './SurveyOver';

type At = { topicId: string; surveyId: string };

/** 问卷: reached from home, from a topic, by a forwarded card or by its printed code. */
export default function Survey() {
  const [params, setParams] = useState<{ at?: At; code?: string }>();
  useLoad((given: Record<string, unknown> = {}) => {
    const [topicId, surveyId, code] = [textOf(given.topicId), textOf(given.id), surveyCodeIn(textOf(given.code))];
    setParams(topicId && surveyId ? { at: { topicId, surveyId } } : code ? { code } : {});
  });
  const coded = useRead(api.research.surveyByCode, params?.code ? { code: params.code } : undefined);
  const at = params?.at ?? coded.data;
  const read = useRead(api.research.survey, at);
  const { known, ask, gate } = useKnown('一人答一次，所以要知道是不是同一个人；您答了什么不会和您的身份连在一起。');
  useShareAppMessage(() => ({ title: shareTitle(read.data?.title ?? '有事好商量'), path: at ? paths.survey(at.topicId, at.surveyId) : '/pages/home/index' }));
  if (params && !params.at && !params.code) return <Page title='问卷'><EmptyState title='没有指明是哪份问卷' text='可以从首页或议题里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  return (
    <Page>
      <Loaded read={{ ...read, trouble: coded.trouble ?? read.trouble }}>
        {(survey) => (survey.answered || survey.state !== 'open'
          ? <SurveyOver survey={survey} />
          : <SurveyForm key={survey.id} survey={survey} known={known} onUnknown={ask} />)}
      </Loaded>
      {gate}
    </Page>
  );
}
