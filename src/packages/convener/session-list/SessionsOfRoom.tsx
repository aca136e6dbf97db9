import { useState } from 'react';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { SegmentedControl } from '@/components/SegmentedControl';
import { SessionTag } from '@/components/SessionTag';
import { momentOf } from '@/copy/time';
import { goTo, paths } from '@/navigation';
import { Frequency } from './Frequency';
import { LinkRequests } from './LinkRequests';

const STAGES = [{ value: 'ahead', label: '要开的' }, { value: 'held', label: '开过的' }, { value: 'off', label: '取消的' }] as const;
type Stage = (typeof STAGES)[number]['value'];

/** A room's sessions, soonest first; each opens its own page. */
export function SessionsOfRoom({ roomId }: { roomId: string }) {
  const [stage, setStage] = useState<Stage>('ahead');
  const pages = usePages(api.session.list, { roomId, stage });
  return (
    <>
      <Frequency roomId={roomId} />
      <LinkRequests roomId={roomId} />
      <SegmentedControl label='哪些协商' segments={STAGES} value={stage} onChange={setStage} />
      <Loaded read={{ ...pages, data: pages.items }}>
        {(items) => (items.length === 0
          ? <Card><EmptyState title='这里还没有协商活动' text='议题审定、备案并完成调研以后，从“审定与备案”里安排协商。' /></Card>
          : (
            <>
              <Card flush>
                {items.map((session) => (
                  <ListItem key={session.id} title={session.topicTitle} note={`${momentOf(session.startsAt)}，${session.place}，${session.signUp.taken}/${session.signUp.limit}人`} aside={<SessionTag session={session} />} onPress={() => goTo(paths.sessionDesk(session.id))} />
                ))}
              </Card>
              {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
            </>
          ))}
      </Loaded>
    </>
  );
}
