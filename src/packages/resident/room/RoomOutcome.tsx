import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { Counts } from '@/components/Counts';
import { Section } from '@/components/Section';
import { goTo, paths } from '@/navigation';

/** 件件有回音: open, overdue and answered suggestions of a room, for everybody; the numbers open the list. */
export function RoomOutcome({ roomId }: { roomId: string }) {
  const { data } = useRead(api.outcome.figures, { roomId });
  if (!data || data.open + data.answered === 0) return null;
  return (
    <Section title='件件有回音' more='看办理情况' onMore={() => goTo(paths.items(roomId))}>
      <Card onPress={() => goTo(paths.items(roomId))} label='看建议办理情况'><Counts counts={[{ name: '在办建议', count: data.open }, { name: '超期', count: data.overdue, late: data.overdue > 0 }, { name: '已答复', count: data.answered }]} /></Card>
    </Section>
  );
}
