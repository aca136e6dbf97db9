import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import './Picture.scss';

export type PictureName = 'empty' | 'error' | 'offline' | 'success' | 'search';

/** A quiet drawing for an empty, failed or finished page. Says nothing the text beside it does not. */
export function Picture({ name }: { name: PictureName }) {
  return (
    <View className={`picture picture--${name}`} {...aria({ hidden: true })}>
      <View className='picture__fill' />
      <View className='picture__line' />
    </View>
  );
}
