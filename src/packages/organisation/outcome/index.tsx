import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { Card } from '@/components/Card';
import { goToTab, textOf } from '@/navigation';
import { OutcomeTray } from './OutcomeTray';

/** 建议和落实: what lies with an office of lists, suggestions, reports, cases and conversions. */
export default function OutcomeTrayPage() {
  const [office, setOffice] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setOffice(textOf(params.organisationId)));
  const { known, ask, gate } = useKnown('单位待办只给组织的工作人员用。');
  return (
    <Page title='建议和落实' wide>
      {!known
        ? <Card><EmptyState title='请先说明您是谁' text='单位待办只给组织的工作人员用。' action='选择身份' onAction={ask} /></Card>
        : office === '' ? <EmptyState title='没有指明是哪个单位' text='请从单位待办里打开。' action='回首页' onAction={() => goToTab('home')} /> : office && <OutcomeTray organisationId={office} />}
      {gate}
    </Page>
  );
}
