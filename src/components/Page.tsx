import { useEffect, type ReactNode } from 'react';
import { useDidShow } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { TourBar } from '@/demo/tour-chooser';
import { aria } from '@/design/aria';
import { paintGround } from '@/design/ground';
import { isDark, useSettings } from '@/design/settings';
import { classes } from './classes';
import { OfflineBanner } from './OfflineBanner';
import { PageFooter } from './PageFooter';
import { PageHeader } from './PageHeader';
import { TabBar, type Tab } from './TabBar';
import { Toast } from './Toast';
import './Page.scss';

type Props = {
  title?: string;
  /** A line under the title: where this page belongs. */
  lead?: string;
  /** A main page: shows the tab bar and no way back. */
  tab?: Tab;
  /** A desk on a wide screen may use 1120 px instead of 720. */
  wide?: boolean;
  /** The page's main action, always in reach at the lower edge. */
  action?: ReactNode;
  children: ReactNode;
};

/** The shell of every page: theme and size classes, header, offline banner, content column, footer, bars, toast. */
export function Page({ title, lead, tab, wide, action, children }: Props) {
  const settings = useSettings();
  const dark = isDark(settings);
  useEffect(() => paintGround(dark), [dark]);
  useDidShow(() => paintGround(dark));
  return (
    <View className={classes('shell', `theme-${dark ? 'dark' : 'light'}`, `size-${settings.size}`, wide && 'shell--wide', tab && 'shell--tabbed')}>
      <PageHeader back={!tab} />
      <OfflineBanner />
      <View className='shell__main' {...aria({ role: 'main' })}>
        {TourBar && <TourBar />}
        {title && (
          <View className='shell__head'>
            <View className='shell__title' {...aria({ role: 'heading', level: 1 })}>{title}</View>
            {lead && <View className='shell__lead'>{lead}</View>}
          </View>
        )}
        {children}
      </View>
      <PageFooter />
      {action && <View className='shell__action'><View className='shell__reach'>{action}</View></View>}
      {tab && <TabBar current={tab} />}
      <Toast />
    </View>
  );
}
