import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { goToTab } from '@/navigation';
import { OfficeBar } from '../shared/OfficeBar';
import { officeOf, useOffice } from '../shared/use-office';
import { CountyDesk } from './CountyDesk';
import { Units } from './Units';

/** 单位工作台 of those who keep or watch counties （三）（十一）: what has run out and what the lists want, counts first. */
export default function OfficeDesk() {
  const { params, organisationId, read } = useOffice();
  const [chosen, setChosen] = useState<string>();
  const { known, ask, gate } = useKnown('单位工作台只给组织的工作人员用。');
  const office = read.data && params ? officeOf(read.data, organisationId, { ...params, ...(chosen === undefined ? {} : { county: chosen }) }) : undefined;
  return (
    <Page title={office ? office.unit.name : '单位工作台'} wide {...(read.data ? { lead: read.data.organisation.name } : {})}>
      {!known && <Card><EmptyState title='请先说明您是谁' text='单位工作台只给组织的工作人员用。' action='选择身份' onAction={ask} /></Card>}
      {known && params && !organisationId && <Card><EmptyState title='没有指明是哪个单位' text='请从“我的”里的工作台打开。' action='去“我的”' onAction={() => goToTab('me')} /></Card>}
      {known && organisationId && (
        <Loaded read={read} rows={4}>
          {(desk) => (office
            ? (
              <>
                <OfficeBar office={office} here='desk' />
                {desk.units.length > 1 && <Button fit kind='quiet' icon='chevron-left' onPress={() => setChosen('')}>换一个县（市、区）</Button>}
                <CountyDesk office={office} />
              </>
            )
            : <Units desk={desk} onChoose={setChosen} />)}
        </Loaded>
      )}
      {gate}
    </Page>
  );
}
