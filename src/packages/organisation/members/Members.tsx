import { useState } from 'react';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { Filter } from '@/components/Filter';
import { Loaded } from '@/components/Loaded';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { MemberLine } from '@/contract/organisation-rosters';
import { shownClause } from '@/copy/clauses';
import { IDENTITY_CHOICES, LISTS, roomsLine } from '@/copy/organisation-rosters';
import { memberLine } from '@/copy/room-page';
import type { Identity } from '@/domain/room/member';
import { ListBeside } from '../shared/ListBeside';
import { More } from '../shared/More';
import { RowCard } from '../shared/RowCard';
import type { Office } from '../shared/use-office';
import { MemberOpen } from './MemberOpen';

type Props = { office: Office; list: 'unplaced' | 'unenrolled' | 'all' };

/** Members and deputies on the list, or those alone whom （三） wants placed. */
export function Members({ office: office, list }: Props) {
  const { organisationId, county } = office;
  const [identity, setIdentity] = useState<Identity | 'any'>('any');
  const [open, setOpen] = useState<MemberLine>();
  const pages = usePages(api.organisation.members, { organisationId, county, ...(list === 'all' ? (identity === 'any' ? {} : { identity }) : { only: list }) });
  const clause = shownClause(list === 'unenrolled' ? '3.city-members' : '3.members-enrolled')!;
  const shown = (
    <>
      {list === 'all' && <Filter<Identity | 'any'> label='身份' value={identity} onChange={setIdentity} choices={[{ value: 'any', label: '全部' }, ...IDENTITY_CHOICES]} />}
      <Loaded read={{ ...pages, data: pages.items }} rows={4}>
        {(items) => (items.length === 0
          ? <Card><EmptyState {...(list === 'all' ? {} : { picture: 'success' as const })} title={LISTS[list].title} text={LISTS[list].text} /></Card>
          : items.map((member) => (
            <RowCard
              key={member.id} title={member.name} on={member.id === open?.id} lines={[memberLine(member), `名册编号${member.code}`, roomsLine(member)]} onOpen={() => setOpen(member)}
              {...(member.reasons.length > 0 ? { tags: <Row><Tag tone='warn'>{list === 'unenrolled' ? '没编入县（市、区）' : '没编入议事室'}</Tag></Row> } : {})}
            />
          )))}
      </Loaded>
      <More pages={pages} />
      <ClauseLink clause={clause} />
    </>
  );
  return <ListBeside list={shown} title={open?.name ?? ''} open={open && <MemberOpen key={open.id} office={office} memberId={open.id} />} onClose={() => setOpen(undefined)} choose='选一个人' />;
}
