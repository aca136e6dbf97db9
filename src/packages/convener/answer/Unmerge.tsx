import { useState } from 'react';
import { api } from '@/api/client';
import { useWhyNot } from '@/api/why-not';
import { Button } from '@/components/Button';
import { ClauseLink } from '@/components/ClauseLink';
import { Notice } from '@/components/Notice';
import { Sheet } from '@/components/Sheet';
import { Stack } from '@/components/Stack';
import { WhyNotButton } from '@/components/WhyNotButton';
import type { TopicView } from '@/contract/topic';
import { shownClause } from '@/copy/clauses';
import { Stopped } from '@/topic-view/Stopped';
import { useStep } from '@/topic-view/use-step';

const clause = shownClause('convention.merge')!;

/** 撤销合并: until the topic it was merged into is approved, both can be as they were. */
export function Unmerge({ topic, reload }: { topic: TopicView; reload: () => Promise<unknown> }) {
  const [asking, setAsking] = useState(false);
  const input = { topicId: topic.id, revision: topic.revision };
  const foretold = useWhyNot(api.topic.unmerge, input);
  const { take, busy, trouble } = useStep(api.topic.unmerge, { reload, said: () => '已撤销合并，恢复单独办理。', onDone: () => void reload() });
  const undo = () => take(input);
  return (
    <>
      <WhyNotButton kind='secondary' icon='undo' foretold={foretold} about={{ topicId: topic.id, roomId: topic.roomId, here: 'answer' }} onPress={() => setAsking(true)}>撤销合并</WhyNotButton>
      <ClauseLink clause={clause} />
      <Sheet
        open={asking} title='撤销这次合并？' onClose={() => setAsking(false)}
        actions={<Stack><Button kind='danger' icon='undo' busy={busy} onPress={undo}>确定撤销</Button><Button kind='quiet' onPress={() => setAsking(false)}>先不撤销</Button></Stack>}
      >
        <Stopped trouble={trouble} topic={topic} onRetry={undo} />
        <Notice tone='warn'>这个议题回到合并以前的那一步，提出人和附议各归各位；答复时间接着原来的算。两个议题的提出人都会收到通知。</Notice>
      </Sheet>
    </>
  );
}
