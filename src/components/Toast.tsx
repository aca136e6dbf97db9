import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { useToast } from '@/design/toast';
import { Icon } from './Icon';
import './Toast.scss';

/** Where design/toast speaks; every Page has one. The region stands there empty so that a screen reader knows it. */
export function Toast() {
  const { message } = useToast();
  return (
    <View className='toast' {...aria({ role: 'status', live: 'polite' })}>
      {message && (
        <View className={`toast__box toast__box--${message.tone}`}>
          {message.tone !== 'plain' && <Icon name={message.tone === 'ok' ? 'check-circle' : 'warning'} className='toast__sign' />}
          <View className='toast__words'>{message.text}</View>
        </View>
      )}
    </View>
  );
}
