import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Facts } from '@/components/Facts';
import { shownClause } from '@/copy/clauses';

const clause = shownClause('9.four-a-year')!;

/** n of 4 where a number is asked for, in townships and parks; elsewhere nothing is shown, for nothing is asked （九）. */
export function Frequency({ roomId }: { roomId: string }) {
  const { data } = useRead(api.session.frequency, { roomId });
  if (!data?.applies) return null;
  return (
    <Card>
      <Facts rows={[[`${data.year}年`, `已完整开展${data.counted}次，一般不少于${data.asked ?? 0}次`], ['近12个月', `${data.inTwelveMonths}次`], ['今年开过', `${data.held}次；建议清单签收以后才算完整的一次`]]} />
      <ClauseLink clause={clause} />
    </Card>
  );
}
