import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { NoTopics } from '@/components/NoTopics';
import { Section } from '@/components/Section';
import { TopicList } from '@/components/TopicList';

export function RoomTopics({ roomId }: { roomId: string }) {
  const pages = usePages(api.topic.list, { roomId });
  return <Section title='议题'><TopicList pages={pages} empty={<NoTopics />} /></Section>;
}
