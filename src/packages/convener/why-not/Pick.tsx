import { useState } from 'react';
import { api } from '@/api/client';
import { usePages, useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Filter } from '@/components/Filter';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { SegmentedControl } from '@/components/SegmentedControl';
import { QUEUE_NAMES, QUEUES, type QueueName } from '@/copy/convener';
import { dayOf, momentOf } from '@/copy/time';
import { SESSION_STATE_NAMES } from '@/domain/session/session';
import { STATE_NAMES } from '@/domain/topic/topic';
import { ChooseDesk } from '../desk/ChooseDesk';
import { desksOf } from '../shared/use-desks';

export type Picked = { topicId: string } | { sessionId: string };
type Props = { roomId: string; onPick: (picked: Picked) => void };

const OBJECTS = [{ value: 'topic', label: '议题' }, { value: 'session', label: '协商' }] as const;

const STAGES = [{ value: 'ahead', label: '要开的' }, { value: 'held', label: '开过的' }] as const;

/** Which topic or session of one's desk is meant. */
export function Pick({ roomId, onPick }: Props) {
  const read = useRead(api.me.view, {});
  const [chosen, setChosen] = useState(roomId);
  return (
    <Loaded read={read}>
      {(me) => {
        const desks = desksOf(me);
        const desk = desks.find((mine) => mine.roomId === chosen) ?? (desks.length === 1 ? desks[0] : undefined);
        if (desk) return <OfDesk key={desk.roomId} roomId={desk.roomId} onPick={onPick} />;
        if (desks.length > 0) return <ChooseDesk desks={desks} onChoose={setChosen} />;
        return <Card><EmptyState title='请从议题里打开' text='在议题的“审定与备案”或单位待办里，点“为什么不行”。' /></Card>;
      }}
    </Loaded>
  );
}

function OfDesk({ roomId, onPick }: Props) {
  const [object, setObject] = useState<(typeof OBJECTS)[number]['value']>('topic');
  return (
    <>
      <SegmentedControl label='问议题还是问协商' segments={OBJECTS} value={object} onChange={setObject} />
      {object === 'topic' ? <TopicsOf roomId={roomId} onPick={onPick} /> : <SessionsOf roomId={roomId} onPick={onPick} />}
    </>
  );
}

function TopicsOf({ roomId, onPick }: Props) {
  const [queue, setQueue] = useState<QueueName>('submitted');
  const pages = usePages(api.topic.desk, { roomId, queue });
  return (
    <Section title='哪个议题'>
      <Filter label='议题办理情况' value={queue} onChange={setQueue} choices={QUEUE_NAMES.map((value) => ({ value, label: QUEUES[value].name }))} />
      <Loaded read={{ ...pages, data: pages.items }}>
        {(items) => (items.length === 0
          ? <Card><EmptyState title={QUEUES[queue].title} /></Card>
          : <Card flush>{items.map(({ id, title, state, submittedAt }) => <ListItem key={id} title={title} note={`${STATE_NAMES[state]} · ${dayOf(submittedAt)}提出`} onPress={() => onPick({ topicId: id })} />)}</Card>)}
      </Loaded>
      {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
    </Section>
  );
}

function SessionsOf({ roomId, onPick }: Props) {
  const [stage, setStage] = useState<(typeof STAGES)[number]['value']>('ahead');
  const pages = usePages(api.session.list, { roomId, stage });
  return (
    <Section title='哪次协商'>
      <Filter label='要开的还是开过的' value={stage} onChange={setStage} choices={STAGES} />
      <Loaded read={{ ...pages, data: pages.items }}>
        {(items) => (items.length === 0
          ? <Card><EmptyState title={stage === 'ahead' ? '没有要开的协商' : '还没有开过协商'} /></Card>
          : <Card flush>{items.map((session) => <ListItem key={session.id} title={session.topicTitle} note={`${SESSION_STATE_NAMES[session.state]} · ${momentOf(session.startsAt)}`} onPress={() => onPick({ sessionId: session.id })} />)}</Card>)}
      </Loaded>
      {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
    </Section>
  );
}
