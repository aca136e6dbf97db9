import { useState } from 'react';
import { useLoad, useShareAppMessage } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { shareTitle } from '@/copy/topic';
import { goToTab, paths, textOf } from '@/navigation';
import { SurveyBuilder } from './SurveyBuilder';
import { SurveyRunning } from './SurveyRunning';

/** 调研问卷 of the desk: written, put to its group, counted, closed. */
export default function SurveyDesk() {
  const [at, setAt] = useState<{ topicId: string; surveyId: string }>();
  useLoad((params: Record<string, unknown> = {}) => setAt({ topicId: textOf(params.topicId), surveyId: textOf(params.id) }));
  const research = useRead(api.research.view, at?.topicId ? { topicId: at.topicId } : undefined);
  const survey = useRead(api.research.survey, at?.surveyId ? at : undefined);
  const topic = useRead(api.topic.view, at?.topicId ? { topicId: at.topicId } : undefined);
  useShareAppMessage(() => ({ title: shareTitle(survey.data?.title ?? '有事好商量'), path: at ? paths.survey(at.topicId, at.surveyId) : '/pages/home/index' }));
  if (at && !at.topicId) return <Page title='调研问卷'><EmptyState title='没有指明是哪个议题' text='请从调研页面里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  const both = at && research.data && topic.data && (!at.surveyId || survey.data) ? { research: research.data, topic: topic.data, survey: survey.data } : undefined;
  const reload = () => Promise.all([research.reload(), survey.reload()]);
  return (
    <Page title='调研问卷' {...(topic.data ? { lead: topic.data.title } : {})}>
      <Loaded read={{ data: both, trouble: research.trouble ?? survey.trouble ?? topic.trouble, loading: research.loading, reload }}>
        {({ research: view, topic: { id, title, place }, survey: known }) => {
          if (!view.you.desk) return <Notice tone='warn' title='这不是您负责的议题'>问卷由本议事室的召集人和工作人员来做。</Notice>;
          if (!known || known.state === 'draft') return <SurveyBuilder key={known?.id ?? 'new'} topicId={id} subject={title} place={place} research={view} survey={known} reload={reload} onMade={(surveyId) => setAt({ topicId: id, surveyId })} />;
          return <SurveyRunning survey={known} reload={reload} />;
        }}
      </Loaded>
    </Page>
  );
}
