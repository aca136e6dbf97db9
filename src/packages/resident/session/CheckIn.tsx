import { useRef, useState } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import { Stack } from '@/components/Stack';
import { TextInput } from '@/components/TextInput';
import type { OwnSeat, SessionView } from '@/contract/session-shapes';
import { OnlineLine } from './OnlineLine';
import { useSeatStep } from './use-seat-step';

const WAYS = [{ value: 'onSite', label: '我在现场' }, { value: 'online', label: '我在线上' }] as const;
type How = (typeof WAYS)[number]['value'];

/** The text of the code, or only its last part where somebody types what stands under it. */
const wholeCode = (typed: string, sessionId: string): string => {
  const code = typed.replace(/\s/g, '');
  return code.includes('.') ? code : `${sessionId}.${code}`;
};

/** 签到: by the code on the screen at the door. Staff can tick the list instead; nobody has to scan. */
export function CheckIn({ session, seat }: { session: SessionView; seat: OwnSeat }) {
  const typed = useRef('');
  const [how, setHow] = useState<How>('onSite');
  const { take, busy, trouble } = useSeatStep(api.session.checkIn, () => '已签到。');
  if (session.state !== 'checking-in' && session.state !== 'open') return null;
  if (seat.present) return <View className='my-place__way'><Notice tone={seat.away ? 'warn' : 'ok'}>{seat.away ? '您已离开或者断了线，现在不算到会。' : seat.present === 'online' ? '您在线上参加。请不要关掉这个页面。' : '您已签到。'}</Notice><OnlineLine session={session} seat={seat} /></View>;
  const send = (code: string) => void take({ sessionId: session.id, code: wholeCode(code, session.id), how });
  const scan = async () => {
    try {
      send((await Taro.scanCode({})).result);
    } catch { /* backing out of the camera is no error */ }
  };
  return (
    <View className='my-place__way'>
      <Setback trouble={trouble} title='没有签上到' />
      <Stack>
        <OnlineLine session={session} seat={seat} />
        {session.mode !== 'faceToFace' && <ChoiceGroup label='您在哪里参加' kind='chips' choices={WAYS} value={how} onChoose={setHow} />}
        {process.env.TARO_ENV !== 'h5' && <Button kind='primary' icon='scan' busy={busy} onPress={() => void scan()}>扫码签到</Button>}
        <TextInput id='check-in-code' label='签到码' hint='会场屏幕上的码，45秒换一次。不方便的，请工作人员代为勾选。' confirm='done' onText={(text) => { typed.current = text; }} onDone={() => send(typed.current)} />
        <Button kind={process.env.TARO_ENV === 'h5' ? 'primary' : 'secondary'} icon='check' busy={busy} onPress={() => send(typed.current)}>签到</Button>
      </Stack>
    </View>
  );
}
