import { api } from '@/api/client';
import { useRead } from '@/api/read';
import type { TopicCard, TopicView } from '@/contract/topic';

/** Open topics of the room that resemble this one, itself left out; undefined while not known. */
export function useSimilar(topic: Pick<TopicView, 'id' | 'roomId' | 'title' | 'place'>): TopicCard[] | undefined {
  const { data } = useRead(api.topic.similar, { roomId: topic.roomId, words: `${topic.title}\n${topic.place}` });
  return data?.items.filter(({ id }) => id !== topic.id);
}
