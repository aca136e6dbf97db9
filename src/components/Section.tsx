import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { Icon } from './Icon';
import './Section.scss';

type Props = { title: string; children: ReactNode; more?: string; onMore?: () => void };

/** By which a section can be scrolled to: its title, in letters that a selector takes. */
export const anchorOf = (title: string): string => `s${[...title].map((letter) => letter.codePointAt(0)!.toString(36)).join('-')}`;

/** Only the guided tour scrolls to sections: real users' phones carry none of it. */
export const anchored = (title: string): { id?: string } => (process.env.TARO_APP_DEMO === '1' ? { id: anchorOf(title) } : {});

/** A heading and what stands under it. */
export function Section({ title, children, more, onMore }: Props) {
  return (
    <View className='section' {...anchored(title)}>
      <View className='section__head'>
        <View className='section__title' {...aria({ role: 'heading', level: 2 })}>{title}</View>
        {onMore && (
          <View className='section__more' {...aria({ role: 'button', label: `${title}：${more ?? '查看全部'}` })} onClick={onMore}>
            {more ?? '查看全部'}
            <Icon name='chevron-right' size='sm' />
          </View>
        )}
      </View>
      {children}
    </View>
  );
}
