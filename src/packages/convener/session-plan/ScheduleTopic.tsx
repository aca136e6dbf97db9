import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { useDraft } from '@/api/use-draft';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import type { TopicView } from '@/contract/topic';
import { paths } from '@/navigation';
import { ProcedureHead } from '@/topic-view/ProcedureHead';
import { Frequency } from '../session-list/Frequency';
import { StepButton } from '../session/StepButton';
import { PlanFields } from './PlanFields';
import { planFor, planIn, whatIsMissing } from './plan-draft';
import './plan.scss';

/** 安排协商: a topic that was approved, filed and looked into gets its time, place, agenda and seats. */
export function ScheduleTopic({ topicId }: { topicId: string }) {
  const read = useRead(api.topic.view, { topicId });
  return <Loaded read={read}>{(topic) => <><ProcedureHead topic={topic} />{topic.you.convener ? <Planning topic={topic} /> : <Notice tone='warn' title='这不是您负责的议题'>协商由本议事室的召集人安排。</Notice>}</>}</Loaded>;
}

function Planning({ topic }: { topic: TopicView }) {
  const { draft, change, drop } = useDraft(`plan-${topic.id}`, planFor(topic));
  const plan = planIn(draft);
  const done = (id: string) => {
    drop();
    void Taro.redirectTo({ url: paths.sessionDesk(id) });
  };
  return (
    <View>
      <Frequency roomId={topic.roomId} />
      <PlanFields draft={draft} groups={topic.stakeholders?.groups ?? []} onChange={change} />
      <StepButton
        action={api.session.schedule} input={plan && { topicId: topic.id, revision: topic.revision, ...plan }} unknown={whatIsMissing(draft)}
        about={{ topicId: topic.id, roomId: topic.roomId }} icon='check' said='已安排。接下来开始报名。' onDone={({ id }) => done(id)}
      >
        安排这次协商
      </StepButton>
    </View>
  );
}
