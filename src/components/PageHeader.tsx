import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { frame } from '@/design/frame';
import { IconButton } from './IconButton';
import { SizeSwitch } from './SizeSwitch';
import { Wordmark } from './Wordmark';
import './PageHeader.scss';

/** Somebody who came by a shared link has nothing behind to go back to; then the way back is the home page. */
function goBack(): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack();
  else Taro.switchTab({ url: '/pages/home/index' });
}

/** The name on every page, the way back, and the switch to 关怀版; keeps clear of the status bar and WeChat's capsule. */
export function PageHeader({ back }: { back: boolean }) {
  const { statusBar, capsule } = frame();
  const narrow = capsule > 0;
  return (
    <View className='header' style={{ paddingTop: `${statusBar}px`, paddingRight: `${capsule}px` }}>
      <View className='header__row'>
        {back && <View className='header__back'><IconButton icon='chevron-left' label='返回' onPress={goBack} /></View>}
        <Wordmark />
        <View className='header__gap' />
        {!(narrow && back) && <SizeSwitch short={narrow} />}
      </View>
    </View>
  );
}
