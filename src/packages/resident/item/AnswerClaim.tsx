import { useState } from 'react';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Stack } from '@/components/Stack';
import type { ItemView } from '@/contract/outcome-shapes';
import { dayOf } from '@/copy/time';
import { OUTCOME_LIMITS } from '@/domain/outcome/outcome';
import { OutcomeStep } from '@/outcome-view/OutcomeStep';

/** 办好了没有: asked of the stakeholders who were there. Silence is 未回应, never a yes. */
export function AnswerClaim({ item }: { item: ItemView }) {
  const { sessionId, number, state, claim, you } = item;
  const { draft, change, drop } = useDraft(`claim-${sessionId}-${number}`, { text: '' });
  const [disputing, setDisputing] = useState(draft.text !== '');
  if (state !== 'claimed-done' || !you.stakeholder) return null;
  const known = { sessionId, number };
  const words = draft.text.trim();
  return (
    <Section title='请您看一看：办好了没有'>
      <Notice {...(you.claim === 'confirmed' ? { tone: 'ok' as const, title: '您已确认' } : {})}>{`承办单位说已经办好了。到实地看一看，${dayOf(claim!.dueAt)}前都可以改；不回应的如实记为“未回应”。`}</Notice>
      <Stack>
        {you.claim !== 'confirmed' && <OutcomeStep action={api.outcome.answerClaim} input={{ ...known, agrees: true, words: '' }} kind={disputing ? 'secondary' : 'primary'} icon='check' said='已确认。'>办好了，确认</OutcomeStep>}
        {!disputing && <Button icon='warning' onPress={() => setDisputing(true)}>还没有办好</Button>}
        {disputing && (
          <Card>
            <NoteField label='哪里没有办好' required limit={OUTCOME_LIMITS.note} value={draft.text} hint='会转回承办单位再办，只写事情，不写姓名' onText={(text) => change({ text })} />
            <OutcomeStep action={api.outcome.answerClaim} input={words ? { ...known, agrees: false, words } : undefined} unknown='请先写哪里没有办好' icon='send' said='已转回承办单位。' onDone={() => { drop(); change({ text: '' }); setDisputing(false); }}>提出异议</OutcomeStep>
            <Button kind='quiet' onPress={() => setDisputing(false)}>不写了</Button>
          </Card>
        )}
      </Stack>
    </Section>
  );
}
