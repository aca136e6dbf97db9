import { View } from '@tarojs/components';

export default function Propose() {
  return <View>提出议题</View>;
}
