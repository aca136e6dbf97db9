import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { goTo, paths } from '@/navigation';

/** Surveys my room has out now. Nobody is counted on or reminded: it stands here while it is open. */
export function OpenSurveys({ roomId }: { roomId: string }) {
  const { data } = useRead(api.research.openSurveys, { roomId });
  if (!data || data.items.length === 0) return null;
  return (
    <Card flush>
      {data.items.map(({ id, topicId, title, group, questions }) => <ListItem key={id} icon='edit' title={title} note={`问卷：问${group}，${questions}题，不记名`} onPress={() => goTo(paths.survey(topicId, id))} />)}
    </Card>
  );
}
