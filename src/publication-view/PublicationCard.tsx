import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Meta } from '@/components/Meta';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { PublicationCard as Shown } from '@/contract/publication';
import { dayOf } from '@/copy/time';
import { FOCUS_NAMES } from '@/domain/outcome/visible';
import { goTo, paths } from '@/navigation';
import './publication.scss';

/** An outcome in a list: what came of it, where, when. */
export function PublicationCard({ publication: { sessionId, title, lead, path, roomName, focus, firstAt, version, items, demo }, showRoom = true }: { publication: Shown; showRoom?: boolean }) {
  return (
    <Card onPress={() => goTo(paths.publication(sessionId))} label={`${title}，查看协商成果`}>
      <Row><Tag tone='accent'>{FOCUS_NAMES[focus]}</Tag>{version > 1 && <Tag>更正过</Tag>}{demo && <Tag>演示数据</Tag>}</Row>
      <View className='published__what published__facts'>{title}</View>
      <View className='published__meta'>{lead}</View>
      <Meta items={[showRoom && [...path.slice(-1), roomName].join(' '), `${items}条建议`, `${dayOf(firstAt)}公布`]} />
    </Card>
  );
}
