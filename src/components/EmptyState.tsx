import { View } from '@tarojs/components';
import { Button } from './Button';
import { Picture, type PictureName } from './Picture';
import './EmptyState.scss';

type Props = {
  title: string;
  /** Teaches: what would stand here, and how it comes about. */
  text?: string;
  picture?: PictureName;
  action?: string;
  onAction?: () => void;
};

/** Nothing here yet, or something finished well. */
export function EmptyState({ title, text, picture = 'empty', action, onAction }: Props) {
  return (
    <View className='empty'>
      <Picture name={picture} />
      <View className='empty__title'>{title}</View>
      {text && <View className='empty__text'>{text}</View>}
      {action && <View className='empty__action'><Button kind='primary' fit onPress={onAction}>{action}</Button></View>}
    </View>
  );
}
