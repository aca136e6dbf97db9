import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Meta } from '@/components/Meta';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { Letter } from '@/contract/member';
import { dayOf, dueOf } from '@/copy/time';
import './letters.scss';

/** A letter with its answer, or by when one is due. */
export function LetterCard({ letter, head, children }: { letter: Letter; head: string; children?: ReactNode }) {
  const { roomName, text, at, dueAt, overdue, state, answer, answeredAt, demo } = letter;
  return (
    <Card>
      <Row>
        {state === 'answered' ? <Tag tone='ok' icon='check-circle'>已答复</Tag> : <Tag tone={overdue ? 'danger' : 'info'} icon={overdue ? 'warning' : 'clock'}>{overdue ? `已超期，${dayOf(dueAt)}到期` : `最迟${dayOf(dueAt)}答复，${dueOf(dueAt).left}`}</Tag>}
        {demo && <Tag>演示数据</Tag>}
      </Row>
      <View className='mail__head'>{head}</View>
      <Meta items={[roomName, dayOf(at)]} />
      <View className='mail__words'>{text}</View>
      {answer && (
        <View className='mail__answer'>
          <View className='mail__head'>{answeredAt ? `${dayOf(answeredAt)}答复` : '答复'}</View>
          <View className='mail__words'>{answer}</View>
        </View>
      )}
      {children}
    </Card>
  );
}
