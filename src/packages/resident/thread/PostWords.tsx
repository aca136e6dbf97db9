import { View } from '@tarojs/components';
import { Photos } from '@/components/Photos';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import { Voice } from '@/components/Voice';
import type { ShownPost } from '@/contract/consultation';
import { APPEAL_WORDS, partOf, TYPED, WAITING, WAITING_WORDS, whenOf, WITHDRAWN } from '@/copy/thread';
import { POST_KIND_NAMES, POST_SIDE_NAMES } from '@/domain/consultation/post';
import { GROUND_NAMES } from '@/domain/consultation/standard';

/** Who, in which lane, when, and the words as they were said: text, never markup. */
export function PostWords({ post }: { post: ShownPost }) {
  const { author, state, removed } = post;
  return (
    <>
      <Row>
        {post.level === 0 && <Tag tone={post.kind === 'question' ? 'accent' : 'plain'}>{POST_KIND_NAMES[post.kind]}</Tag>}
        {post.side && <Tag>{POST_SIDE_NAMES[post.side]}</Tag>}
        {post.yours && <Tag>我的</Tag>}
        {post.demo && <Tag>演示数据</Tag>}
      </Row>
      <View className='post-who'>{`${author.name}（${partOf(author)}）`}</View>
      <View className='post-when'>{[whenOf(post), post.typedBy && TYPED[post.typedBy]].filter(Boolean).join('，')}</View>
      {(post.to || post.mentions.length > 0) && <View className='post-to'>{[post.to && `答复 ${post.to.name}`, ...post.mentions.map(({ name }) => `提到 ${name}`)].filter(Boolean).join('，')}</View>}
      {state === 'waiting' && <View className='post-state'>{post.voice && !post.text ? WAITING_WORDS : WAITING}</View>}
      {state === 'withdrawn' && <View className='post-state'>{WITHDRAWN}</View>}
      {removed && <View className='post-state post-state--removed'>{`没有公开：${GROUND_NAMES[removed.ground]}。${removed.reason}`}{post.yours && APPEAL_WORDS[removed.appeal] && `（${APPEAL_WORDS[removed.appeal]}）`}</View>}
      {post.text && <View className='post-text'>{post.text}</View>}
      {post.voice && <View className='post-photos'><Voice url={post.voice.url} seconds={post.voice.seconds} label='听原话' /></View>}
      {post.photos.length > 0 && <View className='post-photos'><Photos photos={post.photos.map(({ url }) => url)} /></View>}
    </>
  );
}
