import { useMemo } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { PublicationVersionShown } from '@/contract/publication';
import { shownHash } from '@/publication-view/shown-hash';

/** The hash that was published, and what this phone works out from the words on the screen. */
export function CheckHash({ sessionId, shown }: { sessionId: string; shown: PublicationVersionShown }) {
  const same = useMemo(() => shownHash(sessionId, shown) === shown.hash, [sessionId, shown]);
  return (
    <Section title='有没有被改过'>
      <Card>
        <Row>{same ? <Tag tone='ok' icon='check'>和公布的一致</Tag> : <Tag tone='danger' icon='warning'>和公布的不一致</Tag>}</Row>
        <View className='published__meta'>{`第${shown.version}版校验码，按屏幕上的文字在您手机上重新算过：`}</View>
        <View className='published__code'>{shown.hash.match(/.{1,16}/g)!.join(' ')}</View>
      </Card>
    </Section>
  );
}
