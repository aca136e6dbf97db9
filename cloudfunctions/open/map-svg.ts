import { OUTCOMES_ON_MAP } from '../../src/copy/outcome-map';
import { clustersOf, drawn, frameAround, gridOn, scaleBar } from '../../src/domain/room/map';
import { namesOn } from '../../src/domain/room/map-names';
import type { Position } from '../../src/domain/room/place';
import { SEATS } from '../../src/domain/room/seats';
import type { OnMap } from '../_publication/on-map';
import { OPEN_PATH } from '../_publication/address';
import { esc } from './html';

type Room = OnMap['rooms'][number];

/** Units of the picture; on the narrowest phone a unit is a px, so a marker is 44 px to touch. */
const [WIDTH, TARGET, FREE, SEEN, LETTER, FOOT] = [320, 44, 4, 36, 13, 34];
/** No finer than can be seen. */
const tenths = (value: number): string => String(Math.round(value * 10) / 10);

/** The picture of a place: rooms, and what else is in view. */
export const pictureOf = (rooms: readonly Room[], around: readonly Position[]) => {
  const picture = drawn(frameAround([...around, ...rooms]), WIDTH);
  return { picture, clusters: clustersOf(rooms.map((room) => ({ ...room, id: room.roomId })), (TARGET + FREE) * picture.metres) };
};

/** Where a room’s marker leads: to its only outcome, or to the list of them. */
export const wayOf = ({ roomId, sessionId }: Room): string => (sessionId ? `${OPEN_PATH}/outcome/${esc(sessionId)}` : `${OPEN_PATH}/place/${esc(roomId)}`);

/** The picture as it stands in the page; `here`: of this page, where rooms that stand together are listed. No boundary is in it. */
export function mapSvg({ picture, clusters }: ReturnType<typeof pictureOf>, here: string): string {
  const [{ width, height }, { kilometres, length }] = [picture, scaleBar(picture)];
  const { across, down } = gridOn(picture, { length });
  const grid = [...across.map((x) => `M${tenths(x)} 0v${tenths(height)}`), ...down.map((y) => `M0 ${tenths(y)}h${width}`)].join('');
  const names = namesOn(picture, { places: SEATS, markers: clusters, wide: SEEN, size: LETTER }).map(({ name, dot, x, y, anchor }) => `${dot ? `<circle cx="${tenths(dot.x)}" cy="${tenths(dot.y)}" r="2.5"/>` : ''}<text x="${tenths(x)}" y="${tenths(y + LETTER * 0.36)}" text-anchor="${anchor}">${esc(name)}</text>`).join('');
  const markers = clusters.map((cluster) => {
    const [{ x, y }, held] = [picture.point(cluster), cluster.spots];
    const several = held.length > 1;
    const words = esc(OUTCOMES_ON_MAP.words(held));
    return `<a href="${several ? `${here}?with=${esc(cluster.id)}#here` : wayOf(held[0]!)}" aria-label="${words}" transform="translate(${tenths(x)} ${tenths(y)})"><title>${words}</title><circle r="22" class="t"/>${several ? '<circle r="17.5" class="r"/>' : ''}<circle r="15"/><text y="5" text-anchor="middle">${OUTCOMES_ON_MAP.mark(held)}</text></a>`;
  }).join('');
  const line = height + FOOT / 2;
  return `<svg class="map" viewBox="0 0 ${width} ${tenths(height + FOOT)}" role="group" aria-label="${OUTCOMES_ON_MAP.label}" font-size="${LETTER}"><path class="g" d="${grid}"/>${names}<path class="b" d="M0 ${tenths(line - 5)}v5h${tenths(length)}v-5"/><text x="${tenths(length + 6)}" y="${tenths(line + 3)}">一格${kilometres}公里</text><path d="M${width - 20} ${tenths(line - 12)}l6 18l-6-5l-6 5z"/><text x="${width - 32}" y="${tenths(line + 3)}" text-anchor="end">北</text>${markers}</svg>`;
}
