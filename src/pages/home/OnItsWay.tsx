import { draftFor } from '@/api/drafts';
import { sendDraft, useSending } from '@/api/sending';
import { Notice } from '@/components/Notice';
import { goTo, paths } from '@/navigation';

/** A topic that was written but is not with the cloud yet: 待发送, or a draft to go on with. */
export function OnItsWay({ roomId }: { roomId: string }) {
  const way = useSending(({ ways }) => ways[roomId]);
  const draft = draftFor(roomId);
  if (!draft || way?.state === 'sent') return null;
  const name = draft.title ? `“${draft.title}”` : '一个议题';
  if (way?.state === 'sending') return <Notice>{`正在提交${name}……`}</Notice>;
  if (draft.sendingKey) return <Notice tone='warn' title='待发送' action='现在就发' onAction={() => void sendDraft(roomId)}>{`${name}还没有送到，联网后会自动再发，不会重复。`}</Notice>;
  return <Notice action='接着写' onAction={() => goTo(paths.propose(roomId))}>{`您写了一半的${name}还在。`}</Notice>;
}
