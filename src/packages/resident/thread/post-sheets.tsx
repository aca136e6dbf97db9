import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { POST_LIMITS } from '@/domain/consultation/post';
import type { PostProps } from './PostCard';
import { Withdraw } from './Withdraw';
import { WordsSheet } from './WordsSheet';

type Props = PostProps & { onClose: () => void };
export type Narrow = Pick<Props, 'topicId' | 'post' | 'onChanged' | 'onClose'>;

/** Other words for one's own, or none: with the minutes that are free of a trace said beside it. */
export const EditSheet = ({ topicId, post, thread, onChanged, onClose }: Props) => (
  <WordsSheet
    title='修改发言' label='发言' limit={POST_LIMITS.text} initial={post.text} action='保存' icon='check' said={({ state }: { state: 'shown' | 'waiting' }) => (state === 'waiting' ? '已保存，核对后公开。' : '已保存。')} onDone={onChanged} onClose={onClose}
    hint={`发出${thread.editMinutes}分钟内、还没有人答复的，直接改；之后再改，原来的文字大家仍看得到。`} below={<Withdraw topicId={topicId} post={post} onChanged={onChanged} onClose={onClose} />}
    send={(text, key) => api.consultation.edit({ topicId, postId: post.id, version: post.version, text }, key)}
  />
);

/** 件件有回音: in the room's name, for everybody to read. */
export const AnswerSheet = ({ topicId, post, onChanged, onClose }: Props) => (
  <WordsSheet
    title='代表议事室答复' label='答复' limit={POST_LIMITS.text} hint='大家都看得到。说清楚怎么办、谁来办、什么时候。' action='答复并告知提问的人' said='已答复，提问的人会收到通知。' onDone={onChanged} onClose={onClose}
    send={(text, key) => api.consultation.answer({ topicId, postIds: [post.id], text }, key)}
  >
    <View className='quoted'>{post.text}</View>
  </WordsSheet>
);

/** Once, to the organisation that guides the room; somebody else looks. */
export const AppealSheet = ({ topicId, post, onChanged, onClose }: Narrow) => (
  <WordsSheet
    title='申诉' label='为什么应当公开' limit={500} least={4} hint='由指导议事室的组织复核，原来作决定的人不参加。只能申诉一次。' action='提出申诉' said='已提出申诉，结果会告诉您。' onDone={onChanged} onClose={onClose}
    send={(text, key) => api.consultation.appeal({ topicId, postId: post.id, text }, key)}
  >
    <View className='quoted'>{post.text}</View>
  </WordsSheet>
);
