import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { ORGANISER } from '@/design/organiser';
import './PageFooter.scss';

/** Who answers for this app. Until that is entered there is nothing to say. */
export function PageFooter() {
  if (!ORGANISER.name && !ORGANISER.filing) return null;
  return (
    <View className='footer' {...aria({ role: 'contentinfo' })}>
      <View>{`主办单位：${ORGANISER.name}`}</View>
      <View>{`备案编号：${ORGANISER.filing}`}</View>
    </View>
  );
}
