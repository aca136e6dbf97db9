import { each } from '../_kernel/each';
import { tell } from '../_kernel/outbox';
import type { Run } from '../_kernel/serve-timer';
import { transact } from '../_kernel/transact';
import { followersOf, newsOwed } from '../_store/consultation-store';
import type { ThreadNews } from '../_store/documents';
import { key } from '../_store/keys';

const PAGE = 50;

/** News of a thread to whoever follows it, page by page; a person's notice has its own key, so nobody is told twice. */
export const handOutThreadNews = (run: Run): Promise<number> => each(run, () => newsOwed(PAGE), (news) => nextPage(news));

const nextPage = ({ _id, after }: ThreadNews): Promise<boolean> => transact(async (transaction) => {
  const news = await transaction.get('threadNews', _id);
  if (news?.state !== 'open' || news.after !== after) return false;
  const { topicId, event, title, text, why, at } = news;
  const followers = await followersOf(topicId, news.after, PAGE);
  for (const { personId } of followers) await tell(transaction, { to: personId, event, topicId, title, text, why }, at, key('thread-news', _id, personId));
  await transaction.put('threadNews', followers.length < PAGE ? { ...news, state: 'done' } : { ...news, after: followers[PAGE - 1]!._id });
  return true;
});
