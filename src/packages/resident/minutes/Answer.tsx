import { useState } from 'react';
import { api } from '@/api/client';
import { useRefresh } from '@/api/read';
import { useDraft } from '@/api/use-draft';
import { useErrand } from '@/api/use-errand';
import { useWhyNot } from '@/api/why-not';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { Stack } from '@/components/Stack';
import { WhyNotButton } from '@/components/WhyNotButton';
import type { MinutesView } from '@/contract/session-minutes';
import { dateInWords } from '@/copy/time';
import { toast } from '@/design/toast';
import { SESSION_LIMITS } from '@/domain/session/session';
import { shownHash } from '@/session-view/minutes-hash';

type Props = { sessionId: string; minutes: MinutesView };

/** 确认 or 异议, on the text as this phone shows it; until the last day one may think again. */
export function Answer({ sessionId, minutes }: Props) {
  const { you, sent, state, topicId, roomId } = minutes;
  const { draft, change, drop } = useDraft(`objection-${sessionId}`, { text: '' });
  const [objecting, setObjecting] = useState(draft.text !== '');
  const hash = shownHash(minutes);
  const refresh = useRefresh();
  const [confirm, object] = [useErrand(api.session.confirmMinutes), useErrand(api.session.objectToMinutes)];
  const foretold = useWhyNot(api.session.confirmMinutes, state === 'sent' ? { sessionId, hash } : undefined);
  const after = async (outcome: { ok: boolean }, said: string) => {
    await refresh('session.', 'me.');
    if (!outcome.ok) return;
    toast(said);
    drop();
    setObjecting(false);
  };
  const text = draft.text.trim();
  return (
    <Section title='我的回应'>
      {you.answer === 'confirmed' && <Notice tone='ok' title='您已确认'>记录和会上说的一致。</Notice>}
      {you.answer === 'objected' && <Notice tone='warn' title='您提出了异议'>{`${you.objection ?? ''}${you.reply ? `\n召集人答复：${you.reply}` : ''}`}</Notice>}
      {!you.answer && state === 'settled' && <Notice>您没有回应，已如实记下。</Notice>}
      <Setback trouble={confirm.trouble ?? object.trouble} title='没有办成' />
      {state === 'sent' && (
        <Stack>
          {you.answer !== 'confirmed' && (
            <WhyNotButton kind={objecting ? 'secondary' : 'primary'} icon='check' foretold={foretold} about={{ topicId, roomId }} busy={confirm.busy} onPress={() => void confirm.send({ sessionId, hash }).then((outcome) => after(outcome, '已确认。'))}>
              {you.answer === 'objected' ? '收回异议，改为确认' : '记录一致，确认'}
            </WhyNotButton>
          )}
          {!objecting && foretold.verdict?.outcome !== 'refused' && <Button icon='edit' onPress={() => setObjecting(true)}>{you.answer === 'objected' ? '改写异议' : '不一致，写明异议'}</Button>}
          {objecting && (
            <Card>
              <NoteField label='哪一处和会上说的不一样' required limit={SESSION_LIMITS.objection} value={draft.text} hint='异议和召集人的答复都附在记录后面，只写身份，不写姓名' onText={(words) => change({ text: words })} />
              <Button kind='primary' icon='send' busy={object.busy} {...(text ? {} : { why: '请先写明异议' })} onPress={() => void object.send({ sessionId, hash, objection: text }).then((outcome) => after(outcome, '异议已提出。'))}>提出异议</Button>
              <Button kind='quiet' onPress={() => { change({ text: '' }); setObjecting(false); }}>不写了</Button>
            </Card>
          )}
        </Stack>
      )}
      {state === 'sent' && you.answer && <Notice>{`${dateInWords(sent!.dueDay)}24点以前还可以改。`}</Notice>}
    </Section>
  );
}
