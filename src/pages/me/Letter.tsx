import { View } from '@tarojs/components';
import { Tag } from '@/components/Tag';
import type { Notice } from '@/contract/me';
import { agoOf } from '@/copy/time';
import { aria } from '@/design/aria';

/** One notice: what happened, to which topic, and why it comes to me. */
export function Letter({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  const { title, text, why, at, read } = notice;
  return (
    <View className={read ? 'letter' : 'letter letter--new'} {...aria({ role: 'button', label: `${read ? '' : '未读，'}${title}，${text}` })} onClick={onOpen}>
      <View className='letter__head'>
        <View className='letter__title'>{title}</View>
        {!read && <Tag tone='danger'>未读</Tag>}
        <View className='letter__at'>{agoOf(at)}</View>
      </View>
      <View className='letter__text'>{text}</View>
      <View className='letter__why'>{`为什么告诉您：${why}`}</View>
    </View>
  );
}
