import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import type { SessionView } from '@/contract/session-shapes';
import { goTo, paths } from '@/navigation';

/** The way to the speaking queue, while the meeting is on, for those on the roster. */
export function SpeakingLink({ session: { id, state, you } }: { session: Pick<SessionView, 'id' | 'state' | 'you'> }) {
  if (state !== 'open' || you.seat?.state !== 'seated') return null;
  return <Card flush><ListItem icon='hand-up' title='会上发言' note='正在开会：举手、看谁在发言、还剩多少时间' onPress={() => goTo(paths.speaking(id))} /></Card>;
}
