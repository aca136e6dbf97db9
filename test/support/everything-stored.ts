import { createHash } from 'node:crypto';
import { collections } from '../../config/cloudbase/collections';
import type { Cloud } from './cloud';

/** Every document of every collection, as one line each, but for the tokens of the rate: asking beforehand spends some. */
export const everythingStored = ({ emulator: { store } }: Cloud): Record<string, string> =>
  Object.fromEntries(collections.filter(({ collection }) => collection !== 'rate').map(({ collection }) => {
    const texts = [...store.scan(collection)];
    return [collection, `${texts.length} documents, ${createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16)}`];
  }));
