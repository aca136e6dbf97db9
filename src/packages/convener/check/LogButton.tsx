import { api } from '@/api/client';
import { deliverText } from '@/api/file-out';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { Setback } from '@/components/Setback';
import { dateToday } from '@/copy/time';
import { dayAfter } from '@/domain/time/shanghai-day';

/** Days back that one file covers. */
const DAYS = 365;

/** 核对记录, as a table: every decision with its ground and reason, no names. */
export function LogButton({ roomId }: { roomId: string }) {
  const { send, busy, trouble } = useErrand((range: { from: string; until: string }) => wholeLog({ roomId, ...range }));
  const take = async () => {
    const until = dateToday();
    const outcome = await send({ from: dayAfter(until, -DAYS), until });
    if (outcome.ok) await deliverText(outcome.data.fileName, outcome.data.csv);
  };
  return (
    <>
      <Setback trouble={trouble} title='没有取出' onRetry={() => void take()} />
      <Button kind='quiet' icon='document' busy={busy} onPress={() => void take()}>导出一年的核对记录</Button>
    </>
  );
}

/** All of it in one table, however many answers it takes: the heading of those that follow is left out. */
async function wholeLog(range: { roomId: string; from: string; until: string }) {
  const first = await api.moderation.logFile(range);
  if (!first.ok) return first;
  let [csv, next] = [first.data.csv, first.data.next];
  while (next) {
    const more = await api.moderation.logFile({ ...range, cursor: next });
    if (!more.ok) return more;
    csv += more.data.csv.slice(more.data.csv.indexOf('\n') + 1);
    next = more.data.next;
  }
  return { ...first, data: { ...first.data, csv } };
}
