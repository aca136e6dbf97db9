import { useState } from 'react';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Stack } from '@/components/Stack';
import type { ListView } from '@/contract/outcome-shapes';
import { OUTCOME_LIMITS } from '@/domain/outcome/outcome';
import { shownListHash } from '@/outcome-view/list-hash';
import { OutcomeStep } from '@/outcome-view/OutcomeStep';

/** 确认 or 异议, on the words as this phone shows them; until the last day one may think again. */
export function AnswerList({ sessionId, list }: { sessionId: string; list: ListView }) {
  const { you } = list;
  const { draft, change, drop } = useDraft(`list-objection-${sessionId}`, { text: '' });
  const [objecting, setObjecting] = useState(draft.text !== '');
  const [hash, about, text] = [shownListHash(list), { topicId: list.topicId, roomId: list.roomId }, draft.text.trim()];
  const done = () => { drop(); change({ text: '' }); setObjecting(false); };
  return (
    <Section title='我的回应'>
      {you.answer === 'confirmed' && <Notice tone='ok' title='您已确认'>清单和会上商量的一致。</Notice>}
      {you.answer === 'objected' && <Notice tone='warn' title='您提出了异议'>{`${you.objection ?? ''}${you.reply ? `\n召集人答复：${you.reply}` : ''}`}</Notice>}
      <Stack>
        {you.answer !== 'confirmed' && <OutcomeStep action={api.outcome.answerList} input={{ sessionId, hash }} about={about} icon='check' kind={objecting ? 'secondary' : 'primary'} said='已确认。' onDone={done}>{you.answer === 'objected' ? '收回异议，改为确认' : '清单一致，确认'}</OutcomeStep>}
        {!objecting && <Button icon='edit' onPress={() => setObjecting(true)}>{you.answer === 'objected' ? '改写异议' : '不一致，写明异议'}</Button>}
        {objecting && (
          <Card>
            <NoteField label='哪一条和会上商量的不一样' required limit={OUTCOME_LIMITS.objection} value={draft.text} hint='异议和召集人的答复都附在清单后面，只写身份，不写姓名' onText={(words) => change({ text: words })} />
            <OutcomeStep action={api.outcome.answerList} input={text ? { sessionId, hash, objection: text } : undefined} unknown='请先写明异议' about={about} icon='send' said='异议已提出。' onDone={done}>提出异议</OutcomeStep>
            <Button kind='quiet' onPress={done}>不写了</Button>
          </Card>
        )}
      </Stack>
    </Section>
  );
}
