import { useEffect, useRef, useState } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { Button } from './Button';

type Props = { url: string; seconds: number; label?: string };

/** A voice message to listen to. Where a phone cannot play it, the words stand beside it. */
export function Voice({ url, seconds, label = '听录音' }: Props) {
  const [state, setState] = useState<'still' | 'plays' | 'failed'>('still');
  const player = useRef<Taro.InnerAudioContext>();
  const put = () => { player.current?.destroy(); player.current = undefined; };
  useEffect(() => put, [url]);
  const press = () => {
    if (state === 'plays') {
      put();
      return setState('still');
    }
    const audio = Taro.createInnerAudioContext();
    player.current = audio;
    audio.onEnded(() => setState('still'));
    audio.onError(() => setState('failed'));
    audio.src = url;
    setState('plays');
    return audio.play();
  };
  return (
    <>
      <Button fit kind='secondary' icon={state === 'plays' ? 'close' : 'sound'} onPress={press}>{state === 'plays' ? '停' : `${label}，${seconds}秒`}</Button>
      {state === 'failed' && <View {...aria({ role: 'status' })}>这部手机放不出这段录音，请看文字。</View>}
    </>
  );
}
