import { collections } from '../../config/cloudbase/collections';
import type { CollectionName } from '../../cloudfunctions/_store/documents';
import type { Cloud } from './cloud';

/** Notes of the kernel's own: how often somebody asked. */
const UNSEEN: readonly CollectionName[] = ['rate'];

/** Where each collection stands now: equal before and after means that nothing was written, not even the same again. */
export const stored = ({ emulator: { store } }: Cloud, except: readonly CollectionName[] = []): Record<string, number> =>
  Object.fromEntries(collections.map(({ collection }) => collection).filter((name) => ![...UNSEEN, ...except].includes(name as CollectionName)).map((name) => [name, store.revision(name)]));
