import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import type { SessionView } from '@/contract/session-shapes';
import { dateInWords } from '@/copy/time';
import { goTo, paths } from '@/navigation';

/** The way to the minutes, once they are sent, for those who were on the roster and the room's people. */
export function MinutesLink({ session: { id, minutes, you } }: { session: Pick<SessionView, 'id' | 'minutes' | 'you'> }) {
  const mayRead = you.seat?.state === 'seated' || you.convener || you.staff;
  if (!minutes || !mayRead) return null;
  return (
    <Card flush>
      <ListItem icon='document' title='会议记录' note={minutes.receipt ? '已定稿，可以看全文和收据' : `请到会的人看一看、确认，${dateInWords(minutes.dueDay)}24点截止`} onPress={() => goTo(paths.minutes(id))} />
    </Card>
  );
}
