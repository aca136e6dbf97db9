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
  const { send, busy, trouble } = useErrand((range: { from: string; until: string }) => api.moderation.logFile({ roomId, ...range }));
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
