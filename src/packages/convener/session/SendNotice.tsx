import { useState } from 'react';
import { api } from '@/api/client';
import { CheckItem } from '@/components/CheckItem';
import { Field } from '@/components/Field';
import { Notice } from '@/components/Notice';
import { CHANNEL_NAMES, CHANNELS, type Channel } from '@/domain/session/notice';
import { aboutOf } from './about-of';
import { StepButton } from './StepButton';
import type { StepProps } from './Working';

const HINTS: Record<Channel, string> = { inApp: '系统发，名单上的人在“我的”里看到', wechat: '系统发给订阅了的人，夜里不打扰', sms: '开通了短信的由系统发，没有开通的由您发、再勾选', phone: '由您打电话，再在名单上勾选', paper: '由您送到手上，再在名单上勾选' };

/** 提前通报: topic, digest, agenda, time and place, by two ways at least （八）. */
export function SendNotice({ session }: StepProps) {
  const [channels, setChannels] = useState<readonly Channel[]>(['inApp', 'wechat']);
  const put = (channel: Channel, on: boolean) => setChannels((now) => CHANNELS.filter((one) => (one === channel ? on : now.includes(one))));
  return (
    <>
      <Notice>通知里写议题、调研摘要、议程、时间和地点，系统自动带上。</Notice>
      <Field label='用哪些方式' required hint='两种以上；名单上有不用微信的人，要有一种能通知到他们'>
        {CHANNELS.map((channel) => <CheckItem key={channel} label={CHANNEL_NAMES[channel]} hint={HINTS[channel]} on={channels.includes(channel)} onChange={(on) => put(channel, on)} />)}
      </Field>
      <StepButton action={api.session.sendNotice} input={{ sessionId: session.id, revision: session.revision, channels: [...channels] }} about={aboutOf(session)} icon='send' said='通知已发出。'>发通知</StepButton>
    </>
  );
}
