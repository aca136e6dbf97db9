import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { AnswersByName as Answers } from '../shared/AnswersByName';
import type { DeskProps } from './MinutesDesk';
import { NoteAnswer } from './NoteAnswer';
import { ReplyForm } from './ReplyForm';

/** Who was there and how each answered to the minutes. */
export function AnswersByName({ sessionId, minutes }: DeskProps) {
  const pages = usePages(api.session.minutesAnswers, { sessionId });
  return (
    <Answers pages={pages} running={minutes.state === 'sent'} convener={minutes.you.convener} form={(line, onDone) => {
      const Form = line.answer === 'objected' ? ReplyForm : NoteAnswer;
      return <View className='minutes__form'><Form sessionId={sessionId} minutes={minutes} line={line} onDone={onDone} /></View>;
    }} />
  );
}
