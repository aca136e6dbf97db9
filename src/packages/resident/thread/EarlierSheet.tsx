import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Loaded } from '@/components/Loaded';
import { Sheet } from '@/components/Sheet';
import { momentOf } from '@/copy/time';
import type { PostProps } from './PostCard';

/** What stood there before, version by version. */
export function EarlierSheet({ topicId, post, onClose }: PostProps & { onClose: () => void }) {
  const pages = usePages(api.consultation.versions, { topicId, postId: post.id });
  return (
    <Sheet open title='以前的文字' onClose={onClose}>
      <Loaded read={{ ...pages, data: pages.items }} rows={2}>
        {(items) => items.map(({ version, at, text }) => (
          <View key={version} className='earlier'>
            <View className='post-when'>{`第${version}版，${momentOf(at)}`}</View>
            <View className='post-text'>{text}</View>
          </View>
        ))}
      </Loaded>
    </Sheet>
  );
}
