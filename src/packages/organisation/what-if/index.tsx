import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { Button } from '@/components/Button';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import { useKnown } from '@/components/use-known';
import { NUMBERS, SHARES, SHARE_VALUES, type NumberName, type ShareChoice } from '@/copy/what-if';
import { textOf } from '@/navigation';
import { Differences } from './Differences';
import { useWhatIf } from './use-what-if';

type Numbers = Partial<Record<NumberName, number>>;

const CHOICES = (Object.keys(SHARES) as ShareChoice[]).map((value) => ({ value, label: SHARES[value] }));

/** 改了会怎样: past sessions judged again by another number, before anybody changes it. It changes nothing. */
export default function WhatIfPage() {
  const [organisationId, setOrganisationId] = useState('');
  const [numbers, setNumbers] = useState<Numbers>({});
  const [share, setShare] = useState<ShareChoice>('same');
  useLoad((params: Record<string, unknown> = {}) => setOrganisationId(textOf(params.organisationId)));
  const { known, ask: askWho, gate } = useKnown('试算只给市、县（市、区）政协用。');
  const { found, trouble, ask } = useWhatIf();
  const stakeholderShare = SHARE_VALUES[share];
  const nothing = Object.keys(numbers).length === 0 && !stakeholderShare;
  const start = () => (known ? void ask({ organisationId, ...numbers, ...(stakeholderShare ? { stakeholderShare } : {}) }) : askWho());
  const hear = (name: NumberName) => (text: string) => setNumbers(({ [name]: _before, ...others }) => (/^\d{1,3}$/.test(text) ? { ...others, [name]: Number(text) } : others));
  return (
    <Page title='改了会怎样' lead='换一个数，看过去的协商会有什么不同'>
      <Notice title='只是试算'>拿每一次协商记下的人数、席位和通知日期再算一遍，不改任何规定，也不改任何记录。</Notice>
      {NUMBERS.map(({ name, label, hint }) => <TextInput key={name} id={name} label={label} hint={hint} type='number' onText={hear(name)} />)}
      <ChoiceGroup label='利益相关方代表至少占' kind='chips' value={share} choices={CHOICES} onChoose={setShare} />
      <Setback trouble={trouble} title='没有算成' onRetry={start} />
      <Button kind='primary' icon='search' busy={Boolean(found && !found.done && !trouble)} {...(nothing ? { why: '请先改一个数' } : {})} onPress={start}>试算</Button>
      {found && <Differences found={found} stopped={trouble !== undefined} />}
      {gate}
    </Page>
  );
}
