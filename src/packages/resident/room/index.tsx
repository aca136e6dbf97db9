import { View } from '@tarojs/components';

export default function Room() {
  return <View>协商议事室</View>;
}
