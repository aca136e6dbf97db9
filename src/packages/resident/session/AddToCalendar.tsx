import { Button } from '@/components/Button';
import type { SessionView } from '@/contract/session-shapes';
import { toast } from '@/design/toast';
import { addToCalendar, canAddToCalendar } from './add-to-calendar';

/** Into the phone's own calendar, where it reminds without us. */
export function AddToCalendar({ session }: { session: SessionView }) {
  if (!canAddToCalendar()) return null;
  const add = async () => {
    const added = await addToCalendar(session);
    toast(added ? '已加到手机日历。' : '没有加上，请记下时间地点。', added ? 'ok' : 'plain');
  };
  return <Button icon='clock' onPress={() => void add()}>加到手机日历</Button>;
}
