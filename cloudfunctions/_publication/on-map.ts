import type { OutputOf } from '../../src/contract/action';
import type { PublicationContract } from '../../src/contract/publication';
import { MOST_ON_MAP } from '../../src/domain/room/map';
import { reader } from '../_store/door';
import { publicationRoomsWithin } from '../_store/publication-store';
import { roomsById } from '../_store/room-store';

/** Rooms are asked for by so many at a time. */
const AT_ONCE = 200;

export type OnMap = OutputOf<PublicationContract['map']>;

/**
 * The rooms of a place with what they published to everybody, where each of them is now: a position is kept with its room and
 * nowhere else; who looks at a smaller place sees those that did not fit. Four queries, however many lie there. `most`: rooms looked at, those that published last.
 */
export async function onMap(area: string, most = MOST_ON_MAP): Promise<OnMap> {
  const [kept, whole] = await Promise.all([publicationRoomsWithin(area, most), reader.get('publicationCount', area)]);
  const ids = kept.map(({ _id }) => _id);
  const rooms = (await Promise.all(Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, i) => roomsById(ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE))))).flat();
  const byId = new Map(rooms.map((room) => [room._id, room]));
  const shown: OnMap['rooms'] = [];
  let unplaced = 0;
  for (const { _id, sessions, demo } of kept) {
    const room = byId.get(_id);
    const { latitude, longitude } = room?.place ?? {};
    if (!room || latitude === undefined || longitude === undefined) unplaced += sessions.length;
    else shown.push({ roomId: _id, name: room.name, path: [...room.path], latitude, longitude, published: sessions.length, demo, ...(sessions.length === 1 ? { sessionId: sessions[0]! } : {}) });
  }
  const looked = kept.reduce((all, { sessions }) => all + sessions.length, 0);
  return { rooms: shown, unplaced, beyond: Math.max(0, (whole?.published ?? 0) - looked) };
}
