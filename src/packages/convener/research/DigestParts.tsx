import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { Stack } from '@/components/Stack';
import { TextArea } from '@/components/TextArea';
import { shownClause } from '@/copy/clauses';
import { momentOf } from '@/copy/time';
import { PART_NAMES, type Part } from '@/domain/research/research';
import { useStep } from '@/topic-view/use-step';
import type { Given } from './ResearchTopic';
import './research.scss';

const clause = shownClause('8.notice-in-advance')!;

/** What participants will be told: made from the record; the convener may word it otherwise, and who did so when stands beside it. */
export function DigestParts({ topic, research, reload }: Given) {
  const [editing, setEditing] = useState<Part>();
  const { take, busy, trouble } = useStep(api.research.editDigest, { reload, said: () => '已改好，改动记下了。', onDone: () => setEditing(undefined) });
  const [words, setWords] = useState('');
  const { digest, edits } = research.record!;
  const save = (part: Part, text: string) => take({ topicId: topic.id, revision: research.revision, part, text });
  return (
    <Section title='发给参加协商的人的摘要'>
      <Card>
        <View className='part__hint'>由上面的记录自动生成，不用另写。签名以后随通知发给大家，也公开在议题里。</View>
        {digest.map(({ part, text, generated, stale, edited }) => (
          <View key={part} className='digest'>
            <View className='digest__name'>{PART_NAMES[part]}</View>
            {editing === part ? (
              <Stack>
                <TextArea id={`digest-${part}`} label={`${PART_NAMES[part]}的说法`} limit={800} initial={text} hint='不写姓名、电话。' onText={setWords} />
                <Setback trouble={trouble} title='没有保存' />
                <Button icon='check' busy={busy} {...(words.trim() === '' ? { why: '请写几句，或用自动生成的说法' } : {})} onPress={() => save(part, words)}>保存这个说法</Button>
                <Button kind='quiet' onPress={() => setEditing(undefined)}>不改了</Button>
              </Stack>
            ) : (
              <>
                <View className='digest__text'>{text || '还没有内容'}</View>
                {edited && <View className='digest__who'>{`${edited.role}${momentOf(edited.at)}改写`}</View>}
                {stale && <Notice tone='warn' title='记录又有变化' action='用自动生成的说法' onAction={() => save(part, '')}>{`现在记录里是：\n${generated}`}</Notice>}
                {research.you.convener && text !== '' && <Button fit kind='quiet' icon='edit' label={`换个说法：${PART_NAMES[part]}`} onPress={() => { setWords(text); setEditing(part); }}>换个说法</Button>}
              </>
            )}
          </View>
        ))}
        {edits.length > 0 && <View className='digest__who'>{`改写过${edits.length}次，每次都有记录。`}</View>}
        <ClauseLink clause={clause} />
      </Card>
    </Section>
  );
}
