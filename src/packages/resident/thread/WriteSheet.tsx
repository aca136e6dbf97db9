import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Sound } from '@/api/recorder';
import { useDraft } from '@/api/use-draft';
import { useErrand } from '@/api/use-errand';
import { CheckItem } from '@/components/CheckItem';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ClauseLink } from '@/components/ClauseLink';
import { Notice } from '@/components/Notice';
import { PhotoPicker } from '@/components/PhotoPicker';
import { Setback } from '@/components/Setback';
import { Sheet } from '@/components/Sheet';
import { TextArea } from '@/components/TextArea';
import { VerdictButton } from '@/components/VerdictButton';
import { VoiceField } from '@/components/VoiceField';
import type { ThreadView } from '@/contract/consultation';
import { shownClause } from '@/copy/clauses';
import { STANDARD } from '@/copy/moderation';
import { KIND_CHOICES, laneWords, sentWords } from '@/copy/thread';
import { toast } from '@/design/toast';
import { canPost, POST_LIMITS, POST_SIDE_NAMES, POST_SIDES, type PostKind, type PostSide } from '@/domain/consultation/post';
import { GROUNDS } from '@/domain/consultation/standard';
import { cannotTellYet } from '@/domain/verdict';
import { sendPost } from './send-post';

type Props = { topicId: string; thread: ThreadView; mention?: { id: string; name: string }; onClose: () => void; onDone: () => Promise<unknown> };
type Written = { kind?: PostKind; text: string; about: string; side: PostSide | 'none' };
const SIDE_CHOICES = [{ value: 'none', label: '都不是' }, ...POST_SIDES.map((value) => ({ value, label: POST_SIDE_NAMES[value] }))] as const;
const moderation = shownClause('convention.moderation')!;

/** What one wants to say: its kind, the words, typed or spoken, photos, and on which question of the agenda. Kept on the phone until it is sent. */
export function WriteSheet({ topicId, thread, mention, onClose, onDone }: Props) {
  const { draft, change, drop } = useDraft<Written>(`post-${topicId}-${mention?.id ?? ''}`, { text: '', about: '', side: 'none' });
  const [spoken, setSpoken] = useState(false);
  const [sound, setSound] = useState<Sound>();
  const [photos, setPhotos] = useState<string[]>([]);
  const { send, busy, trouble } = useErrand(sendPost);
  const [words, question] = [draft.text.trim(), thread.agenda.find(({ id }) => id === draft.about)];
  const [about, side] = [question?.id ?? '', question?.sides && draft.side !== 'none' ? draft.side : undefined];
  const enough = draft.kind !== undefined && ([...words].length >= 2 || (sound !== undefined && words === ''));
  const verdict = enough ? canPost({ topic: 'approved', phase: thread.phase, texts: [words] }) : cannotTellYet('text');
  const press = async () => {
    const outcome = await send({ topicId, kind: draft.kind!, text: words, photos, spoken, mentions: mention ? [mention.id] : [], ...(about ? { about } : {}), ...(side ? { side } : {}), ...(sound ? { sound } : {}) });
    if (!outcome.ok) return;
    toast(sentWords(outcome.data.state, words));
    drop();
    onClose();
    await onDone();
  };
  return (
    <Sheet open title={mention ? `提到${mention.name}` : '我要发言'} onClose={onClose} actions={<VerdictButton verdict={verdict} unknown='请选一类，再写下或者录下想说的话' icon='send' busy={busy} onPress={() => void press()}>发出</VerdictButton>}>
      <ChoiceGroup label='您想' required choices={KIND_CHOICES} {...(draft.kind ? { value: draft.kind } : {})} onChoose={(kind) => change({ kind })} />
      <TextArea label='想说的话' required={!sound} limit={POST_LIMITS.text} initial={draft.text} hint={sound ? '录音的文字：自己写下来，发出去就能看；空着的，由工作人员听写后公开。' : '对事不对人；不写手机号、身份证号。也可以按住键盘上的话筒说，说完看一遍文字。'} onText={(text) => change({ text })} />
      <VoiceField label='录一段话' required={false} hint='打字不方便的，可以录下来。' sound={sound} most={POST_LIMITS.seconds} onChange={setSound} />
      {thread.agenda.length > 0 && <ChoiceGroup kind='chips' label='关于哪个问题' required={false} choices={[{ value: '', label: '不限' }, ...thread.agenda.map(({ id, text: question }) => ({ value: id, label: question }))]} value={about} onChoose={(id) => change({ about: id })} />}
      {question?.sides && <ChoiceGroup kind='chips' label='对这个问题，您说的是' required={false} choices={SIDE_CHOICES} value={draft.side} onChoose={(next) => change({ side: next })} />}
      {!sound && <View className='write-gap'><CheckItem label='这段话是口述的' hint='由您看过、改好文字再发' on={spoken} onChange={setSpoken} /></View>}
      <PhotoPicker label='照片' required={false} photos={photos} most={POST_LIMITS.photos} hint='不要拍到人脸和车牌。' onChange={setPhotos} />
      <Notice title='发言公约'><View>{`${GROUNDS.map((ground) => STANDARD[ground].title).join('；')}。批评、反对都可以说。`}</View></Notice>
      <Notice>{laneWords(thread.you)}</Notice>
      <ClauseLink clause={moderation} />
      <Setback trouble={trouble} title='没有发出' onRetry={() => void press()} />
    </Sheet>
  );
}
