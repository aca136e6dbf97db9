import type { ReactNode } from 'react';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import type { Part } from '@/copy/organisation-desk';
import { goTo, goToTab, paths } from '@/navigation';
import { OfficeBar } from './OfficeBar';
import { officeOf, useOffice, type Office } from './use-office';

type Props = { title: string; here?: Part; children: (office: Office) => ReactNode };

/** A page of an office's work in one county: who may be here, the county's name, and on a wide screen the way to its other pages. */
export function OfficePage({ title, here, children }: Props) {
  const { params, organisationId, read } = useOffice();
  const { known, ask, gate } = useKnown('这里只给组织的工作人员用。');
  const office = read.data && params ? officeOf(read.data, organisationId, params) : undefined;
  return (
    <Page title={title} wide {...(office ? { lead: office.body.name.startsWith(office.unit.name) ? office.body.name : `${office.unit.name}　${office.body.name}` } : {})}>
      {office && known && <OfficeBar office={office} {...(here ? { here } : {})} />}
      {!known && <Card><EmptyState title='请先说明您是谁' text='这里只给组织的工作人员用。' action='选择身份' onAction={ask} /></Card>}
      {known && params && !organisationId && <Card><EmptyState title='没有指明是哪个单位' text='请从“我的”里的工作台打开。' action='去“我的”' onAction={() => goToTab('me')} /></Card>}
      {known && organisationId && (
        <Loaded read={read} rows={4}>
          {() => (office ? children(office) : <Card><EmptyState title='请先选县（市、区）' text='您所在的单位联系几个县（市、区），选一个再看。' action='去选' onAction={() => goTo(paths.office(organisationId))} /></Card>)}
        </Loaded>
      )}
      {gate}
    </Page>
  );
}
