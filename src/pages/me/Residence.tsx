import { useState } from 'react';
import { View } from '@tarojs/components';
import { useMyRoom } from '@/api/my-room';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { RoomHeader } from '@/components/RoomHeader';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { MeView } from '@/contract/me';
import { shownClause } from '@/copy/clauses';
import { goTo, paths } from '@/navigation';
import { DeclareSheet } from './DeclareSheet';

const STATES = {
  declared: { tone: 'warn', name: '待确认', text: '等召集人核实，不影响提议题。' },
  attested: { tone: 'ok', name: '已核实', text: '召集人已确认您是本村（社区）居民。' },
  'not-resident': { tone: 'plain', name: '未能核实', text: '召集人没能确认，可以到议事室说明情况后重新申报。' },
} as const;
const settled = shownClause('convention.residence')!;

/** 我住在这里: my own word, and what the convener found. */
export function Residence({ me }: { me: MeView }) {
  const [open, setOpen] = useState(false);
  const room = useMyRoom((state) => state.room);
  const { residence } = me;
  const state = residence && STATES[residence.state];
  return (
    <View className='me__section'>
      <Section title='我住在哪儿'>
        <Card>
          {residence && state ? (
            <>
              <RoomHeader room={{ id: residence.roomId, name: residence.roomName, path: residence.path, kind: 'village', demo: false }} />
              <View className='me__state'><Tag tone={state.tone}>{state.name}</Tag></View>
              <View className='me__words'>{state.text}</View>
            </>
          ) : <View className='me__words'>告诉召集人您住在哪个村（社区）。核实以后，您提的议题不再标“待确认”；不说也可以提议题。</View>}
          <ClauseLink clause={settled} />
          {room
            ? <Button kind={residence ? 'quiet' : 'secondary'} onPress={() => setOpen(true)}>{residence ? '搬家了，或要更正' : `我住在${room.name}`}</Button>
            : <Button onPress={() => goTo(paths.findRoom())}>先找到我的议事室</Button>}
        </Card>
      </Section>
      {room && <DeclareSheet key={`${room.id}-${String(open)}`} room={room} name={me.name ?? ''} open={open} onClose={() => setOpen(false)} />}
    </View>
  );
}
