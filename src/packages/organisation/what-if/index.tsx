import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { Button } from '@/components/Button';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import { useKnown } from '@/components/use-known';
import { SHARES, SHARE_VALUES, type ShareChoice } from '@/copy/what-if';
import { textOf } from '@/navigation';
import { Differences } from './Differences';
import { useWhatIf } from './use-what-if';

const CHOICES = (Object.keys(SHARES) as ShareChoice[]).map((value) => ({ value, label: SHARES[value] }));

/** 改了会怎样: past sessions judged again by another number, before anybody changes it. It changes nothing. */
export default function WhatIfPage() {
  const [organisationId, setOrganisationId] = useState('');
  const [least, setLeast] = useState<number>();
  const [share, setShare] = useState<ShareChoice>('same');
  useLoad((params: Record<string, unknown> = {}) => setOrganisationId(textOf(params.organisationId)));
  const { known, ask: askWho, gate } = useKnown('试算只给市、县（市、区）政协用。');
  const { found, trouble, ask } = useWhatIf();
  const stakeholderShare = SHARE_VALUES[share];
  const nothing = least === undefined && !stakeholderShare;
  const start = () => (known ? void ask({ organisationId, ...(least === undefined ? {} : { participantsMin: least }), ...(stakeholderShare ? { stakeholderShare } : {}) }) : askWho());
  return (
    <Page title='改了会怎样' lead='换一个数，看过去的协商会有什么不同'>
      <Notice title='只是试算'>拿每一次协商开会时记下的人数再算一遍，不改任何规定，也不改任何记录。</Notice>
      <TextInput id='least' label='参加协商的人最少' hint='政策是一般不少于10名；不填就不改这一项。' type='number' limit={3} onText={(text) => setLeast(/^\d{1,3}$/.test(text) ? Number(text) : undefined)} />
      <ChoiceGroup label='利益相关方代表至少占' kind='chips' value={share} choices={CHOICES} onChoose={setShare} />
      <Setback trouble={trouble} title='没有算成' onRetry={start} />
      <Button kind='primary' icon='search' busy={Boolean(found && !found.done && !trouble)} {...(nothing ? { why: '请先改一个数' } : {})} onPress={start}>试算</Button>
      {found && <Differences found={found} stopped={trouble !== undefined} />}
      {gate}
    </Page>
  );
}
