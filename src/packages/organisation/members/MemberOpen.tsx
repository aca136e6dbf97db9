import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Loaded } from '@/components/Loaded';
import { Refusal } from '@/components/Refusal';
import { Section } from '@/components/Section';
import { identityLine } from '@/copy/room-page';
import { toldReasons } from '@/copy/told-reasons';
import { termLine, termState } from '@/copy/organisation-terms';
import type { Office } from '../shared/use-office';
import { EndPlacementForm } from './EndPlacementForm';
import { EnrolForm } from './EnrolForm';
import { PlaceForm } from './PlaceForm';
import '../room/room.scss';

/** One member: what he or she is, the rooms placed in now and before, and what （三） still wants. */
export function MemberOpen({ office, memberId }: { office: Office; memberId: string }) {
  const { organisationId, manages, unit, units } = office;
  const read = useRead(api.organisation.member, { organisationId, memberId });
  const [ending, setEnding] = useState<string>();
  return (
    <Loaded read={read} rows={2}>
      {(member) => (
        <>
          <Card>
            <Facts rows={[
              ['身份', identityLine(member)], ['界别', member.sector], ['职务', member.title], ['名册编号', member.code], ['任期', termLine(member)],
              ['编入县（市、区）', member.enrolledIn ? units.find(({ id }) => id === member.enrolledIn)?.name ?? '已编入' : ''], ['微信认领', member.claimed ? '已认领' : '还没有认领'],
            ]} />
          </Card>
          {member.earlier.length > 0 && (
            <Section title='以前的任期'>
              <Card flush>
                {member.earlier.map((was) => (
                  <View key={was.from} className='term'>
                    <View className='term__name'>{termLine(was)}</View>
                    <View className='term__line'>{[was.sector, was.title].filter(Boolean).join('，')}</View>
                  </View>
                ))}
              </Card>
            </Section>
          )}
          {member.reasons.length > 0 && <Refusal title='还要办的' reasons={toldReasons(member.reasons)} />}
          {manages && unit.kind === 'city' && <EnrolForm office={office} member={member} />}
          <Section title='编入的议事室'>
            {member.placements.length > 0 && (
              <Card flush>
                {member.placements.map((placed) => (
                  <View key={placed.id} className='term'>
                    <View className='term__name'>{placed.roomName}</View>
                    <View className='term__line'>{placed.path.join(' ')}</View>
                    <View className='term__line'>{termLine(placed)}</View>
                    {placed.endReason && <View className='term__line'>{`调出原因：${placed.endReason}`}</View>}
                    {manages && termState(placed).current && (ending === placed.id
                      ? <EndPlacementForm office={office} placed={placed} onDone={() => setEnding(undefined)} />
                      : <Button fit kind='quiet' icon='close' label={`从${placed.roomName}调出`} onPress={() => setEnding(placed.id)}>调出</Button>)}
                  </View>
                ))}
              </Card>
            )}
            {manages && unit.kind !== 'city' && <PlaceForm office={office} memberId={member.id} />}
          </Section>
        </>
      )}
    </Loaded>
  );
}
