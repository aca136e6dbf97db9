import type { OutputOf } from '../../src/contract/action';
import type { OrganisationContract } from '../../src/contract/organisation';
import { MOST_ON_MAP } from '../../src/domain/room/map';
import { countyOf } from '../../src/domain/room/reach';
import type { ReadHandler } from '../_kernel/serve';
import type { Room } from '../_store/documents';
import { countOpenRooms, roomsOnMap } from '../_store/organisation-store';

type RoomsMap = OutputOf<OrganisationContract['roomsMap']>;

/** The open rooms of a county, or of the city, where they are （四）. */
export const roomsMap: ReadHandler<OrganisationContract['roomsMap']> = ({ county }) => mapOf(county);

/** Townships and parks stand on the map before others, as they come first. Four queries, however many rooms there are. `most`: rooms shown. */
export async function mapOf(area: string, most = MOST_ON_MAP): Promise<RoomsMap> {
  const [shown, open, onMap] = await Promise.all([firstOnMap(area, most), countOpenRooms(area), countOpenRooms(area, { onMap: true })]);
  return { rooms: shown.flatMap(spotOf), unplaced: Math.max(0, open - onMap), beyond: Math.max(0, onMap - shown.length) };
}

async function firstOnMap(area: string, most: number): Promise<Room[]> {
  const first = await roomsOnMap(area, ['township', 'park'], most);
  return first.length === most ? first : [...first, ...(await roomsOnMap(area, ['village', 'enterprise', 'sector'], most - first.length))];
}

function spotOf({ _id, name, kind, path, within, place, demo }: Room): RoomsMap['rooms'] {
  const { latitude, longitude } = place ?? {};
  return latitude === undefined || longitude === undefined ? [] : [{ roomId: _id, name, kind, path: [...path], county: countyOf(within), latitude, longitude, demo }];
}
