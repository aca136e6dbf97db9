import { View } from '@tarojs/components';

export default function Topics() {
  return <View>议题</View>;
}
