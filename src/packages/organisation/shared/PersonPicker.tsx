import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { SearchInput } from '@/components/SearchInput';

export type Picked = { rosterId: string; name: string; code: string };
type Props = { organisationId: string; county: string; picked: Picked | undefined; onPick: (person: Picked | undefined) => void };

/** Somebody of the county's list, found by the beginning of the name; the code tells two of one name apart. */
export function PersonPicker({ organisationId, county, picked, onPick }: Props) {
  const [named, setNamed] = useState('');
  const pages = usePages(api.organisation.people, named && !picked ? { organisationId, county, named } : undefined);
  if (picked) return <Notice tone='ok' title={picked.name} action='换一个人' onAction={() => onPick(undefined)}>{`名册编号${picked.code}`}</Notice>;
  return (
    <View className='picker'>
      <SearchInput label='名册上的人' placeholder='输入姓名查名册' onSearch={setNamed} />
      {named && (
        <Loaded read={{ ...pages, data: pages.items }} rows={1}>
          {(items) => (items.length === 0
            ? <Notice tone='warn'>名册上没有姓名以“{named}”开头的人。请先在“委员和名册”里登记。</Notice>
            : (
              <>
                <ChoiceGroup label='选一个人' choices={items.map(({ rosterId, name, code }) => ({ value: rosterId, label: name, hint: `名册编号${code}` }))} onChoose={(id) => onPick(items.find(({ rosterId }) => rosterId === id))} />
                {pages.more && <Button kind='quiet' onPress={() => void pages.loadMore()}>再看一些</Button>}
              </>
            ))}
        </Loaded>
      )}
    </View>
  );
}
