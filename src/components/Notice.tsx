import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import type { IconName } from '@/design/icon-names';
import { Icon } from './Icon';
import './Notice.scss';

type Tone = 'info' | 'ok' | 'warn' | 'danger';
type Props = { tone?: Tone; title?: string; children: ReactNode; action?: string; onAction?: () => void };

const SIGNS: Record<Tone, IconName> = { info: 'info', ok: 'check-circle', warn: 'warning', danger: 'warning' };

/** A word to the reader inside the page. */
export function Notice({ tone = 'info', title, children, action, onAction }: Props) {
  return (
    <View className={`notice notice--${tone}`} {...aria({ role: tone === 'danger' ? 'alert' : 'status' })}>
      <Icon name={SIGNS[tone]} className='notice__sign' />
      <View className='notice__body'>
        {title && <View className='notice__title'>{title}</View>}
        <View>{children}</View>
        {action && <View className='notice__action' {...aria({ role: 'button' })} onClick={onAction}>{action}</View>}
      </View>
    </View>
  );
}
