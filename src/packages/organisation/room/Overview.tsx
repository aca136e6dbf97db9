import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Facts } from '@/components/Facts';
import { Section } from '@/components/Section';
import { Sheet } from '@/components/Sheet';
import type { OutputOf } from '@/contract/action';
import type { OrganisationContract } from '@/contract/organisation';
import { shownClause } from '@/copy/clauses';
import { dayOf } from '@/copy/time';
import { POINTER_NAMES } from '@/domain/room/override';
import { goTo, paths } from '@/navigation';
import { Haves } from '@/room-view/Haves';
import type { Office } from '../shared/use-office';
import { OverrideForm } from './OverrideForm';

export type OfficeRoom = OutputOf<OrganisationContract['room']>;
const lines = shownClause('convention.lines')!;

/** 谁领导、谁指导、谁审定、报谁备案, with what was changed and why; and the six haves with their evidence. */
export function Overview({ office, room }: { office: Office; room: OfficeRoom }) {
  const [changing, setChanging] = useState<OfficeRoom['pointers'][number]>();
  const { convener } = room;
  return (
    <>
      <Card>
        <Facts rows={[
          [convener?.acting ? '代理召集人' : '召集人', convener ? `${convener.name}，${convener.title}${convener.until ? `，到${dayOf(convener.until)}` : ''}` : '暂缺'],
          ['履职小组', room.memberGroup], ['协商议事会', room.assemblySince && `${dayOf(room.assemblySince)}成立`],
        ]} />
        <Button fit kind='quiet' icon='eye' onPress={() => goTo(paths.room(room.id))}>看公开页面</Button>
      </Card>
      <Section title='组织关系'>
        <Card flush>
          {room.pointers.map((pointer) => (
            <View key={pointer.pointer} className='pointer'>
              <View className='pointer__role'>{POINTER_NAMES[pointer.pointer]}</View>
              <View className='pointer__name'>{pointer.name}</View>
              {pointer.changed && <View className='pointer__changed'>{`原为${pointer.changed.from}，${dayOf(pointer.changed.at)}改动：${pointer.changed.reason}`}</View>}
              {office.manages && <Button fit kind='quiet' icon='edit' label={`改${POINTER_NAMES[pointer.pointer]}`} onPress={() => setChanging(pointer)}>改为同类的另一个</Button>}
            </View>
          ))}
        </Card>
        <ClauseLink clause={lines} />
      </Section>
      <Section title='六个有'><Haves roomId={room.id} lights={room.lights} /></Section>
      <Sheet open={changing !== undefined} title={changing ? `改${POINTER_NAMES[changing.pointer]}` : ''} onClose={() => setChanging(undefined)}>
        {changing && <OverrideForm office={office} room={room} pointer={changing} onDone={() => setChanging(undefined)} />}
      </Sheet>
    </>
  );
}
