import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { goTo, paths, textOf } from '@/navigation';
import { DecideTopic } from './DecideTopic';

/** One topic as it lies with an organisation: read it whole, then do what is asked. */
export default function Decide() {
  const [aim, setAim] = useState<{ id: string; organisationId: string }>();
  useLoad((params: Record<string, unknown> = {}) => setAim({ id: textOf(params.id), organisationId: textOf(params.organisationId) }));
  const { known, ask, gate } = useKnown('办理议题要知道代表哪个单位。');
  return (
    <Page title='办理议题' wide>
      {!known
        ? <Card><EmptyState title='请先说明您是谁' text='办理议题只给组织的工作人员用。' action='选择身份' onAction={ask} /></Card>
        : aim && (aim.id
          ? <DecideTopic key={aim.id} topicId={aim.id} organisationId={aim.organisationId} />
          : <EmptyState title='没有指明是哪个议题' text='请从单位待办里打开。' action='去单位待办' onAction={() => goTo(paths.tray(aim.organisationId))} />)}
      {gate}
    </Page>
  );
}
