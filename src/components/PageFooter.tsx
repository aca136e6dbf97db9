import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { ORGANISER } from '@/design/organiser';
import './PageFooter.scss';

/** Who answers for this app. */
export function PageFooter() {
  return (
    <View className='footer' {...aria({ role: 'contentinfo' })}>
      <View>{`主办单位：${ORGANISER.name}`}</View>
      <View>{`备案编号：${ORGANISER.filing}`}</View>
    </View>
  );
}
