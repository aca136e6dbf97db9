import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Sheet } from '@/components/Sheet';
import { SET_BY, setWords } from '@/copy/policy';
import { dayOf } from '@/copy/time';
import type { ConventionId } from '@/domain/policy/conventions';
import './rules.scss';

/** How a convention came to its value: each set with its reason and the office, newest first. */
export function ConventionHistory({ id, county, onClose }: { id: ConventionId; county: string; onClose: () => void }) {
  const pages = usePages(api.policy.history, { id, county });
  return (
    <Sheet open title='调整记录' onClose={onClose}>
      <Loaded read={{ ...pages, data: pages.items }} rows={2}>
        {(items) => (items.length === 0
          ? <EmptyState title='还没有调整过' text='一直用系统默认的。' />
          : items.map((item) => (
            <View key={`${item.at}-${item.from}`} className='rule__set'>
              <View className='rule__words'>{setWords(item)}</View>
              <View className='rule__why'>{`${SET_BY[item.setBy]}：${item.organisation}，${dayOf(item.at)}`}</View>
              <View className='rule__why'>{`理由：${item.reason}`}</View>
            </View>
          )))}
      </Loaded>
      {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
    </Sheet>
  );
}
