import { createHash } from 'node:crypto';
import { collections } from '../../config/cloudbase/collections';
import type { CollectionName } from '../../cloudfunctions/_store/documents';
import type { Cloud } from './cloud';

/** Notes of the kernel's own: how often somebody asked. */
const UNSEEN: readonly CollectionName[] = ['rate'];

/** What is stored now, one digest a collection: equal before and after means that nothing was written. */
export const stored = ({ emulator: { store } }: Cloud, except: readonly CollectionName[] = []): Record<string, string> =>
  Object.fromEntries(collections.map(({ collection }) => collection).filter((name) => ![...UNSEEN, ...except].includes(name as CollectionName)).map((name) => {
    const digest = createHash('sha256');
    let documents = 0;
    for (const text of store.scan(name)) { digest.update(text); documents += 1; }
    return [name, `${documents} · ${digest.digest('hex').slice(0, 12)}`];
  }));
