import type { OrganisationContract } from '../../src/contract/organisation';
import { countyOf, mayLieIn } from '../../src/domain/room/reach';
import { pointersMissing, pointersOf, type Pointers } from '../../src/domain/room/pointers';
import { maySetUp } from '../../src/domain/room/set-up';
import { Forbidden, insist, Invalid } from '../_kernel/answers';
import { startOfDay } from '../_kernel/clock';
import { changeLists } from '../_kernel/lists';
import { placeRoomId, specialRoomId } from '../_kernel/room-id';
import type { WriteHandler } from '../_kernel/serve';
import { bodiesAlong } from '../_store/organisation-store';
import { organisationsById } from '../_store/room-store';
import { searchTerms } from '../_kernel/search-terms';

/** A room is opened where there is none yet （四）. A place's room has the place's code; a unit's or sector's one of its own. */
export const openRoom: WriteHandler<OrganisationContract['openRoom']> = async ({ kind, name, area, departments, assemblySince }, { transaction, standing }) => {
  const place = (await transaction.get('area', area))!;
  const ofPlace = kind === 'township' || kind === 'park' || kind === 'village';
  if (ofPlace ? place.kind !== kind : !standing.body || standing.body.area !== area) throw new Invalid('议事室类别与所在地不一致', [{ path: ofPlace ? 'kind' : 'bodyId', message: ofPlace ? '请选与所在地一致的类别' : '请选本单位党组织或专门委员会' }]);
  if (kind === 'enterprise' && !mayLieIn('village', place.kind)) throw new Invalid('企事业单位要选所在的乡镇（街道）或园区', [{ path: 'area', message: '请选乡镇（街道）或园区' }]);
  const named = [...(await organisationsById(departments)).values()].filter((body) => body.kind === 'department' && place.within.includes(body.area));
  if (named.length !== new Set(departments).size) throw new Forbidden();

  const _id = ofPlace ? placeRoomId(place._id) : specialRoomId(kind, standing.body!._id);
  const pointers = pointersOf({ kind, within: place.within, find: await bodiesAlong(place.within), ...(ofPlace ? {} : { own: { id: standing.body!._id, kind: standing.body!.kind } }) });
  const taken = (await transaction.get('room', _id)) !== undefined;
  insist(maySetUp({ kind, ...pointers, assembly: assemblySince !== undefined, missing: pointersMissing(kind, pointers), taken }));
  await changeLists(transaction, countyOf(place.within));
  const path = ofPlace ? place.path : [...place.path, place.name];
  await transaction.put('room', {
    _id, name, kind, area, path, within: place.within, open: true, demo: false, ...(pointers as Required<Pointers>),
    ...(departments.length > 0 ? { departments } : {}), ...(assemblySince ? { assembly: { since: startOfDay(assemblySince) } } : {}), terms: searchTerms([name, ...path]),
  });
  if (ofPlace) await transaction.put('area', { ...place, roomId: _id });
  return { roomId: _id };
};
