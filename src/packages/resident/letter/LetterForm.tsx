import { useState } from 'react';
import Taro from '@tarojs/taro';
import { api } from '@/api/client';
import { useRefresh } from '@/api/read';
import { useDraft } from '@/api/use-draft';
import { useErrand } from '@/api/use-errand';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import { VerdictButton } from '@/components/VerdictButton';
import type { OutputOf } from '@/contract/action';
import type { RoomContract } from '@/contract/room';
import { shownClause } from '@/copy/clauses';
import { memberLine } from '@/copy/room-page';
import { dayOf } from '@/copy/time';
import { mayAsk } from '@/domain/room/question';
import { cannotTellYet } from '@/domain/verdict';
import { paths } from '@/navigation';

type Member = OutputOf<RoomContract['page']>['members'][number];
const clock = shownClause('convention.first-answer-days')!;
const LEAST = 4;

/** The words, the clock they come under, and afterwards by when the answer is due. What is written stays on the phone until it is sent. */
export function LetterForm({ roomId, member }: { roomId: string; member: Member }) {
  const { draft, change, drop } = useDraft(`letter-${roomId}-${member.id}`, { text: '' });
  const [due, setDue] = useState<string>();
  const { send, busy, trouble } = useErrand(api.member.ask);
  const refresh = useRefresh();
  const text = draft.text.trim();
  const write = async () => {
    const outcome = await send({ roomId, memberId: member.id, text });
    if (!outcome.ok) return;
    drop();
    setDue(outcome.data.dueAt);
    await refresh('member.');
  };
  if (due) return <Card><EmptyState picture='success' title='信已送到' text={`${member.name}会在${dayOf(due)}前答复。答复会在“我的”里告诉您。`} action='看我写的信' onAction={() => void Taro.redirectTo({ url: paths.letters('mine') })} /></Card>;
  return (
    <>
      <Card>{`写给${member.name}，${memberLine(member as Parameters<typeof memberLine>[0])}`}</Card>
      <NoteField label='想说的话' required limit={500} value={draft.text} hint='写清楚是什么事、在哪里。不用留电话和身份证号。' onText={(words) => change({ text: words })} />
      <Notice>委员15个工作日内答复。这封信只有您和这位委员看得到，委员只看得到您的姓。</Notice>
      <ClauseLink clause={clock} />
      <Setback trouble={trouble} title='没有送到' onRetry={() => void write()} />
      <VerdictButton verdict={[...text].length < LEAST ? cannotTellYet('text') : mayAsk({ placed: true, serving: true, self: false, text })} unknown={`请写下想说的话，至少${LEAST}个字`} icon='send' busy={busy} onPress={() => void write()}>把信送给委员</VerdictButton>
    </>
  );
}
