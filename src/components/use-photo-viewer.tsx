import { useState, type ReactNode } from 'react';
import Taro from '@tarojs/taro';
import { Image } from '@tarojs/components';
import { Sheet } from './Sheet';

/**
 * Photos at large: WeChat's own viewer with its pinch and swipe, a plain sheet in a browser, where Taro's would bring a
 * swiper of 200 kB along. Put the returned element last in the page.
 */
export function usePhotoViewer(photos: readonly string[]): [open: (photo: string) => void, viewer: ReactNode] {
  const [shown, setShown] = useState<string>();
  const open = (photo: string) => {
    if (process.env.TARO_ENV === 'h5') setShown(photo);
    else Taro.previewImage({ urls: [...photos], current: photo });
  };
  const viewer = process.env.TARO_ENV === 'h5' && (
    <Sheet open={shown !== undefined} title='照片' onClose={() => setShown(undefined)}>
      {shown && <Image className='photo__large' src={shown} mode='widthFix' />}
    </Sheet>
  );
  return [open, viewer];
}
