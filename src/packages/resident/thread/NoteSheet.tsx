import { useState } from 'react';
import { api } from '@/api/client';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { TextInput } from '@/components/TextInput';
import { KIND_CHOICES } from '@/copy/thread';
import { POST_LIMITS, type PostKind } from '@/domain/consultation/post';
import { ROSTER_KIND_NAMES } from '@/domain/session/session';
import { useWithoutWechat } from './use-without-wechat';
import { WordsSheet } from './WordsSheet';

type Props = { topicId: string; sessionId: string | undefined; onChanged: () => Promise<unknown>; onClose: () => void };
const NO_SEAT = 'none';

/** Said at the counter or on the telephone, by somebody without WeChat: inside with the seat where there is one; the name is masked for everybody else. */
export function NoteSheet({ topicId, sessionId, onChanged, onClose }: Props) {
  const [kind, setKind] = useState<PostKind>('concern');
  const [name, setName] = useState('');
  const [seatId, setSeatId] = useState(NO_SEAT);
  const seats = useWithoutWechat(sessionId);
  const seat = seats.find((one) => one.seatId === seatId);
  return (
    <WordsSheet
      title='替人记下发言' label='说的话' limit={POST_LIMITS.text} hint='照原话记，念给本人听过再发。' action='记下并发出' said='已记下。' onDone={onChanged} onClose={onClose}
      send={(text, key) => api.consultation.note({ topicId, kind, text, ...(seat ? { name: seat.name, seatId } : { name: name.trim() }) }, key)}
    >
      {seats.length > 0 && <ChoiceGroup kind='chips' label='在这次协商的名单上吗' required choices={[{ value: NO_SEAT, label: '不在名单上' }, ...seats.map((one) => ({ value: one.seatId, label: `${one.name}（${ROSTER_KIND_NAMES[one.kind]}）` }))]} value={seatId} onChoose={setSeatId} />}
      {!seat && <TextInput label='谁说的' required limit={POST_LIMITS.name} hint='别人只看得到姓。' onText={setName} />}
      <ChoiceGroup kind='chips' label='哪一类' required choices={KIND_CHOICES.map(({ value, label }) => ({ value, label }))} value={kind} onChoose={setKind} />
    </WordsSheet>
  );
}
