import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages, useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Filter } from '@/components/Filter';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import type { RoomLine } from '@/contract/organisation';
import { ROOM_FILTERS } from '@/copy/organisation-desk';
import { convenerLine } from '@/copy/room';
import { useWide } from '@/design/use-wide';
import type { RoomKind } from '@/domain/room/kinds';
import { goTo, paths } from '@/navigation';
import { LightsInShort } from '@/room-view/LightsInShort';
import { RoomOfOffice } from '../room/RoomOfOffice';
import { ListBeside } from '../shared/ListBeside';
import { More } from '../shared/More';
import { RowCard } from '../shared/RowCard';
import type { Office } from '../shared/use-office';

/** The rooms of a county by kind, or of one township; on a wide screen the chosen one opens beside. */
export function RoomList({ office }: { office: Office }) {
  const { organisationId, county, unit } = office;
  const wide = useWide();
  const [kind, setKind] = useState<RoomKind>(unit.kind === 'city' ? 'sector' : 'township');
  const [town, setTown] = useState('');
  const [open, setOpen] = useState<RoomLine>();
  const towns = useRead(api.room.areas, kind === 'village' ? { parent: county } : undefined);
  const pages = usePages(api.organisation.rooms, { organisationId, county, kind, ...(kind === 'village' && town ? { town } : {}) });
  const choose = (room: RoomLine) => (wide ? setOpen(room) : goTo(paths.officeRoom(organisationId, county, room.id)));
  const turn = (next: () => void) => {
    next();
    setOpen(undefined);
  };
  const list = (
    <>
      <Filter label='议事室类别' value={kind} onChange={(next) => turn(() => setKind(next))} choices={ROOM_FILTERS} />
      {kind === 'village' && towns.data && (town
        ? <Button fit kind='quiet' icon='undo' onPress={() => turn(() => setTown(''))}>{`只看${towns.data.items.find(({ id }) => id === town)?.name ?? ''}，看全部`}</Button>
        : <Filter label='乡镇（街道）' value={town} onChange={(next) => turn(() => setTown(next))} choices={towns.data.items.map(({ id, name }) => ({ value: id, label: name }))} />)}
      <Loaded read={{ ...pages, data: pages.items }} rows={4}>
        {(items) => (items.length === 0
          ? <Card><EmptyState title='这一类还没有议事室' text='开设以后会出现在这里。' /></Card>
          : items.map((room) => (
            <View key={room.id}>
              <RowCard title={room.name} on={room.id === open?.id} lines={[room.path.join(' '), convenerLine(room)]} tags={<LightsInShort lights={room.lights} />} onOpen={() => choose(room)} />
            </View>
          )))}
      </Loaded>
      <More pages={pages} />
    </>
  );
  if (!wide) return <Section title='议事室'>{list}</Section>;
  return <Section title='议事室'><ListBeside list={list} title={open?.name ?? ''} open={open && <RoomOfOffice key={open.id} office={office} roomId={open.id} />} onClose={() => setOpen(undefined)} choose='选一个议事室' /></Section>;
}
