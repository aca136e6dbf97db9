import { View } from '@tarojs/components';

export default function Desk() {
  return <View>召集人工作台</View>;
}
