import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead, useRefresh } from '@/api/read';
import { useDraft } from '@/api/use-draft';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { TextArea } from '@/components/TextArea';
import { STATEMENT_LIMITS } from '@/domain/consultation/statement';
import { graphemes } from '@/domain/text/plain';
import { toast } from '@/design/toast';
import { useSettled } from '@/components/use-settled';
import type { StatementProps } from './StatementsPage';

const FEWEST = 4;

/** One sentence of one's own. What sounds like it is shown first, so that the same is not asked twice. */
export function ProposeStatement({ sessionId, view, known, onUnknown }: StatementProps) {
  const { draft, change, drop } = useDraft(`statement-${sessionId}`, { text: '' });
  const [round, setRound] = useState(0);
  const { send, busy, trouble } = useErrand(api.statement.propose);
  const refresh = useRefresh();
  const words = useSettled(draft.text.trim());
  const similar = useRead(api.statement.similar, graphemes(words) >= FEWEST && graphemes(words) <= STATEMENT_LIMITS.text ? { sessionId, words } : undefined);
  const length = graphemes(draft.text.trim());
  const why = length < FEWEST ? '写一句话' : length > STATEMENT_LIMITS.text ? `最多${STATEMENT_LIMITS.text}个字` : undefined;
  const submit = async () => {
    if (!known) return onUnknown();
    const outcome = await send({ sessionId, text: draft.text.trim() });
    if (!outcome.ok) return;
    toast('已收到，议事室核对后公开。');
    change({ text: '' });
    drop();
    setRound(round + 1);
    await refresh('statement.mine', 'statement.view');
  };
  if (known && !view.you.mayAnswer) return null;
  return (
    <Section title='我也提一条'>
      <TextArea key={round} id='statement' label='一句话说一个看法' hint='只说事情，不说个人；一句话只说一件事。' initial={draft.text} limit={STATEMENT_LIMITS.text} placeholder='例如：晚上九点以后不放音响' onText={(text) => change({ text })} />
      {similar.data && similar.data.items.length > 0 && (
        <Notice title='已有相近的观点'>
          {similar.data.items.map(({ id, text }) => <View key={id}>{`· ${text}`}</View>)}
          <View>意思一样的，直接表态就行；意思不同的，可以接着提。</View>
        </Notice>
      )}
      <Setback trouble={trouble} title='没有提上' {...(trouble?.kind === 'unreachable' || trouble?.kind === 'failed' ? { onRetry: () => void submit() } : {})} />
      <Button icon='send' busy={busy} {...(why ? { why } : {})} onPress={() => void submit()}>提出这条观点</Button>
    </Section>
  );
}
