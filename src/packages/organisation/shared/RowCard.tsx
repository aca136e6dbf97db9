import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '@/components/classes';
import { aria } from '@/design/aria';

type Props = { title: string; lines: readonly (string | undefined | false)[]; late?: string; tags?: ReactNode; on?: boolean; label?: string; onOpen: () => void };

/** One thing of an office's list: title, tags, quiet lines, and what is late said in words. */
export function RowCard({ title, lines, late, tags, on, label, onOpen }: Props) {
  return (
    <View className={classes('row-card', on && 'row-card--on')} hoverClass='row-card--down' {...aria({ role: 'button', label: label ?? title })} onClick={onOpen}>
      <View className='row-card__title'>{title}</View>
      {tags}
      {lines.filter(Boolean).map((line) => <View key={String(line)} className='row-card__line'>{line}</View>)}
      {late && <View className='row-card__line row-card__line--late'>{late}</View>}
    </View>
  );
}
