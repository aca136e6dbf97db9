import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { MinutesAnswer } from '@/contract/session-minutes';
import { momentOf } from '@/copy/time';
import type { DeskProps } from './MinutesDesk';
import { NoteAnswer } from './NoteAnswer';
import { ReplyForm } from './ReplyForm';

type Props = DeskProps & { line: MinutesAnswer };

/** One person: confirmed, objected, or not heard of yet; and what the room can do. */
export function AnswerLine({ line, ...desk }: Props) {
  const [open, setOpen] = useState(false);
  const { name, part, answer, how, at, objection, reply, withoutWechat } = line;
  const { state, you } = desk.minutes;
  const act = state !== 'sent' ? undefined : answer === 'objected' ? (you.convener ? (reply ? '改答复' : '答复') : undefined) : withoutWechat && !answer ? '代记回应' : undefined;
  return (
    <View className='seat'>
      <Row>
        <View className='seat__name'>{name}</View>
        {answer === 'confirmed' ? <Tag tone='ok' icon='check'>已确认</Tag> : answer === 'objected' ? <Tag tone='warn' icon='warning'>有异议</Tag> : <Tag icon='clock'>没有回应</Tag>}
        {withoutWechat && <Tag icon='phone'>不用微信</Tag>}
      </Row>
      <View className='seat__line'>{[part, at && momentOf(at), how === 'noted' ? '代记' : how === 'sent' ? '由召集人发出' : ''].filter(Boolean).join('，')}</View>
      {objection && <View className='seat__line'>{`异议：${objection}`}</View>}
      {reply && <View className='seat__line'>{`答复：${reply}`}</View>}
      {act && (
        <View className='seat__acts'>
          {open && <View className='minutes__form'>{answer === 'objected' ? <ReplyForm {...desk} line={line} onDone={() => setOpen(false)} /> : <NoteAnswer {...desk} line={line} onDone={() => setOpen(false)} />}</View>}
          <Button fit kind={open ? 'quiet' : 'secondary'} label={`${name}：${open ? '返回' : act}`} onPress={() => setOpen(!open)}>{open ? '返回' : act}</Button>
        </View>
      )}
    </View>
  );
}
