import { useState } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { draftFor, dropDraft } from '@/api/drafts';
import { useRefresh, type Trouble } from '@/api/read';
import { uploadPhoto } from '@/api/sending';
import { useKey } from '@/api/use-key';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { Refusal } from '@/components/Refusal';
import { Setback } from '@/components/Setback';
import type { TopicView } from '@/contract/topic';
import { shownReasons } from '@/copy/reasons';
import { answerIn } from '@/copy/timeline';
import { toast } from '@/design/toast';
import type { Reason } from '@/domain/verdict';
import { goBackOr, paths } from '@/navigation';
import { faultsIn, faultsOf, reasonsAgainst, type Faults } from './check-words';
import { showFirst, showWhy } from './scroll-to';
import { TopicFields } from './TopicFields';
import { useWords } from './use-words';

/** The same fields over what stands there now. Sent against the revision that was read: who acted meanwhile is not overwritten. */
export function ChangeForm({ topic }: { topic: TopicView }) {
  const draftId = `change-${topic.id}-${topic.version}`;
  const [draft] = useState(() => draftFor(draftId));
  const start = draft ?? { ...topic, photos: topic.photos.map(({ id, url }) => ({ key: id, id, path: url })) };
  const writing = useWords({ draftId, words: { title: start.title, wrong: start.wrong, place: start.place, affected: start.affected }, photos: start.photos, source: topic.source });
  const [faults, setFaults] = useState<Faults>({});
  const [reasons, setReasons] = useState<readonly Reason[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const refresh = useRefresh();
  const keyFor = useKey();
  const returned = topic.state === 'returned' ? answerIn(topic.timeline) : undefined;

  const attempt = async () => {
    const photos: string[] = [];
    for (const photo of writing.latest.current.photos) {
      const outcome = photo.id ? undefined : await uploadPhoto(photo);
      if (outcome && !outcome.ok) return outcome;
      photos.push(photo.id ?? outcome!.data.photoId);
    }
    const input = { topicId: topic.id, revision: topic.revision, ...writing.words.current, photos };
    return api.topic.edit(input, keyFor(input));
  };
  const submit = async () => {
    const words = writing.words.current;
    const [wrong, against] = [faultsIn(words), reasonsAgainst(words, { roomOpen: true, sources: [topic.source], source: topic.source })];
    setFaults(wrong);
    setReasons(against);
    if (Object.keys(wrong).length > 0) return showFirst(wrong);
    if (against.length > 0) return showWhy();
    setBusy(true);
    const outcome = await attempt();
    setBusy(false);
    setTrouble(outcome.ok ? undefined : outcome);
    if (!outcome.ok) return setFaults(faultsOf(outcome));
    writing.settle();
    dropDraft(draftId);
    toast('visibility' in outcome.data && outcome.data.visibility === 'waiting' ? '已提交，文字正在人工核对。' : '已提交修改。');
    await refresh('topic.', 'me.');
    goBackOr(paths.topic(topic.id));
  };
  return (
    <Page title={returned ? '补充议题' : '修改议题'} lead={`编号 ${topic.number}`} action={<Button kind='primary' icon='send' busy={busy} onPress={() => void submit()}>{busy ? '正在提交' : '提交修改'}</Button>}>
      {returned?.note && <Notice tone='warn' title='召集人请您补充'>{returned.note}</Notice>}
      {draft && <Notice tone='ok' action='恢复原来的文字' onAction={() => { writing.settle(); dropDraft(draftId); void Taro.redirectTo({ url: paths.edit(topic.id) }); }}>已找回您上次没改完的内容。</Notice>}
      <TopicFields writing={writing} initial={start} faults={faults} canUpload />
      <View id='why'>{reasons.length > 0 && <Refusal title='请先改一改再提交' reasons={shownReasons(reasons)} />}</View>
      <Setback trouble={trouble} title='没有提交成功' />
    </Page>
  );
}
