import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import type { SurveyView } from '@/contract/research-survey';
import { goTo, goToTab, paths } from '@/navigation';

/** Sent, or over: what becomes of it, and where to look next. */
export function SurveyOver({ survey }: { survey: SurveyView }) {
  const told = survey.answered
    ? { title: '收到了，谢谢您', text: '您答了什么不会和您的身份连在一起。大家的意见汇总以后，写进调研摘要，在议题里可以看到。', picture: 'success' as const }
    : { title: survey.state === 'draft' ? '问卷还没有发出' : '这份问卷已经结束', text: '有话想说的，可以到议事室，或者在议题里看进展。', picture: 'empty' as const };
  return (
    <>
      <Card><EmptyState {...told} action='看这个议题' onAction={() => goTo(paths.topic(survey.topicId))} /></Card>
      <Button kind='quiet' icon='home' onPress={() => goToTab('home')}>回首页</Button>
    </>
  );
}
