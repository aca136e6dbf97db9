import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { SearchInput } from '@/components/SearchInput';
import type { TopicCard, TopicView } from '@/contract/topic';
import { dayOf } from '@/copy/time';
import { STATE_NAMES } from '@/domain/topic/topic';
import type { AnswerDraft } from './answer-draft';
import { useSimilar } from '@/topic-view/use-similar';

type Words = AnswerDraft['merge'];
type Props = { topic: TopicView; words: Words; onChange: (words: Partial<Words>) => void };

const choiceOf = ({ id, title, state, place, submittedAt, supporters }: TopicCard) =>
  ({ value: id, label: title, hint: [STATE_NAMES[state], place, `${dayOf(submittedAt)}提出`, `${supporters}人附议`].join(' · ') });

/** 合并: into which topic of this room; who raised either stays credited. */
export function MergeForm({ topic, words, onChange }: Props) {
  const [query, setQuery] = useState('');
  const similar = useSimilar(topic);
  const waiting = useRead(api.topic.desk, { roomId: topic.roomId, queue: 'submitted' });
  const taken = useRead(api.topic.desk, { roomId: topic.roomId, queue: 'screened' });
  const others = waiting.data && taken.data && [...waiting.data.items, ...taken.data.items].filter(({ id }) => id !== topic.id);
  const choose = (among: readonly TopicCard[]) => (id: string) => {
    const found = among.find((other) => other.id === id);
    if (found) onChange({ into: { id, title: found.title, state: found.state, roomId: found.roomId, visibility: found.visibility } });
  };
  return (
    <>
      {similar && similar.length > 0 && <ChoiceGroup label='说法相近的议题' value={words.into?.id} choices={similar.map(choiceOf)} onChoose={choose(similar)} />}
      <Loaded read={{ ...taken, data: others, trouble: waiting.trouble ?? taken.trouble, reload: () => void [waiting.reload(), taken.reload()] }} rows={2}>
        {(all) => {
          const rest = all.filter(({ id, title, place }) => !similar?.some((other) => other.id === id) && `${title}${place}`.includes(query));
          return (
            <>
              {all.length > 5 && <SearchInput label='在本室议题里找' onSearch={setQuery} />}
              <ChoiceGroup
                label='本室其他议题' value={words.into?.id} choices={rest.map(choiceOf)} onChoose={choose(rest)}
                {...(rest.length === 0 ? { hint: query ? '没有找到，换个说法试试。' : '本室现在没有其他可以并入的议题。' } : {})}
              />
            </>
          );
        }}
      </Loaded>
      <Notice title='提出人都算'>
        <View>{`${topic.proposers.length}位提出人成为所选议题的共同提出人，各自的出题方式不变；${topic.supporters}人的附议一并带过去，一人只算一次。`}</View>
      </Notice>
    </>
  );
}
