import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Meta } from '@/components/Meta';
import { Reason } from '@/components/Reason';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { Difference } from '@/contract/policy';
import { shownReasons } from '@/copy/reasons';
import { dateInWords } from '@/copy/time';
import { EFFECTS } from '@/copy/what-if';
import { aria } from '@/design/aria';
import type { Reason as Why } from '@/domain/verdict';
import type { Found } from './use-what-if';
import './what-if.scss';

const ORDER = ['fails', 'needs-reason', 'passes', 'eased'] as const;

/** What came out so far: how many were looked at, and those that would have come out otherwise, with why. */
export function Differences({ found: { items, looked, done }, stopped }: { found: Found; stopped: boolean }) {
  return (
    <View className='what-if'>
      <View className='what-if__progress' {...aria({ role: 'status', live: 'polite' })}>{done ? `看完了，共${looked}次协商，${items.length}次会不一样。` : `${stopped ? '停下了' : '正在看'}：已看${looked}次，${items.length}次会不一样。`}</View>
      {done && items.length === 0 && <Card><EmptyState picture='success' title='没有一次会不一样' /></Card>}
      {ORDER.map((effect) => {
        const those = items.filter((item) => item.effect === effect);
        return those.length > 0 && (
          <Section key={effect} title={`${EFFECTS[effect].name}（${those.length}次）`}>
            <View className='what-if__means'>{EFFECTS[effect].text}</View>
            {those.map((item) => <Different key={item.sessionId} item={item} />)}
          </Section>
        );
      })}
    </View>
  );
}

function Different({ item: { title, roomName, path, day, effect, reasons, demo } }: { item: Difference }) {
  const { name, tone } = EFFECTS[effect];
  return (
    <Card>
      <Row><Tag tone={tone}>{name}</Tag>{demo && <Tag>演示数据</Tag>}</Row>
      <View className='what-if__title'>{title}</View>
      <Meta items={[[...path, roomName].join(' '), dateInWords(day)]} />
      {shownReasons(reasons as readonly Why[]).map(({ mender: _mender, wayOut: _way, ...reason }) => <Reason key={reason.key} reason={reason} />)}
    </Card>
  );
}
