import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { useKnown } from '@/components/use-known';
import { goToTab, textOf } from '@/navigation';
import { TrayOfOffice } from './TrayOfOffice';

/** 单位待办: what lies with an organisation the caller acts for, and what has been filed with it. */
export default function TrayPage() {
  const [wanted, setWanted] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setWanted(textOf(params.organisationId)));
  const { known, ask, gate } = useKnown('单位待办只给组织的工作人员用。');
  const read = useRead(api.me.view, {});
  const offices = read.data?.offices ?? [];
  const office = offices.find(({ organisationId }) => organisationId === wanted) ?? (offices.length === 1 && !wanted ? offices[0] : undefined);
  return (
    <Page title='单位待办' wide {...(office ? { lead: office.name } : {})}>
      {!known
        ? <Card><EmptyState title='请先说明您是谁' text='单位待办只给组织的工作人员用。' action='选择身份' onAction={ask} /></Card>
        : (
          <Loaded read={read}>
            {() => {
              if (office) {
                return (
                  <>
                    {offices.length > 1 && <Button fit kind='quiet' icon='inbox' onPress={() => setWanted('')}>换一个单位</Button>}
                    <TrayOfOffice key={office.organisationId} organisationId={office.organisationId} />
                  </>
                );
              }
              if (offices.length === 0) return <Card><EmptyState title='您现在没有代表哪个单位' text='单位的工作人员由组织登记。登记以后，送来审定、报告和备案的议题会出现在这里。' action='回首页' onAction={() => goToTab('home')} /></Card>;
              return (
                <Section title='选一个单位'>
                  <Card flush>{offices.map(({ organisationId, name, title }) => <ListItem key={organisationId} icon='inbox' title={name} note={title} onPress={() => setWanted(organisationId)} />)}</Card>
                </Section>
              );
            }}
          </Loaded>
        )}
      {gate}
    </Page>
  );
}
