import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Sheet } from '@/components/Sheet';
import { aria } from '@/design/aria';
import { useWide } from '@/design/use-wide';
import './office.scss';

type Props = { list: ReactNode; open: ReactNode; title: string; onClose: () => void; choose: string };

/** A list and what was chosen from it: side by side where there is room, else in a sheet over the list. `choose` says what to choose. */
export function ListBeside({ list, open, title, onClose, choose }: Props) {
  const wide = useWide();
  if (!wide) {
    return (
      <>
        {list}
        <Sheet open={Boolean(open)} title={title} onClose={onClose}>{open}</Sheet>
      </>
    );
  }
  return (
    <View className='beside'>
      <View className='beside__list'>{list}</View>
      <View className='beside__open'>
        {open
          ? <><View className='beside__title' {...aria({ role: 'heading', level: 2 })}>{title}</View>{open}</>
          : <Card><EmptyState title={choose} text='从左边的列表里选，就在这里打开。' /></Card>}
      </View>
    </View>
  );
}
