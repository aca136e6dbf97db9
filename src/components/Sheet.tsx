import { useEffect, useId, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { hush } from '@/design/toast';
import { IconButton } from './IconButton';
import { useSheetFocus } from './use-sheet-focus';
import './Sheet.scss';

type Props = { open: boolean; title: string; children: ReactNode; actions?: ReactNode; onClose: () => void };

/** Comes up from below over the page; on a wide screen it stands in the middle. Put it last in the page. */
export function Sheet({ open, title, children, actions, onClose }: Props) {
  const id = `sheet${useId().replace(/:/g, '')}`;
  useSheetFocus(open, id, onClose);
  useEffect(() => { if (open) hush(); }, [open]);
  if (!open) return null;
  return (
    <View className='sheet'>
      <View className='sheet__veil' catchMove onClick={onClose} {...aria({ hidden: true })} />
      <View id={id} className='sheet__panel' {...aria({ role: 'dialog', label: title, modal: true })}>
        <View className='sheet__head'>
          <View className='sheet__title' {...aria({ role: 'heading', level: 2 })}>{title}</View>
          <IconButton icon='close' label='关闭' onPress={onClose} />
        </View>
        <View className='sheet__body'>{children}</View>
        {actions && <View className='sheet__actions'>{actions}</View>}
      </View>
    </View>
  );
}
