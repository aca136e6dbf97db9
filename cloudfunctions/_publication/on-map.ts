import type { OutputOf } from '../../src/contract/action';
import type { PublicationContract } from '../../src/contract/publication';
import { reader } from '../_store/door';
import { publicationRoomsWithin } from '../_store/publication-store';
import { roomsById } from '../_store/room-store';

/** A map holds so many rooms at most, those that published last; who looks at a smaller place sees the others. Rooms are asked for by so many at a time. */
const MOST_ROOMS = 400;
const AT_ONCE = 200;

export type OnMap = OutputOf<PublicationContract['map']>;

/**
 * The rooms of a place with what they published to everybody, where each of them is now: a position is kept with its room and
 * nowhere else. Four queries, however many lie there. `most`: rooms looked at.
 */
export async function onMap(area: string, most = MOST_ROOMS): Promise<OnMap> {
  const [kept, whole] = await Promise.all([publicationRoomsWithin(area, most), reader.get('publicationCount', area)]);
  const ids = kept.map(({ _id }) => _id);
  const rooms = (await Promise.all(Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, i) => roomsById(ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE))))).flat();
  const byId = new Map(rooms.map((room) => [room._id, room]));
  const [shown, unplaced]: [OnMap['rooms'], number[]] = [[], []];
  for (const { _id, sessions, demo } of kept) {
    const room = byId.get(_id);
    const { latitude, longitude } = room?.place ?? {};
    if (!room || latitude === undefined || longitude === undefined) unplaced.push(sessions.length);
    else shown.push({ roomId: _id, name: room.name, path: [...room.path], latitude, longitude, published: sessions.length, demo, ...(sessions.length === 1 ? { sessionId: sessions[0]! } : {}) });
  }
  const looked = kept.reduce((all, { sessions }) => all + sessions.length, 0);
  return { rooms: shown, unplaced: unplaced.reduce((all, one) => all + one, 0), beyond: Math.max(0, (whole?.published ?? 0) - looked) };
}
