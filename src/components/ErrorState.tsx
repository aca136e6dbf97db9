import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { Button } from './Button';
import { Icon } from './Icon';
import { Picture } from './Picture';
import './EmptyState.scss';

type Props = {
  /** What happened, in one sentence. */
  cause: string;
  /** What the person can do about it. */
  advice: string;
  offline?: boolean;
  /** Names the entry in our log, so that a phone call about it can be answered. */
  code?: string;
  onRetry?: () => void;
};

/** Something failed: why, what to do, again, and a number to quote. */
export function ErrorState({ cause, advice, offline, code, onRetry }: Props) {
  return (
    <View className='empty' {...aria({ role: 'alert' })}>
      <Picture name={offline ? 'offline' : 'error'} />
      <View className='empty__title'>{cause}</View>
      <View className='empty__text'>{advice}</View>
      {onRetry && <View className='empty__action'><Button kind='primary' fit icon='refresh' onPress={onRetry}>再试一次</Button></View>}
      {code && (
        <View className='empty__code' {...aria({ role: 'button', label: `复制错误编号${code}` })} onClick={() => Taro.setClipboardData({ data: code })}>
          {`错误编号 ${code}`}
          <Icon name='copy' size='sm' className='empty__copy' />
        </View>
      )}
    </View>
  );
}
