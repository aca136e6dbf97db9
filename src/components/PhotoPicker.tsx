import { useState } from 'react';
import { Image, View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { choosePhotos } from './choose-photos';
import { Field, type FieldProps } from './Field';
import { Icon } from './Icon';
import { usePhotoViewer } from './use-photo-viewer';
import './PhotoPicker.scss';

type Props = FieldProps & {
  /** Temporary paths on WeChat, data URLs in a browser. */
  photos: readonly string[];
  most: number;
  /** A word over a photo, for instance 上传中 or 待核对. */
  noteOf?: (photo: string) => string | undefined;
  onChange: (photos: string[]) => void;
};

/** Photos of the matter: choose or take, look at large, take out again. */
export function PhotoPicker({ photos, most, noteOf, onChange, ...field }: Props) {
  const [failed, setFailed] = useState(false);
  const [open, viewer] = usePhotoViewer(photos);
  const left = most - photos.length;
  const add = async () => {
    setFailed(false);
    try {
      const chosen = await choosePhotos(left);
      const fresh = chosen.filter((photo) => !photos.includes(photo));
      if (fresh.length > 0) onChange([...photos, ...fresh]);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Field {...field} error={failed ? '没有取到照片。请换一张再试，或到系统设置里允许使用相机和相册。' : field.error}>
      <View className='photos'>
        {photos.map((photo, index) => (
          <View key={photo} className='photo'>
            <View className='photo__open' {...aria({ role: 'button', label: `看第${index + 1}张照片` })} onClick={() => open(photo)}>
              <Image className='photo__image' src={photo} mode='aspectFill' />
            </View>
            {noteOf?.(photo) && <View className='photo__note'>{noteOf(photo)}</View>}
            <View className='photo__remove' {...aria({ role: 'button', label: `去掉第${index + 1}张照片` })} onClick={() => onChange(photos.filter((other) => other !== photo))}>
              <View className='photo__cross'><Icon name='close' size='sm' /></View>
            </View>
          </View>
        ))}
        {left > 0 && (
          <View className='photo photo--add' hoverClass='photo--down' {...aria({ role: 'button', label: `添加照片，还可以加${left}张` })} onClick={add}>
            <Icon name='camera' />
            <View className='photo__words'>{photos.length === 0 ? '添加照片' : `还可加${left}张`}</View>
          </View>
        )}
      </View>
      {viewer}
    </Field>
  );
}
