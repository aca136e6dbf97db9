import { useState } from 'react';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { DateInput } from '@/components/DateInput';
import { NoteField } from '@/components/NoteField';
import { Stack } from '@/components/Stack';
import type { OutcomeView } from '@/contract/outcome-shapes';
import { itemTitle } from '@/copy/outcome';
import { dateInWords } from '@/copy/time';
import { OUTCOME_LIMITS, OVERSIGHT_TOOL_NAMES, OVERSIGHT_TOOLS, type OversightTool } from '@/domain/outcome/outcome';
import { OutcomeStep } from '@/outcome-view/OutcomeStep';
import type { OfficeProps } from './ForOffice';

/** 跟踪问效: a case is opened with a day to look again, and closed once what was seen is mended （十）. */
export function OversightWork(props: OfficeProps) {
  const { outcome: { sessionId, oversight }, organisationId } = props;
  return (
    <Stack>
      {oversight.filter(({ yours, state }) => yours && state === 'open').map((one) => <Finding key={one.id} sessionId={sessionId} organisationId={organisationId} one={one} />)}
      <OpenCase {...props} />
    </Stack>
  );
}

function Finding({ sessionId, organisationId, one: { id, number, revision, findings } }: { sessionId: string; organisationId: string; one: OutcomeView['oversight'][number] }) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState({ text: '', mended: '', day: '' });
  const change = (part: Partial<typeof words>) => setWords((now) => ({ ...now, ...part }));
  const known = { sessionId, organisationId, oversightId: id, revision };
  const last = findings[findings.length - 1];
  if (!open) {
    return (
      <Stack>
        <Button icon='eye' onPress={() => setOpen(true)}>{`第${number}条：登记回访情况`}</Button>
        {last?.mended && <OutcomeStep kind='secondary' action={api.outcome.closeOversight} input={known} icon='check-circle' said='跟踪事项已办结。'>{`第${number}条：办结跟踪`}</OutcomeStep>}
      </Stack>
    );
  }
  const mended = words.mended === 'yes';
  const ready = words.text.trim() && words.mended && (mended || words.day);
  return (
    <Card>
      <NoteField label='看到了什么' required limit={OUTCOME_LIMITS.finding} value={words.text} onText={(text) => change({ text })} />
      <ChoiceGroup label='改好了没有' required kind='chips' choices={[{ value: 'yes', label: '已经改好' }, { value: 'no', label: '还没有' }]} {...(words.mended ? { value: words.mended } : {})} onChoose={(value) => change({ mended: value })} />
      {words.mended === 'no' && <DateInput id={`again-${id}`} label='哪天再来看' required value={words.day} shown={words.day ? dateInWords(words.day) : ''} onDate={(day) => change({ day })} />}
      <OutcomeStep action={api.outcome.noteFinding} input={ready ? { ...known, text: words.text.trim(), mended, ...(mended ? {} : { lookAgainDay: words.day }) } : undefined} icon='check' said='已登记。' onDone={() => setOpen(false)}>登记</OutcomeStep>
      <Button kind='quiet' onPress={() => setOpen(false)}>先不登记</Button>
    </Card>
  );
}

function OpenCase({ outcome: { sessionId, items }, organisationId }: OfficeProps) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState<{ number?: string; tool?: OversightTool; reason: string; day: string }>({ reason: '', day: '' });
  const change = (part: Partial<typeof words>) => setWords((now) => ({ ...now, ...part }));
  const carried = items.filter(({ decision, open: going }) => going && decision !== undefined && decision !== 'declined');
  if (carried.length === 0) return null;
  if (!open) return <Button icon='search' onPress={() => setOpen(true)}>列入跟踪问效</Button>;
  const { number, tool, reason, day } = words;
  const ready = number && tool && reason.trim() && day;
  return (
    <Card>
      <ChoiceGroup label='哪条建议' required choices={carried.map((item) => ({ value: String(item.number), label: itemTitle(item) }))} {...(number ? { value: number } : {})} onChoose={(value) => change({ number: value })} />
      <ChoiceGroup label='用什么方式' required kind='chips' choices={OVERSIGHT_TOOLS.map((value) => ({ value, label: OVERSIGHT_TOOL_NAMES[value] }))} {...(tool ? { value: tool } : {})} onChoose={(value) => change({ tool: value })} />
      <NoteField label='为什么跟踪' required limit={OUTCOME_LIMITS.note} value={reason} onText={(text) => change({ reason: text })} />
      <DateInput id='look-again' label='哪天回访' required value={day} shown={day ? dateInWords(day) : ''} onDate={(next) => change({ day: next })} />
      <OutcomeStep action={api.outcome.openOversight} input={ready ? { sessionId, organisationId, number: Number(number), tool, reason: reason.trim(), lookAgainDay: day } : undefined} about={{ organisationId }} icon='check' said='已列入，并告知承办单位。' onDone={() => setOpen(false)}>列入</OutcomeStep>
      <Button kind='quiet' onPress={() => setOpen(false)}>先不列入</Button>
    </Card>
  );
}
