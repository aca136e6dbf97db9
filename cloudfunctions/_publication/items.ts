import { itemStateAfter } from '../../src/domain/outcome/item-transitions';
import type { PublishedText } from '../../src/domain/outcome/published-text';
import type { SuggestionItem } from '../_store/documents';
import type { Transaction } from '../_store/door';
import { addEntry } from '../_outcome/items';

/** A suggestion with its words as they went through the gates, masked: what everybody reads of it, and nothing else. */
export function openedBy(item: SuggestionItem, { items }: PublishedText, now: string): SuggestionItem {
  const words = items.find(({ number }) => number === item.number);
  if (!words) return item;
  const { what, who, why, support, dissent, answer } = words;
  return { ...item, state: item.state === 'answered' ? itemStateAfter('publishItem', item.state) : item.state, published: { at: item.published?.at ?? now, what, who, why, support, dissent, answer } };
}

/** One whose publication is not for everybody, or is no more; also where it was taken up again meanwhile. */
const shut = ({ published: _was, ...item }: SuggestionItem): SuggestionItem => ({ ...item, state: item.state === 'published' ? 'answered' : item.state });

/** 已公布 stands at an answered suggestion exactly while everybody may read the publication it is in: the words of `open`, and no others. */
export async function keepItems(transaction: Transaction, items: readonly SuggestionItem[], open: PublishedText | undefined, now: string): Promise<void> {
  for (const { _id } of items) {
    const item = await transaction.get('suggestionItem', _id);
    if (!item || (!open && !item.published)) continue;
    const next = { ...(open ? openedBy(item, open, now) : shut(item)), revision: item.revision + 1 };
    await transaction.put('suggestionItem', next);
    if (next.state === 'published' && item.state !== 'published') await addEntry({ transaction, now }, next, 'publishItem', { role: '召集人' });
  }
}
