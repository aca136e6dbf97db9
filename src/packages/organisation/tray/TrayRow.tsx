import { View } from '@tarojs/components';
import { Tag } from '@/components/Tag';
import type { TrayItem } from '@/contract/topic-approval';
import { ASKED, whenOf } from '@/copy/organisation';
import { dayOf } from '@/copy/time';
import { aria } from '@/design/aria';

/** One topic that lies with the office: what is asked, which, whose room, since when, until when. */
export function TrayRow({ item, onOpen }: { item: TrayItem; onOpen: () => void }) {
  const { asked, title, number, path, roomName, since, demo } = item;
  const when = whenOf(item);
  return (
    <View className='tray-row' hoverClass='tray-row--down' {...aria({ role: 'button', label: `${ASKED[asked].name}：${title}` })} onClick={onOpen}>
      <View className='tray-cell tray-cell--0'><Tag tone={when?.late ? 'danger' : ASKED[asked].tone} {...(when?.late ? { icon: 'warning' as const } : {})}>{ASKED[asked].name}</Tag></View>
      <View className='tray-cell tray-cell--1'>
        <View className='tray-row__title'>{title}</View>
        <View className='tray-row__number'>{demo ? `${number}　演示数据` : number}</View>
      </View>
      <View className='tray-cell tray-cell--2'>{[...path, roomName].join(' ')}</View>
      <View className='tray-cell tray-cell--3'>{dayOf(since)}<View className='tray-row__word'>{asked === 'nothing' || asked === 'acknowledgeFiling' ? '报来' : '送来'}</View></View>
      <View className={when?.late ? 'tray-cell tray-cell--4 tray-cell--late' : 'tray-cell tray-cell--4'}>{when?.text ?? ''}</View>
    </View>
  );
}
