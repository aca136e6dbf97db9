import { useState } from 'react';
import { useDidShow, useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { goToTab, textOf } from '@/navigation';
import { ForOffice } from './ForOffice';

/** 办理建议: one session's list as it lies with an office, each suggestion with what is asked. */
export default function Suggestions() {
  const [aim, setAim] = useState<{ id: string; organisationId: string }>();
  useLoad((params: Record<string, unknown> = {}) => setAim({ id: textOf(params.id), organisationId: textOf(params.organisationId) }));
  const { known, ask, gate } = useKnown('办理建议要知道代表哪个单位。');
  const read = useRead(api.outcome.view, known && aim?.id ? { sessionId: aim.id } : undefined);
  useDidShow(() => void (aim?.id && read.reload()));
  if (aim?.id === '') return <Page title='办理建议'><EmptyState title='没有指明是哪次协商' text='请从单位待办里打开。' action='回首页' onAction={() => goToTab('home')} /></Page>;
  return (
    <Page title='办理建议' wide {...(read.data ? { lead: read.data.topicTitle } : {})}>
      {!known
        ? <Card><EmptyState title='请先说明您是谁' text='办理建议只给组织的工作人员用。' action='选择身份' onAction={ask} /></Card>
        : aim && <Loaded read={read}>{(outcome) => <ForOffice outcome={outcome} organisationId={aim.organisationId} />}</Loaded>}
      {gate}
    </Page>
  );
}
