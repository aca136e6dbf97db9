import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import type { PublicationView } from '@/contract/publication';
import { momentOf } from '@/copy/time';
import '@/publication-view/publication.scss';

/** What was withdrawn leaves its reason, its day and its hash; none of its words. */
export function Withdrawn({ gone: { reason, at, version, hash, path, roomName } }: { gone: NonNullable<PublicationView['withdrawn']> }) {
  return (
    <>
      <Notice tone='warn' title='这份协商成果已撤下'>{`理由：${reason}`}</Notice>
      <Card>
        <View>{`${[...path, roomName].join(' ')}，${momentOf(at)}撤下。原来公布过${version}版。`}</View>
        <View className='published__meta'>最后一版的校验码</View>
        <View className='published__code'>{hash}</View>
      </Card>
    </>
  );
}
