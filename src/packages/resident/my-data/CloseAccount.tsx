import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { dropDrafts } from '@/api/my-data';
import { useRefresh } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import { useWhyNot } from '@/api/why-not';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { CheckItem } from '@/components/CheckItem';
import { ClauseLink } from '@/components/ClauseLink';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { Sheet } from '@/components/Sheet';
import { WhyNotButton } from '@/components/WhyNotButton';
import type { Holdings } from '@/contract/me';
import { shownClause } from '@/copy/clauses';
import { CLOSING_STEPS } from '@/copy/held';
import { momentOf } from '@/copy/time';
import { conventionValue } from '@/domain/policy/conventions';
import { toast } from '@/design/toast';
import './my-data.scss';

const settled = shownClause('convention.account-closing')!;
const DAYS = conventionValue('convention.account-closing');

/** 注销: what will become of everything, agreed to in two steps, and the days in which it can be taken back. */
export function CloseAccount({ closing }: { closing: Holdings['closing'] }) {
  return <Section title='注销账号'>{closing ? <Asked closing={closing} /> : <Ask />}</Section>;
}

function Asked({ closing: { dueAt, underWay } }: { closing: NonNullable<Holdings['closing']> }) {
  const { send, busy, trouble } = useErrand(api.me.keepAccount);
  const refresh = useRefresh();
  const keep = async () => {
    if (!(await send({})).ok) return;
    toast('已收回，什么都没有变。');
    await refresh('me.');
  };
  if (underWay) return <Notice tone='warn' title='正在注销'>正在一步步办理，办完以后您就是新用户。</Notice>;
  return (
    <Card>
      <Notice tone='warn' title={`${momentOf(dueAt)}注销`}>到期以前可以收回；到期以后删掉的内容找不回来。</Notice>
      <Setback trouble={trouble} title='没有收回' onRetry={() => void keep()} />
      <Button kind='primary' busy={busy} onPress={() => void keep()}>不注销了，收回</Button>
      <ClauseLink clause={settled} />
    </Card>
  );
}

function Ask() {
  const [open, setOpen] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const foretold = useWhyNot(api.me.closeAccount, {});
  const { send, busy, trouble } = useErrand(api.me.closeAccount);
  const refresh = useRefresh();
  const close = async () => {
    if (!(await send({})).ok) return;
    dropDrafts();
    setOpen(false);
    toast(`已申请，${DAYS}天内可以收回。`);
    await refresh('me.');
  };
  return (
    <Card>
      <View className='my-data__words'>{`不再用了，可以注销。申请后有${DAYS}天可以收回。`}</View>
      <WhyNotButton kind='secondary' foretold={foretold} onPress={() => { setAgreed(false); setOpen(true); }}>我要注销</WhyNotButton>
      <ClauseLink clause={settled} />
      <Sheet open={open} title='注销以前，请看清楚' onClose={() => setOpen(false)} actions={<Button kind='danger' busy={busy} {...(agreed ? {} : { why: '请先勾选“看清楚了”' })} onPress={() => void close()}>申请注销</Button>}>
        {CLOSING_STEPS.map((step, n) => <View key={step} className='my-data__step'>{`${n + 1}. ${step}`}</View>)}
        <CheckItem label='看清楚了，要注销' hint='这部手机上的草稿会马上清除' on={agreed} onChange={setAgreed} />
        <Setback trouble={trouble} title='现在不能注销' />
      </Sheet>
    </Card>
  );
}
