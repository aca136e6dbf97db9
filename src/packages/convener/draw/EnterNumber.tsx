import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { TextInput } from '@/components/TextInput';
import { toReadOut } from '@/copy/draw-desk';
import { DRAW_LIMITS } from '@/domain/session/draw-order';
import { StepButton } from '../session/StepButton';
import type { DrawStepProps } from './DrawDesk';

const NUMBER = /^[0-9]{3}$/;

/** 录号码: the commitment is read out, the number comes up before everybody, and is typed twice because it is entered once. */
export function EnterNumber({ view: { sessionId, revision }, draw }: DrawStepProps) {
  const [number, setNumber] = useState('');
  const [again, setAgain] = useState('');
  const [seen, setSeen] = useState('');
  const same = NUMBER.test(number) && number === again;
  const wrong = NUMBER.test(again) && number !== again;
  return (
    <>
      <Section title='先念给大家听'>
        <Card><View className='read-out'>{toReadOut(draw)}</View></Card>
      </Section>
      <Section title='下一步：录入号码'>
        <Card>
          <TextInput id='number' label='三位号码' required type='number' placeholder='例如 007' hint='百位、十位、个位，前面的0也要写' onText={(text) => setNumber(text.trim())} />
          <TextInput id='number-again' label='再填一遍' required type='number' onText={(text) => setAgain(text.trim())} {...(wrong ? { error: '两遍不一样，请看清楚再填' } : {})} />
          <TextInput id='seen' label='怎么产生的' required={false} limit={DRAW_LIMITS.seen} hint='例如谁掷的、谁在场见证' onText={setSeen} />
        </Card>
        <Notice tone='warn' title='录入以后不能再改'>{same ? `第${number}组入席。` : '号码是几，就是第几组入席。'}</Notice>
        <StepButton action={api.draw.enterNumber} input={same ? { sessionId, revision, drawId: draw.id, number, ...(seen.trim() ? { seen: seen.trim() } : {}) } : undefined} unknown='请把三位号码填两遍' about={{}} icon='check' said='号码已录入。'>录入号码</StepButton>
      </Section>
    </>
  );
}
