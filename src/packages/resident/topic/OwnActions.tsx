import { useState } from 'react';
import { api, newKey } from '@/api/client';
import { useRefresh, type Trouble } from '@/api/read';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { Sheet } from '@/components/Sheet';
import { Stack } from '@/components/Stack';
import { WhyNotButton } from '@/components/WhyNotButton';
import type { TopicView } from '@/contract/topic';
import { toast } from '@/design/toast';
import { canEdit, canWithdraw } from '@/domain/topic/amend';
import { goTo, paths } from '@/navigation';

/** What its proposer may do with a topic: change the words, take it back. What the table does not open is not shown. */
export function OwnActions({ topic }: { topic: TopicView }) {
  const [asking, setAsking] = useState(false);
  if (!topic.you.proposer) return null;
  const [edit, withdraw] = [topic.you.actions.includes('edit'), topic.you.actions.includes('withdraw')];
  if (!edit && !withdraw) return null;
  return (
    <Section title='这是您提出的'>
      <Row>
        {edit && <WhyNotButton fit kind='secondary' foretold={{ verdict: canEdit(topic) }} icon='edit' onPress={() => goTo(paths.edit(topic.id))}>{topic.state === 'returned' ? '去补充' : '修改'}</WhyNotButton>}
        {withdraw && <WhyNotButton fit kind='danger' foretold={{ verdict: canWithdraw({ proposers: topic.proposers.length }) }} icon='undo' onPress={() => setAsking(true)}>撤回</WhyNotButton>}
      </Row>
      <Withdraw topic={topic} open={asking} onClose={() => setAsking(false)} />
    </Section>
  );
}

function Withdraw({ topic, open, onClose }: { topic: TopicView; open: boolean; onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [key] = useState(newKey);
  const refresh = useRefresh();
  const withdraw = async () => {
    setBusy(true);
    const outcome = await api.topic.withdraw({ topicId: topic.id }, key);
    setBusy(false);
    setTrouble(outcome.ok ? undefined : outcome);
    if (!outcome.ok) return;
    onClose();
    toast('已撤回，别人看不到了。');
    await refresh('topic.', 'room.view');
  };
  return (
    <Sheet
      open={open} title='撤回这个议题？' onClose={onClose}
      actions={<Stack><Button kind='danger' icon='undo' busy={busy} onPress={() => void withdraw()}>确定撤回</Button><Button kind='quiet' onPress={onClose}>先不撤回</Button></Stack>}
    >
      <Setback trouble={trouble} title='现在不能撤回' />
      <Notice tone='warn'>撤回以后别人就看不到了，召集人也不再答复；附议的人也会看不到它。以后想提，可以重新提出。</Notice>
    </Sheet>
  );
}
