import { useState } from 'react';
import { api } from '@/api/client';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import type { ThreadView } from '@/contract/consultation';
import { KIND_CHOICES } from '@/copy/thread';
import { toast } from '@/design/toast';
import { POST_LIMITS, type PostKind } from '@/domain/consultation/post';
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
      {open === 'note' && <NoteSheet topicId={topicId} onChanged={onChanged} onClose={() => setOpen(undefined)} />}
      {open === 'close' && (
        <WordsSheet
          title='提前结束讨论' label='理由' limit={200} hint='大家都看得到。没有特别原因的，讨论一直开到协商建议清单送出。' action='结束讨论，公布理由' icon='check' said='讨论已结束。' onDone={onChanged} onClose={() => setOpen(undefined)}
          send={(reason, key) => api.consultation.close({ topicId, reason }, key)}
        />
      )}
    </Section>
  );
}

/** Said at the counter or on the telephone, by somebody without WeChat: the name is masked for everybody else. */
function NoteSheet({ topicId, onChanged, onClose }: { topicId: string; onChanged: () => Promise<unknown>; onClose: () => void }) {
  const [kind, setKind] = useState<PostKind>('concern');
  const [name, setName] = useState('');
  return (
    <WordsSheet
      title='替人记下发言' label='说的话' limit={POST_LIMITS.text} hint='照原话记，念给本人听过再发。' action='记下并发出' said='已记下。' onDone={onChanged} onClose={onClose}
      send={(text, key) => api.consultation.note({ topicId, kind, text, name: name.trim() }, key)}
    >
      <TextInput label='谁说的' required limit={POST_LIMITS.name} hint='别人只看得到姓。' onText={setName} />
      <ChoiceGroup kind='chips' label='哪一类' required choices={KIND_CHOICES.map(({ value, label }) => ({ value, label }))} value={kind} onChoose={setKind} />
    </WordsSheet>
  );
}
