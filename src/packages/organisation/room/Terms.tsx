import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { Sheet } from '@/components/Sheet';
import type { AppointmentLine } from '@/contract/organisation-appointments';
import { termState } from '@/copy/organisation-terms';
import type { RoomKind } from '@/domain/room/kinds';
import { More } from '../shared/More';
import type { Office } from '../shared/use-office';
import { AppointForm } from './AppointForm';
import { EndTermForm } from './EndTermForm';
import { Term } from './Term';

export type TermsOf = { roomId: string } | { bodyId: string };
type Props = { office: Office; place: TermsOf; kind?: RoomKind; name: string };

/** Who holds what now, and who held it before （五）: the past is never taken away. */
export function Terms({ office, place, kind, name }: Props) {
  const pages = usePages(api.organisation.appointments, { organisationId: office.organisationId, ...place });
  const [ending, setEnding] = useState<AppointmentLine>();
  const [appointing, setAppointing] = useState(false);
  return (
    <Loaded read={{ ...pages, data: pages.items }} rows={2}>
      {(items) => {
        const [now, before] = [items.filter((term) => termState(term).current), items.filter((term) => !termState(term).current)];
        const convener = now.find(({ role }) => role === 'convener');
        return (
          <>
            {office.manages && <View className='office-gap'><Button icon='plus' onPress={() => setAppointing(true)}>登记任职</Button></View>}
            <Section title='现在谁担任'>
              {now.length === 0 ? <Card><EmptyState title='没有登记的任职' text='召集人、工作人员、经办人员登记以后，出现在这里。' /></Card> : (
                <Card flush>{now.map((term) => <Term key={term.id} term={term} {...(office.manages && term.role !== 'member' ? { onEnd: () => setEnding(term) } : {})} />)}</Card>
              )}
            </Section>
            {before.length > 0 && <Section title='以前谁担任过'><Card flush>{before.map((term) => <Term key={term.id} term={term} />)}</Card></Section>}
            <More pages={pages} />
            <Sheet open={appointing} title={`${name}：登记任职`} onClose={() => setAppointing(false)}>
              <AppointForm office={office} place={place} {...(kind ? { kind } : {})} {...(convener ? { convener } : {})} onDone={() => setAppointing(false)} />
            </Sheet>
            <Sheet open={ending !== undefined} title={ending ? `结束${ending.name}的任职` : ''} onClose={() => setEnding(undefined)}>
              {ending && <EndTermForm office={office} term={ending} onDone={() => setEnding(undefined)} />}
            </Sheet>
          </>
        );
      }}
    </Loaded>
  );
}
