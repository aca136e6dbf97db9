import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { SearchInput } from '@/components/SearchInput';
import type { OutputOf } from '@/contract/action';
import type { OrganisationContract } from '@/contract/organisation';
import { LISTS } from '@/copy/organisation-rosters';
import { ListBeside } from '../shared/ListBeside';
import { More } from '../shared/More';
import { RowCard } from '../shared/RowCard';
import type { Office } from '../shared/use-office';
import { KeepMemberForm } from './KeepMemberForm';
import { KeepPersonForm } from './KeepPersonForm';

export type Listed = OutputOf<OrganisationContract['people']>['items'][number];

/** Everybody on the list, by the beginning of the name. Of a mobile number only whether one is registered is shown. */
export function People({ office }: { office: Office }) {
  const { organisationId, county } = office;
  const [named, setNamed] = useState('');
  const [open, setOpen] = useState<Listed | 'new'>();
  const pages = usePages(api.organisation.people, { organisationId, county, ...(named ? { named } : {}) });
  const close = () => setOpen(undefined);
  const list = (
    <>
      <Notice>只登记姓名和编号，不登记身份证号；手机号只用来核对认领，不显示。</Notice>
      <SearchInput label='按姓名查' onSearch={setNamed} />
      <View className='office-gap'><Button icon='plus' onPress={() => setOpen('new')}>登记一个人</Button></View>
      <Loaded read={{ ...pages, data: pages.items }} rows={4}>
        {(items) => (items.length === 0
          ? <Card><EmptyState title={named ? `没有姓名以“${named}”开头的人` : LISTS.people.title} text={LISTS.people.text} /></Card>
          : items.map((person) => (
            <RowCard key={person.rosterId} title={person.name} on={open !== 'new' && open?.rosterId === person.rosterId} lines={[`名册编号${person.code}`, [person.mobileKnown ? '已登记手机号' : '没有登记手机号', person.claimed ? '已用微信认领' : '还没有认领'].join('，')]} onOpen={() => setOpen(person)} />
          )))}
      </Loaded>
      <More pages={pages} />
    </>
  );
  const form = open && (
    <>
      <KeepPersonForm key={open === 'new' ? 'new' : open.rosterId} office={office} {...(open === 'new' ? {} : { person: open })} onDone={close} />
      {open !== 'new' && <KeepMemberForm key={`member-${open.rosterId}`} office={office} rosterId={open.rosterId} onDone={close} />}
    </>
  );
  return <ListBeside list={list} title={open === 'new' ? '登记一个人' : open?.name ?? ''} open={form} onClose={close} choose='选一个人，或登记一个人' />;
}
