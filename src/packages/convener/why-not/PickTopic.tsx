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
import { QUEUE_NAMES, QUEUES, type QueueName } from '@/copy/convener';
import { dayOf } from '@/copy/time';
import { STATE_NAMES } from '@/domain/topic/topic';
import { ChooseDesk } from '../desk/ChooseDesk';
import { desksOf } from '../shared/use-desks';

type Props = { roomId: string; onPick: (topicId: string) => void };

/** Which topic of one's desk is meant. */
export function PickTopic({ roomId, onPick }: Props) {
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
  const [queue, setQueue] = useState<QueueName>('submitted');
  const pages = usePages(api.topic.desk, { roomId, queue });
  return (
    <Section title='哪个议题'>
      <Filter label='议题办理情况' value={queue} onChange={setQueue} choices={QUEUE_NAMES.map((value) => ({ value, label: QUEUES[value].name }))} />
      <Loaded read={{ ...pages, data: pages.items }}>
        {(items) => (items.length === 0
          ? <Card><EmptyState title={QUEUES[queue].title} /></Card>
          : <Card flush>{items.map(({ id, title, state, submittedAt }) => <ListItem key={id} title={title} note={`${STATE_NAMES[state]} · ${dayOf(submittedAt)}提出`} onPress={() => onPick(id)} />)}</Card>)}
      </Loaded>
      {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
    </Section>
  );
}
