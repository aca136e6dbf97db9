import { notOnMap, OUTCOMES_ON_MAP } from '../../src/copy/outcome-map';
import { SCHEMATIC } from '../../src/copy/rooms-map';
import { publishedFirst } from '../../src/domain/outcome/places';
import { SEATS } from '../../src/domain/room/seats';
import type { Area } from '../_store/documents';
import { reader } from '../_store/door';
import { OPEN_PATH } from '../_publication/address';
import { onMap } from '../_publication/on-map';
import { placesBelow } from '../_publication/places';
import { esc, htmlPage } from './html';
import { mapSvg, pictureOf, wayOf } from './map-svg';

/** Rooms that stand together are named up to so many; the lists of the places below have them all. */
const MOST_NAMED = 60;

/** Where outcomes were published, for everybody: the rooms on a map that is not one of boundaries, and below it every place by name. `together`: a marker of several rooms that was opened. */
export async function mapPage(code: string, { site, together }: { site: string; together?: string | undefined }): Promise<string | undefined> {
  const area = await reader.get('area', code);
  if (!area) return undefined;
  const [{ rooms, ...rest }, places] = await Promise.all([onMap(code), placesBelow(code)]);
  const [whole, here] = [area.level === 'city', `${OPEN_PATH}/map${area.level === 'city' ? '' : `/${esc(code)}`}`];
  const drawing = pictureOf(rooms, whole ? SEATS : SEATS.filter((seat) => seat.area === code));
  const opened = together === undefined ? undefined : drawing.clusters.find(({ spots }) => spots.some(({ id }) => id === together));
  const named = opened?.spots ?? [];
  return htmlPage({
    share: { title: `${area.name}协商成果分布`, description: '哪里商量出了什么，在图上看', url: `${site}${here}` }, demo: rooms.some(({ demo }) => demo),
    body: `<h1>${esc(area.name)}协商成果分布</h1>${upwards(area)}${rooms.length > 0 ? `${mapSvg(drawing, here)}<p class="meta">${SCHEMATIC}${OUTCOMES_ON_MAP.howToRead}</p>` : ''}${notOnMap(rest) ? `<p class="note">${notOnMap(rest)}</p>` : ''}
${opened ? `<section class="card" id="here"><h2 style="margin-top:0">${OUTCOMES_ON_MAP.words(named)}</h2><ul>${named.slice(0, MOST_NAMED).map((room) => `<li><a class="big" href="${wayOf(room)}">${esc(room.name)}</a>${esc(room.path.join(''))}，公布${room.published}份</li>`).join('')}</ul>${named.length > MOST_NAMED ? `<p>还有${named.length - MOST_NAMED}个，见下面各地的列表。</p>` : ''}</section>` : ''}
${places.length > 0 ? `<h2>各地</h2><ul>${publishedFirst(places).map(({ area: id, name, published, below }) => `<li>${published > 0 ? `<a class="big" href="${OPEN_PATH}/${below ? 'map' : 'place'}/${esc(id)}">${esc(name)}</a>公布${published}份` : `${esc(name)}：还没有面向全市公布的`}</li>`).join('')}</ul>` : ''}
<nav>${rooms.length + rest.unplaced + rest.beyond > 0 ? `<a href="${OPEN_PATH}/place/${esc(code)}">${esc(area.name)}的全部成果</a>` : ''}<a href="${OPEN_PATH}/">最新成果</a></nav>`,
  });
}

/** The way up, to the city or to the county it lies in. */
const upwards = ({ within, path }: Area): string => {
  const above = within.slice(0, -1);
  return above.length === 0 ? '' : `<nav aria-label="上一级">${above.map((id, i) => `<a href="${OPEN_PATH}/map${i === 0 ? '' : `/${esc(id)}`}">回到${i === 0 ? '扬州市' : esc(path[i - 1] ?? '')}</a>`).join('')}</nav>`;
};
