import { useState } from 'react';
import { api } from '@/api/client';
import { useRefresh } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { ClauseLink } from '@/components/ClauseLink';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import { shownClause } from '@/copy/clauses';
import { toast } from '@/design/toast';

const clause = shownClause('convention.claim')!;

/** I am the one on the list with this name and number; the number is compared and not kept, on the phone neither. */
export function ClaimForm() {
  const [words, setWords] = useState({ name: '', mobile: '' });
  const { send, busy, trouble } = useErrand(api.member.claim);
  const refresh = useRefresh();
  const claim = async () => {
    if (!(await send(words)).ok) return;
    toast('已认领，等核实。');
    await refresh('member.');
  };
  const why = [...words.name.trim()].length < 2 ? '请写您的姓名' : words.mobile.replace(/\D/g, '').length < 11 ? '请写登记的11位手机号' : undefined;
  return (
    <Section title='认领名册上的身份'>
      <Notice>写登记在名册上的姓名和手机号。手机号只用来核对，不保存、不显示。</Notice>
      <TextInput id='name' label='姓名' required limit={20} onText={(name) => setWords((now) => ({ ...now, name }))} />
      <TextInput id='mobile' label='手机号' required type='number' confirm='done' onText={(mobile) => setWords((now) => ({ ...now, mobile }))} />
      <ClauseLink clause={clause} />
      <Setback trouble={trouble} title='没有认领成' onRetry={() => void claim()} />
      <Button kind='primary' icon='check' busy={busy} {...(why ? { why } : {})} onPress={() => void claim()}>认领</Button>
    </Section>
  );
}
