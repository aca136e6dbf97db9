import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Facts } from '@/components/Facts';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Photos } from '@/components/Photos';
import type { RoomLine } from '@/contract/organisation';
import { lightLine, whyOut } from '@/copy/room-page';
import { dayOf } from '@/copy/time';
import { Procedures } from './Procedures';

type Props = { roomId: string; light: RoomLine['lights'][number] };

/** The record behind a light: address, photo, procedure, steps; of the counted ones the count itself. */
export function Evidence({ roomId, light }: Props) {
  const { have, on, since } = light;
  const counted = have === 'activity' || have === 'results';
  const read = useRead(api.room.page, on && !counted ? { roomId } : undefined);
  if (!on) return <Notice tone='warn' title={lightLine(light)}>{whyOut(light)}</Notice>;
  if (counted) return <Notice tone='ok' title={lightLine(light)}>由系统按会议记录和办理结果统计，不用填报。</Notice>;
  if (have === 'procedure') return <Procedures roomId={roomId} />;
  return (
    <Loaded read={read} rows={1}>
      {({ place, sign, flow }) => (
        <>
          {have === 'place' && place && <Facts rows={[['地址', place.address], ['开放时间', place.hours], ['办公电话', place.telephone]]} />}
          {have === 'sign' && (sign ? <Photos photos={[sign]} /> : <Notice>照片正在检查，通过以后就看得到。</Notice>)}
          {have === 'flow' && <View className='have__steps'>{flow.map((step, index) => <View key={step} className='have__step'>{`${index + 1}. ${step}`}</View>)}</View>}
          {since && <View className='have__since'>{`${dayOf(since)}登记`}</View>}
        </>
      )}
    </Loaded>
  );
}
