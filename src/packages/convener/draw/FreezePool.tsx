import { useState } from 'react';
import { api } from '@/api/client';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { TextInput } from '@/components/TextInput';
import type { DrawView } from '@/contract/draw';
import { StepButton } from '../session/StepButton';

const numberIn = (text: string): number | undefined => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined);

/** 固定名单: how many seats, and the least of each group; the cloud says beforehand whether any panel can keep that. */
export function FreezePool({ view: { sessionId, revision, limit, taken, applied, plan } }: { view: DrawView }) {
  const groups = plan?.groups ?? [];
  const [size, setSize] = useState(String(limit));
  const [least, setLeast] = useState<Record<string, string>>({});
  const wanted = groups.map((one) => ({ group: one.group, least: numberIn(least[one.group] ?? String(one.least)) }));
  const seats = numberIn(size);
  const complete = seats !== undefined && wanted.every((one) => one.least !== undefined);
  const input = complete ? { sessionId, revision, size: seats, groups: wanted as { group: string; least: number }[] } : undefined;
  return (
    <Section title='下一步：固定名单'>
      <Card>
        <Facts rows={[['等摇号', `${applied}人`], ['已有席位', `${taken}人，不参加摇号`], ...groups.map(({ group, people }): [string, string] => [group, `${people}人`])]} />
      </Card>
      {(plan?.notAttested ?? 0) > 0 && <Notice tone='warn' title={`还有${plan!.notAttested}人没有核实身份`}>可以现在核实，也可以摇中以后再核实；核实不了的，由候补按次序替上。</Notice>}
      <Card>
        <TextInput id='draw-size' label='一共多少席位' required type='number' initial={size} hint={`包括已有席位的${taken}人；利益相关方代表不少于一半`} onText={setSize} />
        {groups.map(({ group, people, least: usual }, i) => (
          <TextInput key={group} id={`least-${i + 1}`} label={`${group}至少几人`} required type='number' initial={String(usual)} hint={`报名的和已有席位的共${people}人`} onText={(text) => setLeast((now) => ({ ...now, [group]: text }))} />
        ))}
      </Card>
      <Notice>固定以后，名单里的人换成编号。再有人退出，席位由候补替上。</Notice>
      <StepButton action={api.draw.freezePool} input={input} unknown='席位和各群体人数，请填整数' about={{}} icon='check' said='名单已固定。'>固定名单</StepButton>
    </Section>
  );
}
