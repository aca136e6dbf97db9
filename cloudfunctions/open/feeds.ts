import { addressOfOutcome, OPEN_PATH } from '../_publication/address';
import type { Publication } from '../_store/documents';

/** Characters XML does not allow are not in what is published; the marks it reserves are written as their numbers. */
const xml = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
const where = ({ path, roomName }: Publication): string => `${path.join('')}${roomName}`;

/** RSS 2.0. A correction is a new entry, never a silent change: its id holds the version. */
export function rssFeed(publications: readonly Publication[], site: string): string {
  const items = publications.map((one) => `<item><title>${xml(one.shown!.title)}</title><link>${xml(addressOfOutcome(one._id, site))}</link><guid isPermaLink="false">${xml(guid(one))}</guid><pubDate>${new Date(one.shown!.at).toUTCString()}</pubDate><category>${xml(where(one))}</category><description>${xml(one.shown!.lead)}</description></item>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>有事好商量·协商成果</title><link>${xml(site)}${OPEN_PATH}/</link><atom:link href="${xml(site)}${OPEN_PATH}/feed.xml" rel="self" type="application/rss+xml"/><description>大家商量出了什么，办得怎么样</description><language>zh-cn</language>${items.join('')}</channel></rss>`;
}

/** JSON Feed 1.1. */
export const jsonFeed = (publications: readonly Publication[], site: string): string => JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1', title: '有事好商量·协商成果', home_page_url: `${site}${OPEN_PATH}/`, feed_url: `${site}${OPEN_PATH}/feed.json`, language: 'zh-CN',
  items: publications.map((one) => ({ id: guid(one), url: addressOfOutcome(one._id, site), title: one.shown!.title, content_text: one.shown!.lead, date_published: one.shown!.firstAt, date_modified: one.shown!.at, tags: [where(one)], image: `${addressOfOutcome(one._id, site)}/card.png` })),
});

const guid = ({ _id, shown }: Publication): string => `${_id}-v${shown!.version}`;
