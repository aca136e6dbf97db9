import { Notice } from '@/components/Notice';
import type { TopicView } from '@/contract/topic';
import { STATE_NAMES } from '@/domain/topic/topic';
import { goTo, paths } from '@/navigation';

/** Why there is nothing to answer here now. */
export function NotOpen({ topic: { state, you, mergedInto } }: { topic: TopicView }) {
  if (!you.convener) return <Notice tone='warn' title='这不是您负责的议题'>只有本议事室的召集人和工作人员可以答复。</Notice>;
  if (state === 'returned') return <Notice title='正在等提出人补充'>补充以后会回到“待答复”，答复时间重新计算。</Notice>;
  if (mergedInto) return <Notice title='已合并办理' action='看合并后的议题' onAction={() => goTo(paths.answer(mergedInto))}>今后的进展在合并后的议题里。</Notice>;
  return <Notice title={STATE_NAMES[state]}>这个议题已经答复，经过和理由都在“办理进展”里。</Notice>;
}
