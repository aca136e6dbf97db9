import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Loaded } from '@/components/Loaded';
import { Meta } from '@/components/Meta';
import { Row } from '@/components/Row';
import { SegmentedControl } from '@/components/SegmentedControl';
import { Tag } from '@/components/Tag';
import { kindOfRoom } from '@/copy/room';
import { assemblyIn } from '@/domain/room/assembly';
import type { Office } from '../shared/use-office';
import { Assembly } from './Assembly';
import { Overview } from './Overview';
import { Terms } from './Terms';
import './room.scss';

type Part = 'overview' | 'terms' | 'assembly';

/** A room in three views: what it is and whom it answers to, who holds what, and its assembly. */
export function RoomOfOffice({ office, roomId }: { office: Office; roomId: string }) {
  const read = useRead(api.organisation.room, { organisationId: office.organisationId, roomId });
  const [part, setPart] = useState<Part>('overview');
  return (
    <Loaded read={read} rows={4}>
      {(room) => (
        <>
          <View className='office-room'>
            <View className='office-room__name'>{room.name}</View>
            <Meta items={[room.path.join(' '), kindOfRoom(room), `${room.members}位委员编入`]} />
            <Row>{!room.open && <Tag tone='warn'>尚未开放</Tag>}{room.demo && <Tag>演示数据</Tag>}</Row>
          </View>
          <SegmentedControl<Part>
            label='这个议事室' value={part} onChange={setPart}
            segments={[{ value: 'overview', label: '概况' }, { value: 'terms', label: '任职' }, ...(assemblyIn(room.kind) === 'none' ? [] : [{ value: 'assembly' as const, label: '协商议事会', count: room.seats }])]}
          />
          {part === 'overview' && <Overview office={office} room={room} />}
          {part === 'terms' && <Terms office={office} place={{ roomId: room.id }} kind={room.kind} name={room.name} />}
          {part === 'assembly' && <Assembly office={office} room={room} />}
        </>
      )}
    </Loaded>
  );
}
