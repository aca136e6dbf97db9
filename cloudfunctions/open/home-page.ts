import { FOCUS_NAMES } from '../../src/domain/outcome/visible';
import { dayInWords } from '../_session/in-words';
import type { Publication } from '../_store/documents';
import { OPEN_PATH } from '../_publication/address';
import { esc, htmlPage, lines } from './html';

const PAGE = 20;

/** What everybody may read, newest first, and where map, data and feeds are; of one place without those. */
export function homePage(publications: readonly Publication[], { site, after, place }: { site: string; after?: string | undefined; place?: { id: string; name: string } }): string {
  const [here, title] = place ? [`${OPEN_PATH}/place/${esc(place.id)}`, `${place.name}协商成果`] : [`${OPEN_PATH}/`, '协商成果公开'];
  const last = publications.length === PAGE ? publications[PAGE - 1]!.listKey : undefined;
  const cards = publications.map(({ _id, shown, path, roomName, demo }) => `<article><h2 style="margin-top:0"><a href="${OPEN_PATH}/outcome/${esc(_id)}">${esc(shown!.title)}</a></h2><p class="meta">${esc(path.join(''))}${esc(roomName)} · ${dayInWords(shown!.firstAt)} · <span class="tag">${FOCUS_NAMES[shown!.focus]}</span>${demo ? ' <span class="tag">演示数据</span>' : ''}</p><p>${lines(shown!.lead)}</p></article>`).join('');
  return htmlPage({
    share: { title, description: '大家商量出了什么，办得怎么样', url: `${site}${here}` }, demo: false,
    body: `<h1>${esc(title)}</h1><p class="lead">大家商量出了什么，办得怎么样。不用登录，人人可看。</p>${place ? '' : `<nav><a href="${OPEN_PATH}/map">在图上看：哪里公布了成果</a></nav>`}${cards || '<p>还没有公布的成果。</p>'}<nav>${after ? `<a href="${here}">回到最新</a>` : ''}${last ? `<a href="${here}?after=${encodeURIComponent(last)}">更早的</a>` : ''}${place ? `<a href="${OPEN_PATH}/">各地的成果</a><a href="${OPEN_PATH}/map">在图上看</a>` : ''}</nav>
${place ? '' : `<section class="card"><h2 style="margin-top:0">订阅和数据</h2><p>订阅：<a class="big" href="${OPEN_PATH}/feed.xml">RSS</a><a class="big" href="${OPEN_PATH}/feed.json">JSON Feed</a></p><p>开放数据：<a class="big" href="${OPEN_PATH}/data/outcomes.csv">CSV</a><a class="big" href="${OPEN_PATH}/data/outcomes.json">JSON</a><a class="big" href="${OPEN_PATH}/data/schema.json">字段说明</a></p></section>`}`,
  });
}
