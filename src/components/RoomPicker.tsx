import { useState } from 'react';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { whereIs } from '@/copy/room';
import { ChoiceGroup } from './ChoiceGroup';
import { Loaded } from './Loaded';
import { Notice } from './Notice';
import { SearchInput } from './SearchInput';

export type PickedRoom = { id: string; name: string };

/** A room found by its name or pinyin; its township tells two of one name apart. */
export function RoomPicker({ picked, onPick }: { picked: PickedRoom | undefined; onPick: (room: PickedRoom | undefined) => void }) {
  const [query, setQuery] = useState('');
  const read = useRead(api.room.search, query && !picked ? { query } : undefined);
  if (picked) return <Notice tone='ok' title={picked.name} action='换一个' onAction={() => onPick(undefined)}>选定的议事室</Notice>;
  return (
    <>
      <SearchInput label='查找议事室' placeholder='议事室名字或拼音' onSearch={setQuery} />
      {query && (
        <Loaded read={read} rows={1}>
          {({ items }) => (items.length === 0
            ? <Notice tone='warn'>没有找到这个名字的议事室，换个字试试。</Notice>
            : <ChoiceGroup label='选一个议事室' choices={items.map((room) => ({ value: room.id, label: room.name, hint: whereIs(room) }))} onChoose={(id) => onPick(items.find((room) => room.id === id))} />)}
        </Loaded>
      )}
    </>
  );
}
