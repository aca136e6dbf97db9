import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { HELD_WORDS } from '@/copy/held';
import { HELD_KINDS, type HeldKind } from '@/domain/me/held';
import { textOf } from '@/navigation';
import { OneKind } from './OneKind';
import { Whole } from './Whole';

/** 我的数据: the kinds of what is kept about me, or one of them whole. */
export default function MyDataPage() {
  const { known, ask, gate } = useKnown('要知道您是谁，才能给您看您的数据。');
  const [kind, setKind] = useState<HeldKind>();
  useLoad((params: Record<string, unknown> = {}) => setKind(HELD_KINDS.find((one) => one === textOf(params.kind))));
  return (
    <Page title={kind ? HELD_WORDS[kind].name : '我的数据'}>
      {!known ? <Card><EmptyState title='请先说明您是谁' text='您的数据只给您本人看。' action='选择身份' onAction={ask} /></Card> : kind ? <OneKind kind={kind} /> : <Whole />}
      {gate}
    </Page>
  );
}
