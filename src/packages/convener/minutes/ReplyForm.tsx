import { useState } from 'react';
import { api } from '@/api/client';
import { NoteField } from '@/components/NoteField';
import type { AnswerShown } from '@/contract/answer-shown';
import { SESSION_LIMITS } from '@/domain/session/session';
import { StepButton } from '../session/StepButton';
import type { DeskProps } from './MinutesDesk';

/** The convener's answer to one objection, printed under it. */
export function ReplyForm({ sessionId, minutes: { topicId, roomId }, line, onDone }: DeskProps & { line: AnswerShown; onDone: () => void }) {
  const [reply, setReply] = useState(line.reply ?? '');
  const text = reply.trim();
  return (
    <>
      <NoteField label={`答复${line.name}`} required limit={SESSION_LIMITS.objection} value={reply} hint='核对了什么，怎么看；附在异议后面' onText={setReply} />
      <StepButton action={api.session.answerObjection} input={text ? { sessionId, seatId: line.seatId, reply: text } : undefined} unknown='请先写明答复' about={{ topicId, roomId }} icon='send' said='已答复。' onDone={onDone}>答复异议</StepButton>
    </>
  );
}
