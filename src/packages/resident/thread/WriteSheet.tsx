import { useState } from 'react';
import { api } from '@/api/client';
import { photoAsBase64 } from '@/api/photo-file';
import { useErrand } from '@/api/use-errand';
import { CheckItem } from '@/components/CheckItem';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { PhotoPicker } from '@/components/PhotoPicker';
import { Setback } from '@/components/Setback';
import { Sheet } from '@/components/Sheet';
import { TextArea } from '@/components/TextArea';
import { VerdictButton } from '@/components/VerdictButton';
import { ClauseLink } from '@/components/ClauseLink';
import type { ThreadView } from '@/contract/consultation';
import { shownClause } from '@/copy/clauses';
import { KIND_CHOICES, laneWords } from '@/copy/thread';
import { toast } from '@/design/toast';
import { canPost, POST_LIMITS, type PostKind } from '@/domain/consultation/post';
import { cannotTellYet } from '@/domain/verdict';
import { Notice } from '@/components/Notice';

type Props = { topicId: string; thread: ThreadView; mention?: { id: string; name: string }; onClose: () => void; onDone: () => Promise<unknown> };
const content = shownClause('convention.moderation')!;

/** What one wants to say: its kind, the words, photos, and on which question of the agenda. Spoken words are typed here as they were said. */
export function WriteSheet({ topicId, thread, mention, onClose, onDone }: Props) {
  const [kind, setKind] = useState<PostKind>();
  const [text, setText] = useState('');
  const [about, setAbout] = useState('');
  const [spoken, setSpoken] = useState(false);
  const [photos, setPhotos] = useState<string[]>([]);
  const { send, busy, trouble } = useErrand(async (words: { kind: PostKind; text: string; photos: string[]; about: string; spoken: boolean }, key: string) => {
    const ids: string[] = [];
    for (const [index, path] of words.photos.entries()) {
      const added = await api.topic.addPhoto({ image: await photoAsBase64(path) }, `${key}-${index}`);
      if (!added.ok) return added;
      ids.push(added.data.photoId);
    }
    return api.consultation.post({ topicId, kind: words.kind, text: words.text, photos: ids, mentions: mention ? [mention.id] : [], spoken: words.spoken, ...(words.about ? { about: words.about } : {}) }, key);
  });
  const words = text.trim();
  const verdict = kind === undefined || [...words].length < 2 ? cannotTellYet('text') : canPost({ topic: 'approved', phase: thread.phase, texts: [words] });
  const press = async () => {
    const outcome = await send({ kind: kind!, text: words, photos, about, spoken });
    if (!outcome.ok) return;
    toast(outcome.data.state === 'waiting' ? '已收到，核对后公开。' : '已发出。');
    onClose();
    await onDone();
  };
  return (
    <Sheet open title={mention ? `提到${mention.name}` : '我要发言'} onClose={onClose} actions={<VerdictButton verdict={verdict} unknown='请选一类，再写下想说的话' icon='send' busy={busy} onPress={() => void press()}>发出</VerdictButton>}>
      <ChoiceGroup label='您想' required choices={KIND_CHOICES} {...(kind ? { value: kind } : {})} onChoose={setKind} />
      <TextArea label='想说的话' required limit={POST_LIMITS.text} hint='对事不对人；不写手机号、身份证号。也可以按住键盘上的话筒说，说完看一遍文字。' onText={setText} />
      {thread.agenda.length > 0 && <ChoiceGroup kind='chips' label='关于哪个问题' required={false} choices={[{ value: '', label: '不限' }, ...thread.agenda.map(({ id, text: question }) => ({ value: id, label: question }))]} value={about} onChoose={setAbout} />}
      <CheckItem label='这段话是口述的' hint='由您看过、改好文字再发' on={spoken} onChange={setSpoken} />
      <PhotoPicker label='照片' required={false} photos={photos} most={POST_LIMITS.photos} hint='不要拍到人脸和车牌。' onChange={setPhotos} />
      <Notice>{laneWords(thread.you)}</Notice>
      <ClauseLink clause={content} />
      <Setback trouble={trouble} title='没有发出' onRetry={() => void press()} />
    </Sheet>
  );
}
