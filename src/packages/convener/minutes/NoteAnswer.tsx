import { useState } from 'react';
import { api } from '@/api/client';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { NoteField } from '@/components/NoteField';
import type { AnswerShown } from '@/contract/answer-shown';
import { SESSION_LIMITS } from '@/domain/session/session';
import { shownHash } from '@/session-view/minutes-hash';
import { StepButton } from '../session/StepButton';
import type { DeskProps } from './MinutesDesk';

const ANSWERS = [{ value: 'confirmed', label: '确认', hint: '看过或听过记录，说是一致的' }, { value: 'objected', label: '有异议', hint: '照本人说的记' }] as const;
type Answer = (typeof ANSWERS)[number]['value'];

/** What somebody without WeChat said at the counter or on the phone. */
export function NoteAnswer({ sessionId, minutes, line, onDone }: DeskProps & { line: AnswerShown; onDone: () => void }) {
  const [answer, setAnswer] = useState<Answer>();
  const [objection, setObjection] = useState('');
  const text = objection.trim();
  const known = { sessionId, seatId: line.seatId, hash: shownHash(minutes) };
  const input = answer === 'confirmed' ? known : answer === 'objected' && text ? { ...known, objection: text } : undefined;
  return (
    <>
      <ChoiceGroup label={`${line.name}怎么说`} required choices={ANSWERS} {...(answer ? { value: answer } : {})} onChoose={setAnswer} />
      {answer === 'objected' && <NoteField label='哪一处不一样' required limit={SESSION_LIMITS.objection} value={objection} onText={setObjection} />}
      <StepButton action={api.session.noteMinutesAnswer} input={input} unknown='请先选怎么说' about={{ topicId: minutes.topicId, roomId: minutes.roomId }} icon='check' said='已记下。' onDone={onDone}>记下回应</StepButton>
    </>
  );
}
