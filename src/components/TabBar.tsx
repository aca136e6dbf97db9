import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import type { IconName } from '@/design/icon-names';
import { classes } from './classes';
import { Icon } from './Icon';
import './TabBar.scss';

export type Tab = 'home' | 'topics' | 'sessions' | 'me';
const TABS: readonly { tab: Tab; name: string; icon: IconName }[] = [
  { tab: 'home', name: '首页', icon: 'home' },
  { tab: 'topics', name: '议题', icon: 'topics' },
  { tab: 'sessions', name: '协商', icon: 'people' },
  { tab: 'me', name: '我的', icon: 'me' },
];

/** Our own bar, because the built-in one cannot grow in 关怀版. On a wide screen it moves up into the header. */
export function TabBar({ current }: { current: Tab }) {
  return (
    <View className='tabs' {...aria({ role: 'tablist', label: '主导航' })}>
      {TABS.map(({ tab, name, icon }) => (
        <View
          key={tab} className={classes('tab', tab === current && 'tab--on')} {...aria({ role: 'tab', selected: tab === current, label: name })}
          onClick={() => tab !== current && Taro.switchTab({ url: `/pages/${tab}/index` })}
        >
          <Icon name={icon} />
          <View className='tab__name'>{name}</View>
        </View>
      ))}
    </View>
  );
}
