import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import type { MeView } from '@/contract/me';
import './me.scss';

const ROLE_NAMES = { convener: '召集人', staff: '工作人员', member: '政协委员', officer: '党委政府' } as const;

/** Who the platform says this is. In the demonstration, marked as such, another one can be chosen. */
export function WhoAmI({ me, known, onChoose }: { me: MeView; known: boolean; onChoose: () => void }) {
  const parts = [...me.appointments.map(({ role, roomName }) => `${roomName}${ROLE_NAMES[role]}`), ...me.offices.map(({ name, title }) => `${name} ${title}`)];
  return (
    <Card>
      <View className='who'>
        <View className='who__picture'><Icon name='me' size='lg' /></View>
        <View className='who__words'>
          <View className='who__name'>{known ? me.name ?? '居民' : '还不知道您是谁'}</View>
          <View className='who__line'>{known ? parts.join('、') || '别人只看得到您的姓' : '看议题不用登录；提议题、附议要在微信里办。'}</View>
        </View>
      </View>
      {process.env.TARO_APP_DEMO === '1' ? (
        <View className='who__demo'>
          <Notice tone='warn' title='演示身份'>本机演示用，正式版没有。可以换成居民、召集人、委员等虚构的人试一试。</Notice>
          <Button icon='people' onPress={onChoose}>{known ? '换一个演示身份' : '选一个演示身份'}</Button>
        </View>
      ) : !known && <View className='who__demo'><Notice>请在微信里搜索“有事好商量”小程序打开，不用另外注册。</Notice></View>}
    </Card>
  );
}
