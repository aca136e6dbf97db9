import { useState } from 'react';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { TextArea } from '@/components/TextArea';
import { TextInput } from '@/components/TextInput';
import { dayOf } from '@/copy/time';
import { useSetUp, type SetUpProps } from './use-set-up';

const LEAST = 20;

/** 有制度: a new version of the room's procedure; the old ones stay readable. */
export function ProcedureForm({ roomId, page }: SetUpProps) {
  const { draft, change, drop } = useDraft(`procedure-${roomId}`, { title: '', text: '' });
  const [round, setRound] = useState(0);
  const { take, busy, trouble } = useSetUp(async (input: { title: string; text: string }, key: string) => {
    const outcome = await api.room.publishProcedure({ roomId, ...input }, key);
    if (outcome.ok) {
      drop();
      change({ title: '', text: '' });
      setRound(round + 1);
    }
    return outcome;
  }, '已公布议事制度。');
  const { title, text } = draft;
  const why = [...title.trim()].length < 4 ? '请写标题，至少4个字' : [...text.trim()].length < LEAST ? `请写正文，至少${LEAST}个字` : undefined;
  const send = () => take({ title, text });
  return (
    <Section title='议事制度'>
      {page.procedure && <Notice>{`现行的是第${page.procedure.version}版《${page.procedure.title}》，${dayOf(page.procedure.at)}公布。公布新的一版以后，原来的仍然可以看到。`}</Notice>}
      <TextInput key={`title-${round}`} id='procedure-title' label='标题' required limit={40} initial={title} placeholder='例如：琼花观社区协商议事规则' onText={(words) => change({ title: words })} />
      <TextArea key={`text-${round}`} id='procedure-text' label='正文' required limit={5000} initial={text} onText={(words) => change({ text: words })} />
      <Setback trouble={trouble} title='没有公布' onRetry={send} />
      <Button kind='primary' icon='check' busy={busy} {...(why ? { why } : {})} onPress={send}>{page.procedure ? '公布新的一版' : '公布制度'}</Button>
    </Section>
  );
}
