import { useState } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useRefresh } from '@/api/read';
import { Notice } from '@/components/Notice';
import { VerdictButton } from '@/components/VerdictButton';
import type { TopicView } from '@/contract/topic';
import { ANSWER_KINDS, ANSWERS, type AnswerKind } from '@/copy/convener';
import { goTo, paths } from '@/navigation';
import { useDesk } from '../shared/use-desks';
import { useErrand } from '@/api/use-errand';
import { useAnswerDraft } from './answer-draft';
import { AnswerForm } from './AnswerForm';
import { AsRead } from './AsRead';
import { Choosing } from './Choosing';
import { NotOpen } from './NotOpen';
import { sendAnswer, written } from './send-answer';
import { Stopped } from '@/topic-view/Stopped';
import { verdictOf } from './verdict-of';

type Props = { topic: TopicView; reload: () => Promise<unknown>; onAnswered: (kind: AnswerKind) => void };

/** Choosing and writing one answer, judged by the rule as it is written, and sending it. */
export function Answering({ topic, reload, onAnswered }: Props) {
  const hand = useAnswerDraft(topic.id);
  const [told, setTold] = useState(hand.found);
  const { send, busy, trouble, forget } = useErrand(sendAnswer);
  const refresh = useRefresh();
  const role = useDesk(topic.roomId)?.role === 'staff' ? '议事室工作人员' : '召集人';
  const open = ANSWER_KINDS.filter((kind) => topic.you.actions.includes(kind));
  const kind = hand.draft.kind && open.includes(hand.draft.kind) ? hand.draft.kind : undefined;
  if (open.length === 0) {
    return (
      <View className='answering'>
        {trouble && <Stopped trouble={trouble} topic={topic} onRetry={() => void reload()} />}
        <NotOpen topic={topic} reload={reload} />
      </View>
    );
  }

  const answer = async (chosen: AnswerKind) => {
    const outcome = await send(written(chosen, hand.draft, topic));
    if (!outcome.ok) {
      if (outcome.kind === 'conflict' || outcome.kind === 'refused') await reload();
      return;
    }
    hand.drop();
    onAnswered(chosen);
    await refresh('topic.', 'room.view');
  };
  const choose = (next: AnswerKind | undefined) => {
    forget();
    setTold(false);
    hand.choose(next);
  };
  return (
    <View className='answering'>
      {told && kind && <Notice tone='ok'>已找回上次没有写完的答复。</Notice>}
      <Choosing answered={topic.state !== 'submitted'} open={open} kind={kind} onChoose={choose} />
      {kind && (
        <>
          <AnswerForm key={kind} kind={kind} topic={topic} hand={hand} />
          <AsRead kind={kind} draft={hand.draft} topic={topic} role={role} />
          <Stopped trouble={trouble} topic={topic} onRetry={() => void answer(kind)} />
          <VerdictButton
            verdict={verdictOf(kind, hand.draft, topic)} icon='send' busy={busy} unknown='先在上面选一个要并入的议题' about={{ topicId: topic.id, roomId: topic.roomId, here: 'answer' }}
            waysOut={{
              'topic.screen.not-checked': { label: '去核对内容', onPress: () => goTo(paths.check(topic.roomId)) },
              'topic.screen.too-wide': { label: '去写理由', onPress: () => void Taro.pageScrollTo({ selector: '#because', offsetTop: -120, duration: 200 }) },
            }}
            onPress={() => void answer(kind)}
          >
            {ANSWERS[kind].send}
          </VerdictButton>
        </>
      )}
    </View>
  );
}
