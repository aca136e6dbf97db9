import { useState } from 'react';
import { api } from '@/api/client';
import { draftFor } from '@/api/drafts';
import type { Trouble } from '@/api/read';
import { forgetWay, recall, sendDraft } from '@/api/sending';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import { Stack } from '@/components/Stack';

type Props = { roomId: string; sending: boolean; trouble?: Trouble };

/**
 * 待发送: pressed, but nothing is known about whether it arrived. The words stay as they are, so that sending again does
 * nothing twice; they may be changed once it is sure that they did not arrive.
 */
export function WaitingToSend({ roomId, sending, trouble }: Props) {
  const [unsure, setUnsure] = useState<string>();
  const [checking, setChecking] = useState(false);
  const draft = draftFor(roomId);
  if (!draft) return null;
  const change = async () => {
    setChecking(true);
    const mine = await api.topic.mine({});
    setChecking(false);
    if (!mine.ok) return setUnsure('现在连不上网络，还不能确认有没有送到。等联网后再改，免得重复。');
    const since = draft.sendingSince ?? draft.savedAt;
    const arrived = mine.data.items.some(({ title, roomId: room, submittedAt }) => room === roomId && title === draft.title.trim() && Date.parse(submittedAt) > since - 120_000);
    if (arrived) return void sendDraft(roomId);
    recall(roomId);
    forgetWay(roomId);
  };
  return (
    <>
      <Notice tone='warn' title={sending ? '正在发送' : '待发送'}>
        {sending ? '网络慢，请稍等。退出也没关系，内容留在手机里。' : '内容已经保存在手机里。联网后会自动再发，只会提交一次；您可以先去做别的事。'}
      </Notice>
      {trouble && trouble.kind !== 'unreachable' && <Setback trouble={trouble} />}
      <Card><Facts rows={[['什么事', draft.title], ['怎么了', draft.wrong], ['在哪儿', draft.place], ['影响哪些人', draft.affected], ['照片', draft.photos.length > 0 ? `${draft.photos.length}张` : undefined]]} /></Card>
      {unsure && <Notice tone='warn'>{unsure}</Notice>}
      <Stack>
        <Button kind='primary' icon='send' busy={sending} onPress={() => void sendDraft(roomId)}>{sending ? '正在发送' : '现在就发'}</Button>
        {!sending && <Button kind='quiet' icon='edit' busy={checking} onPress={() => void change()}>我要改一改</Button>}
      </Stack>
    </>
  );
}
