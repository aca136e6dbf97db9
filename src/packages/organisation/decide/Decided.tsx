import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Row } from '@/components/Row';
import { goTo, paths } from '@/navigation';
import './decide.scss';

export type DoneWords = { title: string; text: string };
type Props = { words: DoneWords; organisationId: string; onLook: () => void; onBack?: () => void };

/** Done: what happened, what comes next, and the way back to what else waits. */
export function Decided({ words, organisationId, onLook, onBack }: Props) {
  const back = onBack ?? (() => void (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : goTo(paths.tray(organisationId))));
  return (
    <Card>
      <EmptyState picture='success' title={words.title} text={words.text} action='回单位待办' onAction={back} />
      <View className='decided__ways'><Row><Button fit kind='quiet' icon='eye' onPress={onLook}>看这个议题</Button></Row></View>
    </Card>
  );
}
