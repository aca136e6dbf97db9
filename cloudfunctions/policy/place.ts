import { countyOf } from '../../src/domain/room/reach';
import { Forbidden } from '../_kernel/answers';
import type { Area } from '../_store/documents';
import { reader } from '../_store/door';

/** 扬州市: whose conventions hold where nothing narrower is asked for. */
const CITY = '3210';

/** The county that is asked for, by itself or by a room; a place within one answers with it. */
export async function placeAsked({ county, roomId }: { county?: string | undefined; roomId?: string | undefined }): Promise<Area> {
  const room = roomId === undefined ? undefined : await reader.get('room', roomId);
  if (roomId !== undefined && !room) throw new Forbidden();
  const asked = room ? countyOf(room.within) : county ?? CITY;
  const area = await reader.get('area', asked);
  if (!area) throw new Forbidden();
  return area.within.length <= 2 ? area : placeAsked({ county: countyOf(area.within) });
}
