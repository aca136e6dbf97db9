import type { TopicContract } from '../../src/contract/topic';
import { grams, likeness, telling } from '../../src/domain/topic/similar';
import { isEnd } from '../../src/domain/topic/topic';
import type { ReadHandler } from '../_kernel/serve';
import { topicsSharing } from '../_store/topic-store';
import { cardOf } from './card';

const MOST_PIECES = 60;
const MOST_COMPARED = 100;
const MOST_SHOWN = 5;
/** Below this share of common telling pieces two topics only sound alike. */
const ALIKE = 0.3;

/** Open topics of the room that resemble what is being typed, most alike first. */
export const similar: ReadHandler<TopicContract['similar']> = async ({ roomId, words }, { now }) => {
  const pieces = telling(words, MOST_PIECES);
  if (pieces.length < 2) return { items: [] };
  const candidates = (await topicsSharing(roomId, pieces, MOST_COMPARED)).filter(({ state }) => !isEnd(state));
  const count = new Map<string, number>();
  for (const { grams: theirs } of candidates) for (const gram of theirs) count.set(gram, (count.get(gram) ?? 0) + 1);
  const mine = grams(words);
  return {
    items: candidates
      .map((topic) => ({ topic, score: likeness(mine, grams(`${topic.title}\n${topic.place}`), (gram) => count.get(gram) ?? 0) }))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_SHOWN)
      .map(({ topic }) => cardOf(topic, now)),
  };
};
