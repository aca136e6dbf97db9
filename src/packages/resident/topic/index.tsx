import { View } from '@tarojs/components';

export default function Topic() {
  return <View>议题详情</View>;
}
