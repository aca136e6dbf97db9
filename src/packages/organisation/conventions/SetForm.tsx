import { useState } from 'react';
import { api } from '@/api/client';
import { useRefresh } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ClauseLink } from '@/components/ClauseLink';
import { DateInput } from '@/components/DateInput';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import { VerdictButton } from '@/components/VerdictButton';
import type { ConventionInForce } from '@/contract/policy';
import { shownClause } from '@/copy/clauses';
import { setWords, sinceWords } from '@/copy/policy';
import { dateInWords, dateToday } from '@/copy/time';
import { toast } from '@/design/toast';
import { CONVENTIONS } from '@/domain/policy/conventions';
import { canSet } from '@/domain/policy/set';
import { dayAfter } from '@/domain/time/shanghai-day';

type Props = { current: ConventionInForce; organisationId: string; onDone: () => void };
type Words = { value?: number | undefined; choice?: string; from: string; reason: string };

/** A new value, from which day on, and why. */
export function SetForm({ current: { id }, organisationId, onDone }: Props) {
  const { choices, unit = '', least, most, beside } = CONVENTIONS[id];
  const tomorrow = dayAfter(dateToday(), 1);
  const [words, setAll] = useState<Words>({ from: tomorrow, reason: '' });
  const change = (part: Partial<Words>) => setAll((now) => ({ ...now, ...part }));
  const { send, busy, trouble } = useErrand(api.policy.set);
  const refresh = useRefresh();
  const { value, choice, from, reason } = words;
  const given = { ...(value === undefined ? {} : { value }), ...(choice === undefined ? {} : { choice }) };
  const set = async () => {
    const outcome = await send({ organisationId, id, ...given, from, reason });
    if (!outcome.ok) return;
    toast(`已${setWords({ id, value: (choice ?? value)!, from })}。`);
    await refresh('policy.');
    onDone();
  };
  const clause = shownClause(beside);
  return (
    <>
      {choices
        ? <ChoiceGroup label='定为哪一种' required {...(choice ? { value: choice } : {})} onChoose={(code) => change({ choice: code })} choices={Object.entries(choices).map(([code, label]) => ({ value: code, label }))} />
        : <TextInput id='value' label='定为' required type='number' limit={4} hint={`${least}—${most}${unit}`} placeholder={`填一个整数（${unit}）`} onText={(text) => change({ value: /^\d{1,4}$/.test(text) ? Number(text) : undefined })} />}
      <DateInput id='from' label='从哪一天起' required value={from} shown={dateInWords(from)} hint={`最早${sinceWords(tomorrow).slice(1, -1)}`} onDate={(day) => change({ from: day })} />
      <TextInput id='reason' label='为什么这样定' required limit={100} hint='一句话，大家都看得到。' confirm='done' onText={(text) => change({ reason: text })} />
      {clause && <ClauseLink clause={clause} />}
      <Setback trouble={trouble} title='没有定下来' />
      <VerdictButton verdict={canSet({ id, ...given, from, reason, tomorrow })} icon='check' busy={busy} onPress={() => void set()}>定下来</VerdictButton>
    </>
  );
}
