import { useState } from 'react';
import { api } from '@/api/client';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { TextInput } from '@/components/TextInput';
import { percent, SOURCES, type SourceWay } from '@/copy/draw';
import { DRAW_LIMITS } from '@/domain/session/draw-order';
import { StepButton } from '../session/StepButton';
import type { DrawStepProps } from './DrawDesk';

/** 公布: first which number will decide, then the commitment to all panels; nothing can be changed after it. */
export function Publish({ view: { sessionId, revision }, draw: { id: drawId, found } }: DrawStepProps) {
  const [way, setWay] = useState<SourceWay>();
  const [own, setOwn] = useState('');
  const source = way === 'write' ? own.trim() : SOURCES.find(({ value }) => value === way)?.source ?? '';
  return (
    <Section title='下一步：公布名单和承诺'>
      {found && <Notice tone='ok' title='1000组名单已经算好'>{`每个人至少有${percent(found.leastChance)}的机会${found.proven ? '，再没有更公平的排法' : `，离最公平的排法不超过${percent(found.gap)}`}。`}</Notice>}
      <ChoiceGroup label='号码怎么产生' required {...(way ? { value: way } : {})} choices={SOURCES.map(({ value, label, source: hint }) => ({ value, label, hint: hint || '例如当晚的福彩3D，写明日期和期号' }))} onChoose={setWay} />
      {way === 'write' && <TextInput id='source' label='写明用哪个号码' required limit={DRAW_LIMITS.source} hint='要还没有产生、大家都看得到、正好三位数字' onText={setOwn} />}
      <Notice>公布以后，名单、规则和号码来源都不能再改。等摇号的人会收到通知。</Notice>
      <StepButton action={api.draw.commit} input={source.length >= 4 ? { sessionId, revision, drawId, source } : undefined} unknown='请先选号码怎么产生' about={{}} icon='send' said='已公布。'>公布</StepButton>
    </Section>
  );
}
