import { useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { Filter } from '@/components/Filter';
import { Loaded } from '@/components/Loaded';
import type { OverdueItem } from '@/contract/organisation';
import { shownClause } from '@/copy/clauses';
import { nameOfOwed } from '@/copy/organisation-desk';
import { DEADLINES, type DeadlineKind } from '@/domain/deadline/deadline';
import { ListBeside } from '../shared/ListBeside';
import { More } from '../shared/More';
import type { Office } from '../shared/use-office';
import { OverdueMatter } from './OverdueMatter';
import { OverdueRow } from './OverdueRow';

const clause = shownClause('11.county-responsible')!;

/** Counts first, then the list a page at a time; what is chosen opens with the ladder it has climbed. */
export function OverdueList({ office: { organisationId, county, unit } }: { office: Office }) {
  const [kind, setKind] = useState<DeadlineKind | 'all'>('all');
  const [open, setOpen] = useState<OverdueItem>();
  const pages = usePages(api.organisation.overdue, { organisationId, county, ...(kind === 'all' ? {} : { kind }) });
  useDidShow(() => void pages.reload());
  const { total, byKind } = unit.overdue;
  const choose = (next: DeadlineKind | 'all') => {
    setKind(next);
    setOpen(undefined);
  };
  const list = (
    <>
      <Filter label='逾期的种类' value={kind} onChange={choose} choices={[{ value: 'all', label: `全部 ${total}` }, ...byKind.map(({ kind: value, count }) => ({ value, label: `${DEADLINES[value].name} ${count}` }))]} />
      <Loaded read={{ ...pages, data: pages.items }} rows={4}>
        {(items) => (items.length === 0
          ? <Card><EmptyState picture='success' title='没有逾期的事项' text='答复、审定、签收到期没有办的，会出现在这里，等得最久的排在最前面。' /></Card>
          : items.map((item) => <OverdueRow key={item.id} item={item} on={item.id === open?.id} onOpen={() => setOpen(item)} />))}
      </Loaded>
      <More pages={pages} />
      <ClauseLink clause={clause} />
    </>
  );
  return <ListBeside list={list} title={open ? `${nameOfOwed(open)}逾期` : ''} open={open && <OverdueMatter key={open.id} item={open} />} onClose={() => setOpen(undefined)} choose='选一件逾期的事项' />;
}
