import { useState } from 'react';
import { api } from '@/api/client';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import type { ThreadView } from '@/contract/consultation';
import { toast } from '@/design/toast';
import { NoteSheet } from './NoteSheet';
import { WordsSheet } from './WordsSheet';

type Props = { topicId: string; thread: ThreadView; onChanged: () => Promise<unknown> };

/** What the room's people do here beside answering: write down for somebody without WeChat; close before its time, and open again. */
export function DeskActions({ topicId, thread, onChanged }: Props) {
  const [open, setOpen] = useState<'note' | 'close'>();
  const { send, busy, trouble } = useErrand(api.consultation.reopen);
  const reopen = async () => {
    if (!(await send({ topicId })).ok) return;
    toast('讨论又开放了。');
    await onChanged();
  };
  const { phase, closedBecause, you } = thread;
  if (phase === 'not-yet') return null;
  return (
    <Section title='议事室办理'>
      <Setback trouble={trouble} title='没有办成' />
      <Row>
        {phase === 'open' && <Button fit kind='secondary' icon='edit' onPress={() => setOpen('note')}>替人记下发言</Button>}
        {phase === 'open' && you.convener && <Button fit kind='quiet' onPress={() => setOpen('close')}>提前结束讨论</Button>}
        {phase === 'closed' && closedBecause && you.convener && <Button fit kind='secondary' icon='undo' busy={busy} onPress={() => void reopen()}>重新开放讨论</Button>}
      </Row>
      {open === 'note' && <NoteSheet topicId={topicId} sessionId={thread.sessionId} onChanged={onChanged} onClose={() => setOpen(undefined)} />}
      {open === 'close' && (
        <WordsSheet
          title='提前结束讨论' label='理由' limit={200} hint='大家都看得到。没有特别原因的，讨论一直开到协商建议清单送出。' action='结束讨论，公布理由' icon='check' said='讨论已结束。' onDone={onChanged} onClose={() => setOpen(undefined)}
          send={(reason, key) => api.consultation.close({ topicId, reason }, key)}
        />
      )}
    </Section>
  );
}
