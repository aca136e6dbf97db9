import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { Section } from '@/components/Section';
import { shownClause } from '@/copy/clauses';
import { memberLine } from '@/copy/room-page';
import { goTo, paths } from '@/navigation';
import type { ShownRoom } from './Premises';

const clause = shownClause('3.members-reach-out')!;
const SHOWN_AT_FIRST = 6;

/** 委员联系群众 （三）: who is placed in this room, and a letter to each. Names are masked, as everywhere in public. */
export function MembersHere({ roomId, members }: { roomId: string; members: ShownRoom['members'] }) {
  const [all, setAll] = useState(false);
  const shown = all ? members : members.slice(0, SHOWN_AT_FIRST);
  return (
    <Section title='编入这里的委员'>
      {members.length === 0 ? <Card><EmptyState title='还没有编入的委员' text='委员编入以后，可以在这里给他们写信。' /></Card> : (
        <Card flush>
          {shown.map((member) => (
            <View key={member.id} className='member-row'>
              <View className='member-row__words'>
                <View className='member-row__name'>{member.name}</View>
                <View className='member-row__what'>{memberLine(member as Parameters<typeof memberLine>[0])}</View>
              </View>
              <Button fit icon='edit' label={`给${member.name}写信`} onPress={() => goTo(paths.write(roomId, member.id))}>写信</Button>
            </View>
          ))}
        </Card>
      )}
      {!all && members.length > SHOWN_AT_FIRST && <Button kind='quiet' onPress={() => setAll(true)}>{`看全部${members.length}位委员`}</Button>}
      <ClauseLink clause={clause} />
    </Section>
  );
}
