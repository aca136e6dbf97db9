import { useState } from 'react';
import { api } from '@/api/client';
import { useMyRoom } from '@/api/my-room';
import { usePages } from '@/api/read';
import { Filter } from '@/components/Filter';
import { NoTopics } from '@/components/NoTopics';
import { Page } from '@/components/Page';
import { SegmentedControl } from '@/components/SegmentedControl';
import { TopicList } from '@/components/TopicList';
import { STATE_NAMES, type TopicState } from '@/domain/topic/topic';

type Scope = 'room' | 'city';
type Shown = TopicState | 'all';
const STATES: readonly Shown[] = ['all', 'submitted', 'screened', 'refused'];
const choices = STATES.map((value) => ({ value, label: value === 'all' ? '全部' : STATE_NAMES[value] }));

/** 议题: what everybody may see, of my room or of the whole city. */
export default function Topics() {
  const room = useMyRoom((state) => state.room);
  const [chosen, setScope] = useState<Scope>('room');
  const [state, setState] = useState<Shown>('all');
  const scope = room ? chosen : 'city';
  const pages = usePages(api.topic.list, { ...(scope === 'room' && room ? { roomId: room.id } : {}), ...(state === 'all' ? {} : { state }) });
  return (
    <Page title='议题' lead={scope === 'room' ? `${room!.path.join(' ')} ${room!.name}` : '扬州全市各议事室'} tab='topics'>
      {room && <SegmentedControl label='看哪里的议题' value={scope} onChange={setScope} segments={[{ value: 'room', label: '本室' }, { value: 'city', label: '全市' }]} />}
      <Filter label='按办理情况看' choices={choices} value={state} onChange={setState} />
      <TopicList pages={pages} showRoom={scope === 'city'} empty={<NoTopics filtered={state !== 'all'} roomId={room?.id} />} />
    </Page>
  );
}
