import { useState } from 'react';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { NoteField } from '@/components/NoteField';
import type { AnswerShown } from '@/contract/answer-shown';
import { OUTCOME_LIMITS } from '@/domain/outcome/outcome';
import { shownListHash } from '@/outcome-view/list-hash';
import { StepButton } from '../session/StepButton';
import { AnswersByName } from '../shared/AnswersByName';
import type { ListDeskProps } from './OutcomeDesk';

/** Who was there and how each answered to the list. */
export function ListAnswersByName(desk: ListDeskProps) {
  const pages = usePages(api.outcome.listAnswers, { sessionId: desk.sessionId });
  return (
    <AnswersByName pages={pages} running={desk.list.state === 'circulated'} convener={desk.list.you.convener} form={(line, onDone) => {
      const Form = line.answer === 'objected' ? Reply : Note;
      return <Form {...desk} line={line} onDone={onDone} />;
    }} />
  );
}

type FormProps = ListDeskProps & { line: AnswerShown; onDone: () => void };

function Reply({ sessionId, list: { topicId, roomId }, line, onDone }: FormProps) {
  const [reply, setReply] = useState(line.reply ?? '');
  const text = reply.trim();
  return (
    <>
      <NoteField label={`答复${line.name}`} required limit={OUTCOME_LIMITS.objection} value={reply} hint='附在异议后面' onText={setReply} />
      <StepButton action={api.outcome.answerListObjection} input={text ? { sessionId, seatId: line.seatId, reply: text } : undefined} unknown='请先写明答复' about={{ topicId, roomId }} icon='send' said='已答复。' onDone={onDone}>答复异议</StepButton>
    </>
  );
}

const SAID = [{ value: 'confirmed', label: '确认' }, { value: 'objected', label: '有异议' }] as const;
function Note({ sessionId, list, line, onDone }: FormProps) {
  const [answer, setAnswer] = useState<(typeof SAID)[number]['value']>();
  const [objection, setObjection] = useState('');
  const known = { sessionId, seatId: line.seatId, hash: shownListHash(list) };
  const input = answer === 'confirmed' ? known : answer === 'objected' && objection.trim() ? { ...known, objection: objection.trim() } : undefined;
  return (
    <>
      <ChoiceGroup label={`${line.name}怎么说`} required kind='chips' choices={SAID} {...(answer ? { value: answer } : {})} onChoose={setAnswer} />
      {answer === 'objected' && <NoteField label='哪一条不一样' required limit={OUTCOME_LIMITS.objection} value={objection} onText={setObjection} />}
      <StepButton action={api.outcome.noteListAnswer} input={input} unknown='请先选怎么说' about={{ topicId: list.topicId, roomId: list.roomId }} icon='check' said='已记下。' onDone={onDone}>记下回应</StepButton>
    </>
  );
}
