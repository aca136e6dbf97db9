import { Fragment } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import { api } from '@/api/client';
import type { RosterLine } from '@/contract/session-shapes';
import { PRESENCE_NAMES, seatPart, type Presence } from '@/copy/session-desk';
import { SessionStopped } from './SessionStopped';
import { useSeats } from './use-seats';
import { useSessionStep } from './use-session-step';
import type { StepProps } from './Working';

/** 在名单上勾选: where somebody takes part from, or that the mark was a mistake. All count alike （八：线上线下互动）. */
export function DoorList({ session }: StepProps) {
  const read = useSeats(session.id, 'seated');
  const there = read.data?.filter(({ present }) => present).length ?? 0;
  return (
    <Section title={`在名单上勾选（${there}/${read.data?.length ?? 0}到了）`}>
      <Card flush>
        <Loaded read={read}>{(lines) => <Fragment>{lines.map((line) => <Line key={line.seatId} sessionId={session.id} line={line} />)}</Fragment>}</Loaded>
      </Card>
    </Section>
  );
}

function Line({ sessionId, line }: { sessionId: string; line: RosterLine }) {
  const { take, busy, trouble } = useSessionStep(api.session.tick);
  const mark = (how?: Presence) => take({ sessionId, seatId: line.seatId, ...(how ? { how } : {}) });
  return (
    <View className='seat'>
      <Row><View className='seat__name'>{line.name}</View>{line.present && (line.away ? <Tag tone='warn' icon='offline'>{`${PRESENCE_NAMES[line.present]}，已离开`}</Tag> : <Tag tone='ok' icon='check'>{`${PRESENCE_NAMES[line.present]}到会`}</Tag>)}</Row>
      <View className='seat__line'>{seatPart(line)}</View>
      <View className='seat__acts'>
        {line.present
          ? <Button fit kind='quiet' busy={busy} label={`${line.name}没有到，取消勾选`} onPress={() => mark()}>取消勾选</Button>
          : <Row>{(Object.keys(PRESENCE_NAMES) as Presence[]).map((how) => <Button key={how} fit busy={busy} label={`${line.name}${PRESENCE_NAMES[how]}到会`} onPress={() => mark(how)}>{PRESENCE_NAMES[how]}</Button>)}</Row>}
      </View>
      <SessionStopped trouble={trouble} about={{}} />
    </View>
  );
}
