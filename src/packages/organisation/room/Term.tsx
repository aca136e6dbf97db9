import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { AppointmentLine } from '@/contract/organisation-appointments';
import { ROLE_NAMES, termLine, termState } from '@/copy/organisation-terms';
import './room.scss';

/** One term: who, what, from when to when, on which ground, and why it ended. */
export function Term({ term, where, onEnd }: { term: AppointmentLine; where?: string; onEnd?: () => void }) {
  const { name, role, title, acting, reason, endReason, notMemberBecause } = term;
  const { name: state, tone } = termState(term);
  return (
    <View className='term'>
      <View className='term__name'>{`${name}　${acting ? '代理' : ''}${ROLE_NAMES[role]}`}</View>
      <View className='term__line'>{where ? `${where}，${title}` : title}</View>
      <View className='term__line'>{termLine(term)}</View>
      {reason && <View className='term__line'>{`任职依据：${reason}`}</View>}
      {endReason && <View className='term__line'>{`离任原因：${endReason}`}</View>}
      {notMemberBecause && <View className='term__line'>{`还不是政协委员：${notMemberBecause}`}</View>}
      <View className='term__tags'><Row><Tag tone={tone}>{state}</Tag>{notMemberBecause && <Tag tone='warn'>待增补</Tag>}</Row></View>
      {onEnd && <Button fit kind='quiet' icon='close' label={`结束${name}的任职`} onPress={onEnd}>结束任职</Button>}
    </View>
  );
}
