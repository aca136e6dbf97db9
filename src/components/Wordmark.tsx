import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import './Wordmark.scss';

/**
 * The mark and the name （四 “统一使用‘有事好商量’标识”）. Ten seats round a table seen from above, every other one in the
 * accent: at least ten take part and at least half are those whom the matter concerns （七）.
 */
export function Wordmark() {
  return (
    <View className='mark' {...aria({ role: 'img', label: '有事好商量' })}>
      <View className='mark__seats'>
        <View className='mark__layer mark__mark-ink' />
        <View className='mark__layer mark__mark-accent' />
      </View>
      <View className='mark__wordmark' />
    </View>
  );
}
