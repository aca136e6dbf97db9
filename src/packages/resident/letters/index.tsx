import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { SegmentedControl } from '@/components/SegmentedControl';
import { useKnown } from '@/components/use-known';
import { textOf } from '@/navigation';
import { AskedLetters } from './AskedLetters';
import { LettersToMe } from './LettersToMe';

type Side = 'mine' | 'waiting' | 'answered';

/** Letters between residents and members: what I wrote; to a member also what waits for an answer. */
export default function LettersPage() {
  const [side, setSide] = useState<Side>();
  useLoad((params: Record<string, unknown> = {}) => setSide(textOf(params.side) === 'toMe' ? 'waiting' : 'mine'));
  const { known, ask, gate } = useKnown('信件只给写信和收信的人看。');
  const read = useRead(api.member.identity, known ? {} : undefined);
  const isMember = (read.data?.rooms.length ?? 0) > 0;
  return (
    <Page title='来往信件'>
      {!known && <Card><EmptyState title='请先说明您是谁' text='信件只给写信和收信的人看。' action='选择身份' onAction={ask} /></Card>}
      {known && isMember && side && (
        <SegmentedControl<Side> label='信件' value={side} onChange={setSide} segments={[{ value: 'waiting', label: '待答复', count: read.data!.waiting }, { value: 'answered', label: '已答复' }, { value: 'mine', label: '我写的' }]} />
      )}
      {known && side === 'mine' && <AskedLetters />}
      {known && (side === 'waiting' || side === 'answered') && <LettersToMe key={side} state={side} />}
      {gate}
    </Page>
  );
}
