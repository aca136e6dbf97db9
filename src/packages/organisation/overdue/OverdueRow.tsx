import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { OverdueItem } from '@/contract/organisation';
import { climbedLine, nameOfOwed, overdueLine } from '@/copy/organisation-desk';
import { RowCard } from '../shared/RowCard';

/** What is owed, where, by whom, since when, and how high it has climbed. */
export function OverdueRow({ item, on, onOpen }: { item: OverdueItem; on: boolean; onOpen: () => void }) {
  const { title, path, roomName, demo } = item;
  return (
    <RowCard
      title={title} on={on} label={`${nameOfOwed(item)}逾期：${title}`} onOpen={onOpen}
      tags={<Row><Tag tone='danger' icon='warning'>{`${nameOfOwed(item)}逾期`}</Tag>{demo && <Tag>演示数据</Tag>}</Row>}
      lines={[[...path, roomName].join(' '), climbedLine(item)]} late={overdueLine(item)}
    />
  );
}
