import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { TrayItem } from '@/contract/topic-approval';
import { ASKED, whenOf } from '@/copy/organisation';
import { dayOf } from '@/copy/time';
import { RowCard } from '../shared/RowCard';

/** One topic that lies with the office: what is asked, which, whose room, since when, until when. */
export function TrayRow({ item, on, onOpen }: { item: TrayItem; on: boolean; onOpen: () => void }) {
  const { asked, title, number, path, roomName, since, demo } = item;
  const when = whenOf(item);
  const came = `${dayOf(since)}${asked === 'nothing' || asked === 'acknowledgeFiling' ? '报来' : '送来'}`;
  return (
    <RowCard
      title={title} on={on} label={`${ASKED[asked].name}：${title}`} onOpen={onOpen}
      tags={<Row><Tag tone={when?.late ? 'danger' : ASKED[asked].tone} {...(when?.late ? { icon: 'warning' as const } : {})}>{ASKED[asked].name}</Tag>{demo && <Tag>演示数据</Tag>}</Row>}
      lines={[[...path, roomName].join(' '), `${number}，${came}`, !when?.late && when?.text]} {...(when?.late ? { late: when.text } : {})}
    />
  );
}
