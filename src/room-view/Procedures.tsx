import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Loaded } from '@/components/Loaded';
import { dayOf } from '@/copy/time';

/** 议事制度, the newest version first; the old ones stay readable. */
export function Procedures({ roomId }: { roomId: string }) {
  const pages = usePages(api.room.procedures, { roomId });
  return (
    <Loaded read={{ ...pages, data: pages.items }} rows={2}>
      {(items) => (
        <>
          {items.map(({ version, title, text, at }) => (
            <View key={version} className='rule-text'>
              <View className='rule-text__title'>{title}</View>
              <View className='have__since'>{`第${version}版，${dayOf(at)}公布`}</View>
              <View className='rule-text__words'>{text}</View>
            </View>
          ))}
          {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>看以前的版本</Button>}
        </>
      )}
    </Loaded>
  );
}
