import { useState } from 'react';
import { api } from '@/api/client';
import { useRefresh } from '@/api/read';
import { useDraft } from '@/api/use-draft';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { NoteField } from '@/components/NoteField';
import { Setback } from '@/components/Setback';
import { VerdictButton } from '@/components/VerdictButton';
import type { Letter } from '@/contract/member';
import { toast } from '@/design/toast';
import { mayAnswer } from '@/domain/room/question';

/** 件件有回音: the answer goes to the one who wrote, once. */
export function AnswerLetter({ letter }: { letter: Letter }) {
  const [open, setOpen] = useState(false);
  const { draft, change, drop } = useDraft(`answer-${letter.id}`, { text: '' });
  const { send, busy, trouble } = useErrand(api.member.answer);
  const refresh = useRefresh();
  const answer = async () => {
    const outcome = await send({ questionId: letter.id, text: draft.text });
    if (!outcome.ok) return;
    drop();
    toast('答复已送到。');
    await refresh('member.');
  };
  if (!open) return <Button icon='edit' label={`答复${letter.who}的来信`} onPress={() => setOpen(true)}>答复</Button>;
  return (
    <>
      <NoteField label='答复' required limit={500} value={draft.text} hint='说清楚怎么办、什么时候办；办不了的，说明原因和可以找谁。' onText={(text) => change({ text })} />
      <Setback trouble={trouble} title='没有送到' onRetry={() => void answer()} />
      <VerdictButton verdict={mayAnswer({ state: letter.state, text: draft.text })} icon='send' busy={busy} onPress={() => void answer()}>送出答复</VerdictButton>
    </>
  );
}
