import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Loaded } from '@/components/Loaded';
import { classes } from '@/components/classes';
import { PostActions } from './PostActions';
import type { PostProps } from './PostCard';
import { PostWords } from './PostWords';

/** What was answered, in the order of time; the second level stands further in. */
export function Replies(props: PostProps) {
  const { topicId, post } = props;
  const pages = usePages(api.consultation.replies, { topicId, postId: post.id });
  return (
    <View className='replies'>
      <Loaded read={{ ...pages, data: pages.items }} rows={2}>
        {(items) => items.map((reply) => (
          <View key={reply.id} className={classes('reply', reply.level > 1 && 'reply--deep')}>
            <PostWords post={reply} />
            <PostActions {...props} post={reply} />
          </View>
        ))}
      </Loaded>
      {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些答复</Button>}
    </View>
  );
}
