import { useState } from 'react';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { NoteField } from '@/components/NoteField';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { PUBLICATION_LIMITS } from '@/domain/outcome/published-text';
import { usePublicationStep } from '@/publication-view/use-publication-step';
import type { PublishProps } from './PublishDesk';

/** 撤下: at once, with a reason that stays in its place. */
export function TakeDown({ sessionId, draft: { revision, roomId } }: PublishProps) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { take, busy, trouble } = usePublicationStep(api.publication.withdraw, { said: '已撤下。', onDone: () => setOpen(false) });
  return (
    <Section title='撤下'>
      <Card>
        {open && <NoteField label='为什么撤下' required limit={PUBLICATION_LIMITS.reason} value={reason} hint='原处会留下这句话，大家看得到；别写人名、电话' onText={setReason} />}
        <Setback trouble={trouble} title='没有撤下' about={{ roomId }} />
        {open
          ? <><Button kind='danger' busy={busy} {...(reason.trim() ? {} : { why: '请先写明理由' })} onPress={() => take({ sessionId, revision, reason: reason.trim() })}>确认撤下</Button><Button kind='quiet' onPress={() => setOpen(false)}>不撤了</Button></>
          : <Button onPress={() => setOpen(true)}>撤下这份公布</Button>}
      </Card>
    </Section>
  );
}
