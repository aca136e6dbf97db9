import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import type { SessionView } from '@/contract/session-shapes';
import { goTo, paths } from '@/navigation';

/** The way to what came of it, for those who may read it. */
export function OutcomeLink({ session: { id, state } }: { session: Pick<SessionView, 'id' | 'state'> }) {
  const { data } = useRead(api.publication.view, state === 'published' || state === 'archived' ? { sessionId: id } : undefined);
  if (!data) return null;
  return <Card flush><ListItem icon='check-circle' title='协商成果' note={data.withdrawn ? '已撤下，理由在里面' : '已经公布，可以看全文'} onPress={() => goTo(paths.publication(id))} /></Card>;
}
