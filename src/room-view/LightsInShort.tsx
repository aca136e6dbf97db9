import { View } from '@tarojs/components';
import { Icon } from '@/components/Icon';
import type { RoomLine } from '@/contract/organisation';
import { HAVE_NAMES } from '@/domain/room/six-haves';
import './haves.scss';

/** The six lights in one line of a list: words, with a tick where it is so. */
export function LightsInShort({ lights }: { lights: RoomLine['lights'] }) {
  return (
    <View className='lights'>
      {lights.map(({ have, on }) => (
        <View key={have} className={on ? 'lights__one lights__one--on' : 'lights__one'}>
          {on && <Icon name='check' size='sm' />}
          {on ? HAVE_NAMES[have] : `没${HAVE_NAMES[have]}`}
        </View>
      ))}
    </View>
  );
}
