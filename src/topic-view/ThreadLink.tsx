import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Tag } from '@/components/Tag';
import { headLine } from '@/copy/thread';
import { goTo, paths } from '@/navigation';

/** The way to a topic's thread, once there is one, with what is new to the reader. */
export function ThreadLink({ topicId }: { topicId: string }) {
  const { data } = useRead(api.consultation.thread, { topicId });
  if (!data || data.phase === 'not-yet') return null;
  const { follows, unread } = data.you;
  return (
    <Card flush>
      <ListItem icon='edit' title='网上讨论' note={headLine(data)} {...(follows && unread > 0 ? { aside: <Tag tone='accent'>{`${unread}条没看过`}</Tag> } : {})} onPress={() => goTo(paths.thread(topicId))} />
    </Card>
  );
}
