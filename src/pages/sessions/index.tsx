import { useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import { api } from '@/api/client';
import { useMyRoom } from '@/api/my-room';
import { usePages } from '@/api/read';
import { useKnown } from '@/components/use-known';
import { Page } from '@/components/Page';
import { SegmentedControl } from '@/components/SegmentedControl';
import { MySessions } from './MySessions';
import { SessionList } from './SessionList';

type Scope = 'room' | 'area' | 'city';

/** The county's code within a room's id; a sector's or an enterprise's room has a code of another kind and no county here. */
const countyIn = (roomId: string): string | undefined => (/^3210\d{2}/.test(roomId) ? roomId.slice(0, 6) : undefined);

/** 协商: sessions I have a seat in, those ahead of my room, my county or the city, and those that were held. */
export default function Sessions() {
  const room = useMyRoom((state) => state.room);
  const [chosen, setScope] = useState<Scope>('room');
  const { known } = useKnown();
  const county = room && countyIn(room.id);
  const scope = !room || (chosen === 'area' && !county) ? 'city' : chosen;
  const where = scope === 'room' ? { roomId: room!.id } : scope === 'area' ? { area: county! } : {};
  const [ahead, held] = [usePages(api.session.list, { ...where, stage: 'ahead' }), usePages(api.session.list, { ...where, stage: 'held' })];
  const linked = usePages(api.session.linkedTo, scope === 'room' ? { roomId: room!.id } : undefined);
  useDidShow(() => void ahead.reload());
  const lead = scope === 'room' ? `${room!.path.join(' ')} ${room!.name}` : scope === 'area' ? room!.path[0]! : '扬州全市各议事室';
  return (
    <Page title='协商' lead={lead} tab='sessions'>
      {known && <MySessions />}
      {room && (
        <SegmentedControl
          label='看哪里的协商' value={scope} onChange={setScope}
          segments={[{ value: 'room', label: '本室' }, ...(county ? [{ value: 'area' as const, label: '本区县' }] : []), { value: 'city', label: '全市' }]}
        />
      )}
      <SessionList title='要开的协商' stage='ahead' pages={ahead} showRoom={scope !== 'room'} />
      {linked.items && linked.items.length > 0 && <SessionList title='和别的议事室一起的协商' stage='ahead' pages={linked} showRoom />}
      <SessionList title='开过的协商' stage='held' pages={held} showRoom={scope !== 'room'} />
    </Page>
  );
}
