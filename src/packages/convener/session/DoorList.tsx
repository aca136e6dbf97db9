import { Fragment } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import { api } from '@/api/client';
import type { RosterLine, SessionView } from '@/contract/session-shapes';
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
        <Loaded read={read}>{(lines) => <Fragment>{lines.map((line) => <Line key={line.seatId} session={session} line={line} />)}</Fragment>}</Loaded>
      </Card>
    </Section>
  );
}

/** Where somebody can be ticked: here, in a linked room that agreed, or by line. */
type Site = { how: Presence; linkedRoomId?: string; name: string };
const sitesOf = ({ linkedRooms }: SessionView): Site[] => [
  { how: 'onSite', name: PRESENCE_NAMES.onSite }, ...linkedRooms.filter(({ state }) => state === 'agreed').map(({ roomId, name }): Site => ({ how: 'onSite', linkedRoomId: roomId, name })),
  { how: 'online', name: PRESENCE_NAMES.online }, { how: 'phone', name: PRESENCE_NAMES.phone },
];

function Line({ session, line }: { session: SessionView; line: RosterLine }) {
  const { take, busy, trouble } = useSessionStep(api.session.tick);
  const mark = (site?: Site) => take({ sessionId: session.id, seatId: line.seatId, ...(site ? { how: site.how } : {}), ...(site?.linkedRoomId ? { linkedRoomId: site.linkedRoomId } : {}) });
  const sites = sitesOf(session);
  const there = line.present && (sites.find(({ how, linkedRoomId }) => how === line.present && linkedRoomId === line.linkedRoomId)?.name ?? PRESENCE_NAMES[line.present]);
  return (
    <View className='seat'>
      <Row><View className='seat__name'>{line.name}</View>{there && (line.away ? <Tag tone='warn' icon='offline'>{`${there}，已离开`}</Tag> : <Tag tone='ok' icon='check'>{`${there}到会`}</Tag>)}</Row>
      <View className='seat__line'>{seatPart(line)}</View>
      <View className='seat__acts'>
        {line.present
          ? <Button fit kind='quiet' busy={busy} label={`${line.name}没有到，取消勾选`} onPress={() => mark()}>取消勾选</Button>
          : <Row>{sites.map((site) => <Button key={site.linkedRoomId ?? site.how} fit busy={busy} label={`${line.name}${site.name}到会`} onPress={() => mark(site)}>{site.name}</Button>)}</Row>}
      </View>
      <SessionStopped trouble={trouble} about={{}} />
    </View>
  );
}
