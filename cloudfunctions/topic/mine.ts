import type { TopicContract } from '../../src/contract/topic';
import { personOf } from '../_kernel/identity';
import type { ReadHandler } from '../_kernel/serve';
import { topicsOf } from '../_store/topic-store';
import { cardOf, PAGE } from './card';

/** The caller's own topics, also those raised together with others. */
export const mine: ReadHandler<TopicContract['mine']> = async ({ cursor }, { caller, now }) => {
  const { topics, last, full } = await topicsOf(personOf(caller), cursor, PAGE);
  return { items: topics.map((topic) => cardOf(topic, now)), ...(full && last ? { next: last } : {}) };
};
