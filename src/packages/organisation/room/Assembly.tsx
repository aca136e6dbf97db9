import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { Facts } from '@/components/Facts';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Refusal } from '@/components/Refusal';
import { Section } from '@/components/Section';
import { Sheet } from '@/components/Sheet';
import type { OutputOf } from '@/contract/action';
import type { OrganisationContract } from '@/contract/organisation';
import { shownClause } from '@/copy/clauses';
import { CATEGORY_NAMES } from '@/copy/organisation-rosters';
import { toldReasons } from '@/copy/told-reasons';
import { dayOf } from '@/copy/time';
import type { Office } from '../shared/use-office';
import { EndSeatForm } from './EndSeatForm';
import { ExplainForm } from './ExplainForm';
import type { OfficeRoom } from './Overview';
import { SeatForm } from './SeatForm';
import { SizeGauge } from './SizeGauge';

type Seat = OutputOf<OrganisationContract['assembly']>['seats'][number];
type Doing = { seat: true } | { explain: true } | { end: Seat };
const clause = shownClause('3.assembly-make-up')!;

/** 协商议事会 （三）: how many there are against 40–60, by category, and who sits there. */
export function Assembly({ office, room }: { office: Office; room: OfficeRoom }) {
  const read = useRead(api.organisation.assembly, { organisationId: office.organisationId, roomId: room.id });
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  return (
    <Loaded read={read} rows={3}>
      {({ since, seats, size, asked, byCategory, explained, reasons }) => (
        <>
          <Card>
            <SizeGauge size={size} asked={asked} />
            <Facts rows={[['成立日期', since && dayOf(since)], ...byCategory.map(({ category, count }) => [CATEGORY_NAMES[category], `${count}人`] as const), ['人数说明', explained]]} />
            <ClauseLink clause={clause} />
          </Card>
          {reasons.length > 0 && <Refusal title='和规定还不一致' reasons={toldReasons(reasons)} />}
          {office.manages && <View className='office-gap'><Button icon='plus' onPress={() => setDoing({ seat: true })}>增加成员</Button></View>}
          {office.manages && asked && (size < asked.least || size > asked.most) && <Button kind='quiet' icon='edit' onPress={() => setDoing({ explain: true })}>写明人数不在范围内的原因</Button>}
          <Section title='成员'>
            {seats.length === 0 ? <Card><EmptyState title='还没有成员' /></Card> : (
              <Card flush>{seats.map((seat) => <ListItem key={seat.id} title={seat.name} note={`${CATEGORY_NAMES[seat.category]}，${dayOf(seat.from)}起`} {...(office.manages ? { onPress: () => setDoing({ end: seat }) } : {})} />)}</Card>
            )}
          </Section>
          <Sheet open={doing !== undefined && 'seat' in doing} title='增加协商议事会成员' onClose={close}><SeatForm office={office} room={room} onDone={close} /></Sheet>
          <Sheet open={doing !== undefined && 'explain' in doing} title='人数不在范围内的原因' onClose={close}><ExplainForm office={office} room={room} explained={explained ?? ''} onDone={close} /></Sheet>
          <Sheet open={doing !== undefined && 'end' in doing} title={doing && 'end' in doing ? doing.end.name : ''} onClose={close}>{doing && 'end' in doing && <EndSeatForm office={office} seat={doing.end} onDone={close} />}</Sheet>
        </>
      )}
    </Loaded>
  );
}
