import { View } from '@tarojs/components';

export default function FindRoom() {
  return <View>找议事室</View>;
}
