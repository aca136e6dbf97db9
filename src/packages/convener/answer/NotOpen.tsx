import { Notice } from '@/components/Notice';
import type { TopicView } from '@/contract/topic';
import { NOT_OPEN } from '@/copy/convener';
import { STATE_NAMES } from '@/domain/topic/topic';
import { goTo, paths } from '@/navigation';
import { Unmerge } from './Unmerge';

/** Why there is nothing to answer here now. */
export function NotOpen({ topic, reload }: { topic: TopicView; reload: () => Promise<unknown> }) {
  const { id, state, you, mergedInto } = topic;
  if (!you.convener) return <Notice tone='warn' title='这不是您负责的议题'>只有本议事室的召集人和工作人员可以答复。</Notice>;
  if (mergedInto) {
    return (
      <>
        <Notice title='已合并办理' action='看合并后的议题' onAction={() => goTo(paths.answer(mergedInto))}>今后的进展在合并后的议题里。</Notice>
        {you.actions.includes('unmerge') && <Unmerge topic={topic} reload={reload} />}
      </>
    );
  }
  const { title, text } = NOT_OPEN[state] ?? { title: STATE_NAMES[state], text: '已经答复。经过和理由都在“办理进展”里。' };
  const onItsWay = ['held', 'awaiting-approval', 'approved', 'filed', 'scheduled', 'deliberated'].includes(state);
  return <Notice title={title} {...(onItsWay ? { action: '看审定与备案', onAction: () => goTo(paths.procedure(id)) } : {})}>{text}</Notice>;
}
