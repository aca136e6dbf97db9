import { goTo, paths } from '@/navigation';
import { Card } from './Card';
import { EmptyState } from './EmptyState';

/** Where no topic stands yet; `roomId` names the room one could be put to. */
export function NoTopics({ filtered, mine, roomId }: { filtered?: boolean; mine?: boolean; roomId?: string | undefined }) {
  if (filtered) return <Card><EmptyState title='没有这一类的议题' text='换个办理情况看看，或者看全部。' /></Card>;
  return (
    <Card>
      <EmptyState
        title={mine ? '您还没有提过议题' : '还没有人提出议题'} text={mine ? '提出以后，办到哪一步、怎么答复，都在这里看。' : '身边有什么事想请大家一起商量，由您先开个头。'}
        {...(roomId ? { action: '我要提议题', onAction: () => goTo(paths.propose(roomId)) } : {})}
      />
    </Card>
  );
}
