import { View } from '@tarojs/components';
import { Row } from '@/components/Row';
import { StateTag } from '@/components/StateTag';
import { Tag } from '@/components/Tag';
import type { TopicView } from '@/contract/topic';
import { aria } from '@/design/aria';
import { CONCERN_NAMES } from '@/domain/topic/topic';
import './topic-view.scss';

/** Which topic this is and where it stands, above what is to be done with it. */
export function ProcedureHead({ topic: { state, concern, title, roomName, number } }: { topic: TopicView }) {
  return (
    <View className='procedure__state'>
      <Row><StateTag state={state} />{concern && <Tag tone='accent'>{CONCERN_NAMES[concern]}</Tag>}</Row>
      <View className='procedure__title' {...aria({ role: 'heading', level: 2 })}>{title}</View>
      <View className='procedure__where'>{`${roomName}协商议事室　${number}`}</View>
    </View>
  );
}
