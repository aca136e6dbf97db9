import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { SearchInput } from '@/components/SearchInput';
import { FoundRoom } from './FoundRoom';
import './find-room.scss';

/** Typed in Chinese, pinyin or initials; the township may be part of it. */
export function ByName() {
  const [query, setQuery] = useState('');
  const read = useRead(api.room.search, query ? { query: query.slice(0, 30) } : undefined);
  return (
    <>
      <SearchInput label='搜村、社区、街道的名称' placeholder='如：琼花观，或首字母 qhg' onSearch={setQuery} />
      <View className='found'>
        {query ? (
          <Loaded read={read} rows={3}>
            {({ items }) => (items.length === 0
              ? <Card><EmptyState picture='search' title={`没有找到“${query}”`} text='少写几个字再试，或写拼音首字母，如“qhg”。也可以按地区一层层找。' /></Card>
              : <Card flush>{items.map((room) => <FoundRoom key={room.id} room={room} />)}</Card>)}
          </Loaded>
        ) : <View className='found__hint'>写名称、拼音都行；加上街道或乡镇更准，如“东关 琼花观”。</View>}
      </View>
    </>
  );
}
