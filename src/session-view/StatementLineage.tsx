import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import type { StatementCard, StatementStep } from '@/contract/statement';
import { STEP_NAMES } from '@/copy/statement';
import { momentOf } from '@/copy/time';

/** What a statement was before, and why it was said otherwise: nothing is changed silently. */
export function StatementLineage({ sessionId, card }: { sessionId: string; card: Pick<StatementCard, 'id' | 'text'> }) {
  const [open, setOpen] = useState(false);
  const { data } = useRead(api.statement.lineage, open ? { sessionId, statementId: card.id } : undefined);
  if (!open) return <Button fit kind='quiet' label={`由来：${card.text}`} onPress={() => setOpen(true)}>看由来</Button>;
  if (!data) return null;
  return <View className='said__note'>{data.before.length === 0 ? '没有改过。' : data.before.map((step, i) => <View key={i}>{inWords(step)}</View>)}</View>;
}

const inWords = ({ how, texts, reason, at, answersKept }: StatementStep): string =>
  `${momentOf(at)}由“${texts.join('”“')}”${STEP_NAMES[how]}而来：${reason}（${answersKept ? '意思没变，表态保留' : '重新表态'}）`;
