import { api } from '@/api/client';
import { useWhyNot } from '@/api/why-not';
import { ClauseLink } from '@/components/ClauseLink';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { Button } from '@/components/Button';
import { VerdictButton } from '@/components/VerdictButton';
import { shownClause } from '@/copy/clauses';
import { dayOf } from '@/copy/time';
import { cannotTellYet } from '@/domain/verdict';
import { useStep } from '@/topic-view/use-step';
import { useState } from 'react';
import type { Given } from './ResearchTopic';

const clause = shownClause('8.research-by-convener')!;

/** 召集人签名. Nobody else signs; whoever else is here is told who does. */
export function SignPanel(given: Given) {
  const { research } = given;
  if (research.state === 'complete') return <Signed {...given} />;
  if (!research.you.convener) {
    return (
      <Section title='签名'>
        <Notice>走访、访谈可以由工作人员和委员来做，签名只能由召集人来签。</Notice>
        <ClauseLink clause={clause} />
      </Section>
    );
  }
  return <Sign {...given} />;
}

function Sign({ topic, research, reload }: Given) {
  const input = { topicId: topic.id, revision: research.revision };
  const { verdict, reload: askAgain } = useWhyNot(api.research.sign, input);
  const { take, busy, trouble } = useStep(api.research.sign, { reload: () => Promise.all([reload(), askAgain()]), said: () => '调研已签名，可以安排协商了。', onDone: () => undefined });
  return (
    <Section title='签名'>
      <Notice>签名表示三项都摸清了、每一方都听到了。签名以后再改动记录，签名就失效。</Notice>
      <Setback trouble={trouble} title='没有签成' />
      <VerdictButton verdict={verdict ?? cannotTellYet('asking')} about={{ topicId: topic.id, roomId: topic.roomId, here: 'research' }} unknown='正在核对调研记录' icon='check' busy={busy} onPress={() => take(input)}>召集人签名</VerdictButton>
    </Section>
  );
}

function Signed({ topic, research, reload }: Given) {
  const [note, setNote] = useState<string>();
  const { take, busy, trouble } = useStep(api.research.reopen, { reload, said: () => '已重新打开调研。', onDone: () => setNote(undefined) });
  return (
    <Section title='签名'>
      <Notice tone='ok' title='调研已完成'>{`${research.signedAt ? dayOf(research.signedAt) : ''}召集人签名。摘要已经公开，可以安排协商。`}</Notice>
      <Setback trouble={trouble} title='没有打开' />
      {research.you.actions.includes('reopen') && (note === undefined
        ? <Button fit kind='quiet' icon='undo' onPress={() => setNote('')}>还要再调研</Button>
        : (
          <>
            <NoteField label='为什么再调研' required={false} limit={100} value={note} onText={setNote} />
            <Button kind='danger' icon='undo' busy={busy} onPress={() => take({ topicId: topic.id, revision: research.revision, note })}>收回签名，重新打开</Button>
          </>
        ))}
    </Section>
  );
}
