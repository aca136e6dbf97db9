import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { goTo, paths } from '@/navigation';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';

/** The way to what people think of a session's matter, once that is or was asked. */
export function StatementsLink({ sessionId }: { sessionId: string }) {
  const { data } = useRead(api.statement.view, { sessionId });
  if (!data || (!data.open && data.statements === 0)) return null;
  const [people, note] = [data.people.inside + data.people.outside, data.open ? '说说您的看法，看看大家在哪里想的一样' : '看大家在哪里想的一样'];
  return <Card flush><ListItem icon='people' title='大家的观点' note={`${data.statements}条观点，${people}人表态。${note}`} onPress={() => goTo(paths.statements(sessionId))} /></Card>;
}
