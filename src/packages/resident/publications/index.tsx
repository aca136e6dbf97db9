import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { useMyRoom } from '@/api/my-room';
import { Page } from '@/components/Page';
import { SegmentedControl } from '@/components/SegmentedControl';
import { textOf } from '@/navigation';
import { ByPlace } from './ByPlace';
import { Newest } from './Newest';
import { SearchOutcomes } from './SearchOutcomes';
import { YearOfRoom } from './YearOfRoom';

type Way = 'room' | 'all' | 'search' | 'places';

/** 协商成果: of a room this year, everywhere by kind and time, by words, and where they lie. */
export default function Publications() {
  const mine = useMyRoom((state) => state.room);
  const [asked, setAsked] = useState<string>();
  const [way, setWay] = useState<Way>();
  useLoad((params: Record<string, unknown> = {}) => setAsked(textOf(params.roomId)));
  const roomId = asked || mine?.id;
  const shown = way ?? (roomId ? 'room' : 'all');
  return (
    <Page title='协商成果' lead='大家商量出了什么，办得怎么样。'>
      {asked !== undefined && (
        <>
          <SegmentedControl label='怎么看' value={shown} onChange={setWay} segments={[...(roomId ? [{ value: 'room' as const, label: asked && asked !== mine?.id ? '这个室' : '本室' }] : []), { value: 'all', label: '各地' }, { value: 'search', label: '搜索' }, { value: 'places', label: '分布' }]} />
          {shown === 'room' && roomId && <YearOfRoom roomId={roomId} />}
          {shown === 'all' && <Newest />}
          {shown === 'search' && <SearchOutcomes />}
          {shown === 'places' && <ByPlace />}
        </>
      )}
    </Page>
  );
}
