import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { RoomPicker, type PickedRoom } from '@/components/RoomPicker';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { SessionView } from '@/contract/session-shapes';
import { fullName } from '@/copy/room';
import { LINK_STATE_NAMES, type LinkState } from '@/domain/session/link';
import { aboutOf } from './about-of';
import { SessionStopped } from './SessionStopped';
import { StepButton } from './StepButton';
import { useSessionStep } from './use-session-step';
import type { StepProps } from './Working';

const TONES: Record<LinkState, 'ok' | 'warn' | 'accent'> = { asked: 'accent', agreed: 'ok', declined: 'warn' };

/** 联动的议事室: who was asked and what they said; the convener asks others or does without one until the opening. */
export function LinkedRooms({ session }: StepProps) {
  if (session.form !== 'link-up') return null;
  const open = session.you.actions.includes('linkRoom');
  return (
    <Section title='联动的议事室'>
      {session.linkedRooms.length > 0
        ? <Card flush>{session.linkedRooms.map((room) => <Linked key={room.roomId} session={session} room={room} open={open} />)}</Card>
        : <Notice>还没有请别的议事室。请了以后，对方同意了才算数。</Notice>}
      {open && <AskRoom session={session} />}
    </Section>
  );
}

function Linked({ session, room, open }: StepProps & { room: SessionView['linkedRooms'][number]; open: boolean }) {
  const { take, busy, trouble } = useSessionStep(api.session.unlinkRoom, { said: '已去掉。' });
  return (
    <View className='seat'>
      <Row><View className='seat__name'>{fullName(room)}</View><Tag tone={TONES[room.state]}>{LINK_STATE_NAMES[room.state]}</Tag></Row>
      <View className='seat__line'>{[room.path.join(' '), room.note].filter(Boolean).join('\n')}</View>
      {open && <View className='seat__acts'><Button fit kind='quiet' busy={busy} label={`去掉${fullName(room)}`} onPress={() => take({ sessionId: session.id, revision: session.revision, linkedRoomId: room.roomId })}>去掉</Button></View>}
      <SessionStopped trouble={trouble} about={aboutOf(session)} />
    </View>
  );
}

/** Another room, found by its name. */
function AskRoom({ session }: StepProps) {
  const [room, setRoom] = useState<PickedRoom>();
  const input = room && { sessionId: session.id, revision: session.revision, linkedRoomId: room.id };
  return (
    <>
      <RoomPicker key={session.linkedRooms.length} picked={room} onPick={setRoom} />
      <StepButton kind='secondary' icon='plus' action={api.session.linkRoom} input={input} unknown='请先查找并选一个议事室' about={aboutOf(session)} said='已请对方答复。' onDone={() => setRoom(undefined)}>请这个议事室联动</StepButton>
    </>
  );
}
