import { useState } from 'react';
import { useDidShow, useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { OutcomeDesk } from './OutcomeDesk';

/** 清单和落实: the list drafted, put right, asked about, sent; then each suggestion followed to its answer; for the convener and staff. */
export default function OutcomePage() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  const [list, outcome] = [useRead(api.outcome.list, id ? { sessionId: id } : undefined), useRead(api.outcome.view, id ? { sessionId: id } : undefined)];
  useDidShow(() => { if (id) { void list.reload(); void outcome.reload(); } });
  if (id === '') return <Page title='清单和落实'><EmptyState title='没有指明是哪次协商' text='请从召集人工作台里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  const both = list.data && outcome.data ? { list: list.data, outcome: outcome.data } : undefined;
  return (
    <Page title='清单和落实' wide>
      {id && <Loaded read={{ ...list, data: both, trouble: list.trouble ?? outcome.trouble, reload: () => Promise.all([list.reload(), outcome.reload()]) }}>{(seen) => <OutcomeDesk {...seen} />}</Loaded>}
    </Page>
  );
}
