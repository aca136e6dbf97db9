import { EVERYBODY } from '../../src/domain/outcome/visible';
import { itemStateAfter } from '../../src/domain/outcome/item-transitions';
import type { Publication, SuggestionItem } from '../_store/documents';
import type { Transaction } from '../_store/door';

/** 已公布 stands at an answered suggestion exactly while everybody may read the publication it is in: its words are open so far and no farther. */
export async function keepItems(transaction: Transaction, items: readonly SuggestionItem[], { audience, withdrawn }: Publication, now: string): Promise<void> {
  const open = audience.includes(EVERYBODY) && !withdrawn;
  for (const { _id } of items) {
    const item = await transaction.get('suggestionItem', _id);
    if (open && item?.state === 'answered') await transaction.put('suggestionItem', { ...item, state: itemStateAfter('publishItem', item.state), publishedAt: now, revision: item.revision + 1 });
    if (!open && item?.state === 'published') {
      const { publishedAt: _was, ...rest } = item;
      await transaction.put('suggestionItem', { ...rest, state: 'answered', revision: item.revision + 1 });
    }
  }
}
