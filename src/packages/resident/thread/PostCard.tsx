import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import type { ShownPost, ThreadView } from '@/contract/consultation';
import { owedBy } from '@/copy/thread';
import { momentOf } from '@/copy/time';
import { PostActions } from './PostActions';
import { PostWords } from './PostWords';
import { Replies } from './Replies';

export type PostProps = { topicId: string; post: ShownPost; thread: ThreadView; known: boolean; onUnknown: () => void; onChanged: () => Promise<unknown> };

/** One post with the room's answer to it, what can be done, and, when asked for, what others answered. */
export function PostCard(props: PostProps) {
  const { post } = props;
  const [open, setOpen] = useState(false);
  return (
    <View className='post-card'>
      <Card>
        <PostWords post={post} />
        {post.answer && (
          <View className='post-answer'>
            <View className='post-answer__by'>{`议事室答复，${momentOf(post.answer.at)}`}</View>
            <View className='post-answer__text'>{post.answer.text}</View>
          </View>
        )}
        {post.dueAt && <View className='post-due'>{owedBy(post.dueAt)}</View>}
        <PostActions {...props} repliesOpen={open} onReplies={() => setOpen(!open)} />
        {open && <Replies {...props} />}
      </Card>
    </View>
  );
}
