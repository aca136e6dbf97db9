import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { ItemCard } from '@/contract/outcome-shapes';
import { dueLine, ITEM_LOOKS, itemTitle, stateName, whereIs } from '@/copy/outcome';
import './outcome.scss';

/** One suggestion of a list: what, where it stands, with whom, until when. */
export function ItemLine({ item, topic, children }: { item: ItemCard; /** Says which topic it is of. */ topic?: boolean; children?: ReactNode }) {
  const due = dueLine(item);
  return (
    <View className='suggestion'>
      <View className='suggestion__what'>{itemTitle(item)}</View>
      <View className='suggestion__tags'>
        <Row>
          <Tag {...ITEM_LOOKS[item.state]}>{stateName(item.state)}</Tag>
          {due?.late && <Tag tone='danger' icon='warning'>已超期</Tag>}
        </Row>
      </View>
      {topic && <View className='suggestion__line'>{item.topicTitle}</View>}
      {whereIs(item) && <View className='suggestion__line'>{`现在在：${whereIs(item)}`}</View>}
      {due && <View className={due.late ? 'suggestion__late' : 'suggestion__line'}>{due.text}</View>}
      {children && <View className='suggestion__acts'>{children}</View>}
    </View>
  );
}
