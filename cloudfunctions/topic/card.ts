import { answerClock } from '../../src/domain/topic/answer-clock';
import type { TopicCard } from '../../src/contract/topic';
import type { Topic } from '../_store/documents';

/** A stored topic as a list shows it. */
export function cardOf(topic: Topic, now: string): TopicCard {
  const clock = answerClock(topic.state, topic.dueAt, now);
  return {
    id: topic._id, number: topic.number, title: topic.title, place: topic.place, roomId: topic.roomId, roomName: topic.roomName,
    state: topic.state, source: topic.source, ...(topic.concern ? { concern: topic.concern } : {}),
    submittedAt: topic.submittedAt, ...(clock.dueAt ? { dueAt: clock.dueAt } : {}), overdue: clock.overdue, supporters: topic.supporters,
    visibility: topic.visibility, attested: topic.attested, demo: topic.demo,
  };
}

/** A page of cards; `next` is there while a full page came. */
export const pageOf = (topics: readonly Topic[], limit: number, now: string, cursor: (topic: Topic) => string) => ({
  items: topics.map((topic) => cardOf(topic, now)),
  ...(topics.length === limit ? { next: cursor(topics[topics.length - 1]!) } : {}),
});

export const PAGE = 20;
