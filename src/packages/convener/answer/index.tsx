import { View } from '@tarojs/components';

export default function Answer() {
  return <View>答复议题</View>;
}
