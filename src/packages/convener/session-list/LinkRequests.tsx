import { useRef, useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { NoteField } from '@/components/NoteField';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { SessionCard } from '@/components/SessionCard';
import { Stack } from '@/components/Stack';
import { Tag } from '@/components/Tag';
import { TextInput } from '@/components/TextInput';
import type { OutputOf } from '@/contract/action';
import type { SessionContract } from '@/contract/session';
import { LINK_STATE_NAMES } from '@/domain/session/link';
import { SESSION_LIMITS, type SessionState } from '@/domain/session/session';
import { LinkedDoorCode } from '../session/DoorCode';
import { SessionStopped } from '../session/SessionStopped';
import { useSessionStep } from '../session/use-session-step';

const AT_THE_DOOR: readonly SessionState[] = ['checking-in', 'open'];

type Request = OutputOf<SessionContract['linkRequests']>['items'][number];

/** 联起来: what other rooms ask this one to take part in; until their opening the answer can be changed. */
export function LinkRequests({ roomId }: { roomId: string }) {
  const pages = usePages(api.session.linkRequests, { roomId });
  const underWay = pages.items?.filter(({ session, state }) => state === 'agreed' && AT_THE_DOOR.includes(session.state)) ?? [];
  const open = pages.items?.filter((request) => request.open && !underWay.includes(request)) ?? [];
  if (open.length === 0 && underWay.length === 0 && !pages.more) return null;
  return (
    <Section title='别的议事室请您联动'>
      {underWay.map(({ session }) => (
        <View key={session.id}>
          <SessionCard session={session} showRoom />
          <LinkedDoorCode sessionId={session.id} roomId={roomId} />
          <SlipForm sessionId={session.id} roomId={roomId} />
        </View>
      ))}
      {open.map((request) => <OneRequest key={request.session.id} roomId={roomId} request={request} />)}
      {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
    </Section>
  );
}

/** Who came here with a paper slip and no phone. */
function SlipForm({ sessionId, roomId }: { sessionId: string; roomId: string }) {
  const code = useRef('');
  const [entered, setEntered] = useState('');
  const { take, busy, trouble } = useSessionStep(api.session.tickLinked, { said: ({ name }) => `${name}已签到。`, onDone: () => setEntered(code.current) });
  return (
    <Card>
      <TextInput key={entered} id={`slip-${sessionId}`} label='凭条上的编码' hint='没有带手机的人，填他凭条上的8位编码替他签到。' confirm='done' onText={(text) => { code.current = text; }} />
      <SessionStopped trouble={trouble} about={{ roomId }} />
      <Button icon='check' busy={busy} onPress={() => take({ roomId, sessionId, claimCode: code.current })}>替他签到</Button>
    </Card>
  );
}

function OneRequest({ roomId, request: { session, state, note: said } }: { roomId: string; request: Request }) {
  const [note, setNote] = useState('');
  const [declining, setDeclining] = useState(false);
  const { take, busy, trouble } = useSessionStep(api.session.answerLink, { said: '已答复。', onDone: () => { setDeclining(false); setNote(''); } });
  const answer = (agree: boolean) => take({ roomId, sessionId: session.id, agree, note: agree ? '' : note });
  return (
    <>
      <SessionCard session={session} showRoom />
      <Card>
        <Stack>
          <Row><Tag tone={state === 'agreed' ? 'ok' : 'warn'}>{state === 'asked' ? '等您答复' : LINK_STATE_NAMES[state]}</Tag>{said && <View>{said}</View>}</Row>
          {declining && <NoteField label='为什么不参加' required limit={SESSION_LIMITS.note} value={note} hint='请您联动的议事室会看到' onText={setNote} />}
          {trouble && <SessionStopped trouble={trouble} about={{ roomId }} />}
          {declining
            ? <Stack><Button kind='danger' busy={busy} {...(note.trim() ? {} : { why: '请先写明为什么' })} onPress={() => answer(false)}>答复不同意</Button><Button kind='quiet' onPress={() => setDeclining(false)}>返回</Button></Stack>
            : <Stack>{state !== 'agreed' && <Button kind='primary' busy={busy} label={`同意一起参加《${session.topicTitle}》`} onPress={() => answer(true)}>同意</Button>}{state !== 'declined' && <Button busy={busy} label={`${state === 'agreed' ? '改为不参加' : '不同意参加'}《${session.topicTitle}》`} onPress={() => setDeclining(true)}>{state === 'agreed' ? '改为不参加' : '不同意'}</Button>}</Stack>}
        </Stack>
      </Card>
    </>
  );
}
