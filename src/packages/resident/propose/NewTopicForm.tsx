import { useState } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { newKey } from '@/api/client';
import { draftFor, dropDraft, keepDraft } from '@/api/drafts';
import type { Trouble } from '@/api/read';
import { forgetWay, sendDraft } from '@/api/sending';
import { useConvention } from '@/api/use-convention';
import { Button } from '@/components/Button';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { Refusal } from '@/components/Refusal';
import { Setback } from '@/components/Setback';
import { useKnown } from '@/components/use-known';
import type { MeView } from '@/contract/me';
import type { RoomView } from '@/contract/room';
import type { TopicCard } from '@/contract/topic';
import { shownReasons } from '@/copy/reasons';
import { SOURCE_NAMES } from '@/domain/topic/topic';
import type { Reason } from '@/domain/verdict';
import { paths } from '@/navigation';
import { faultsIn, faultsOf, reasonsAgainst, type Faults } from './check-words';
import { showFirst, showWhy } from './scroll-to';
import { SecondedSheet } from './SecondedSheet';
import { SimilarTopics } from './SimilarTopics';
import { SOURCE_HINTS, sourcesOpen } from './sources';
import { TopicFields } from './TopicFields';
import { NO_WORDS, useWords } from './use-words';

type Props = { room: RoomView; me: MeView | undefined; lead?: string; stopped?: Trouble; onStartAnew: () => void };

export function NewTopicForm({ room, me, lead, stopped, onStartAnew }: Props) {
  const [draft] = useState(() => draftFor(room.id));
  const writing = useWords({ draftId: room.id, words: draft ?? NO_WORDS, photos: draft?.photos ?? [], source: draft?.source ?? 'resident' });
  const [faults, setFaults] = useState<Faults>(stopped ? faultsOf(stopped) : {});
  const [reasons, setReasons] = useState<readonly Reason[]>([]);
  const [seconded, setSeconded] = useState<TopicCard>();
  const { known, ask, gate } = useKnown('提出议题要知道是谁提的，好把答复给您。');
  const answerDays = useConvention(room.id, 'convention.first-answer-days');
  const sources = sourcesOpen(me, room.id);
  const source = sources.includes(writing.source) ? writing.source : 'resident';

  const submit = () => {
    const words = writing.words.current;
    const [wrong, against] = [faultsIn(words), reasonsAgainst(words, { roomOpen: room.open, sources, source })];
    setFaults(wrong);
    setReasons(against);
    if (Object.keys(wrong).length > 0) return showFirst(wrong);
    if (against.length > 0) return showWhy();
    if (!known) return ask();
    writing.settle();
    keepDraft(room.id, { ...words, photos: [...writing.latest.current.photos], source, sendingKey: newKey(), sendingSince: Date.now() });
    return void sendDraft(room.id);
  };
  const drop = () => {
    writing.settle();
    dropDraft(room.id);
    forgetWay(room.id);
  };
  return (
    <Page title='我要提议题' {...(lead ? { lead } : {})} action={<Button kind='primary' icon='send' onPress={submit}>提交</Button>}>
      {draft && !stopped && <Notice tone='ok' action='清空重写' onAction={() => { drop(); onStartAnew(); }}>已找回您上次没写完的内容。</Notice>}
      {!room.open && <Notice tone='warn'>这个议事室还没有开放，请选上一级的议事室提出。</Notice>}
      {writing.unsaved && <Notice tone='warn'>手机存储满了，草稿没有存下来，请写完就提交。</Notice>}
      {sources.length > 1 && (
        <ChoiceGroup
          label='以什么身份提' required kind='cards' value={source} onChoose={writing.chooseSource}
          choices={sources.map((value) => ({ value, label: SOURCE_NAMES[value], hint: SOURCE_HINTS[value] }))}
        />
      )}
      <TopicFields
        writing={writing} initial={draft ?? NO_WORDS} faults={faults} canUpload={known}
        similar={<SimilarTopics roomId={room.id} words={writing.asked} known={known} onUnknown={ask} onSeconded={setSeconded} />}
      />
      <View id='why'>{reasons.length > 0 && <Refusal title='请先改一改再提交' reasons={shownReasons(reasons)} />}</View>
      {stopped && Object.keys(faults).length === 0 && <Setback trouble={stopped} title='没有提交成功' />}
      <View className='propose__promise'>{`提交后，召集人在${answerDays}个工作日内答复，写明理由和依据。姓名只显示姓，不公开电话。`}</View>
      <SecondedSheet topic={seconded} onGoOn={() => setSeconded(undefined)} onDrop={() => { drop(); void Taro.redirectTo({ url: paths.topic(seconded!.id) }); }} />
      {gate}
    </Page>
  );
}
