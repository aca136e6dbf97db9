import { Image, View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { usePhotoViewer } from './use-photo-viewer';
import './PhotoPicker.scss';

/** Photos to look at. */
export function Photos({ photos }: { photos: readonly string[] }) {
  const [open, viewer] = usePhotoViewer(photos);
  return (
    <View className='photos'>
      {photos.map((photo, index) => (
        <View key={photo} className='photo' {...aria({ role: 'button', label: `看第${index + 1}张照片` })} onClick={() => open(photo)}>
          <Image className='photo__image' src={photo} mode='aspectFill' lazyLoad />
        </View>
      ))}
      {viewer}
    </View>
  );
}
