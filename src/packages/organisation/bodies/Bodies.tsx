import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Filter } from '@/components/Filter';
import { Loaded } from '@/components/Loaded';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { Body } from '@/contract/organisation';
import { ORGANISATION_KIND_NAMES, ORGANISATION_KINDS, type OrganisationKind } from '@/domain/room/kinds';
import { ListBeside } from '../shared/ListBeside';
import { More } from '../shared/More';
import { RowCard } from '../shared/RowCard';
import type { Office } from '../shared/use-office';
import { BodyOpen } from './BodyOpen';
import { KeepBodyForm } from './KeepBodyForm';

/** By kind, a page at a time; what is chosen opens with who acts for it. */
export function Bodies({ office }: { office: Office }) {
  const { organisationId, county, manages } = office;
  const [kind, setKind] = useState<OrganisationKind | 'all'>('all');
  const [open, setOpen] = useState<Body | 'new'>();
  const pages = usePages(api.organisation.bodies, { organisationId, county, ...(kind === 'all' ? {} : { kind }) });
  const close = () => setOpen(undefined);
  const list = (
    <>
      <Filter label='组织类别' value={kind} onChange={(next) => { setKind(next); close(); }} choices={[{ value: 'all', label: '全部' }, ...ORGANISATION_KINDS.map((value) => ({ value, label: ORGANISATION_KIND_NAMES[value] }))]} />
      {manages && <View className='office-gap'><Button icon='plus' onPress={() => setOpen('new')}>增加组织</Button></View>}
      <Loaded read={{ ...pages, data: pages.items }} rows={4}>
        {(items) => (items.length === 0
          ? <Card><EmptyState title='这一类还没有组织' text='增加以后会出现在这里。' /></Card>
          : items.map((body) => (
            <RowCard
              key={body.id} title={body.name} on={open !== 'new' && open?.id === body.id} lines={[body.parent && `上级：${body.parent.name}`, body.responsibleOffice && `责任部门：${body.responsibleOffice}`]} onOpen={() => setOpen(body)}
              tags={<Row><Tag>{ORGANISATION_KIND_NAMES[body.kind]}</Tag>{body.demo && <Tag>演示数据</Tag>}</Row>}
            />
          )))}
      </Loaded>
      <More pages={pages} />
    </>
  );
  const shown = open && (open === 'new' ? <KeepBodyForm office={office} onDone={close} /> : <BodyOpen key={open.id} office={office} body={open} onDone={close} />);
  return <ListBeside list={list} title={open === 'new' ? '增加组织' : open?.name ?? ''} open={shown} onClose={close} choose={manages ? '选一个组织，或增加组织' : '选一个组织'} />;
}
