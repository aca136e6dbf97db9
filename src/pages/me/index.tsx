import { View } from '@tarojs/components';

export default function Me() {
  return <View>我的</View>;
}
