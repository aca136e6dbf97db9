import type { RoomContract } from '../../src/contract/room';
import { sixHaves } from '../../src/domain/room/six-haves';
import { maskedName } from '../../src/domain/text/personal-data';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import type { ReadHandler } from '../_kernel/serve';
import { activityOf } from '../_session/activity';
import { reader } from '../_store/door';
import { addressesOf } from '../_store/files';
import { membersShown } from '../_store/members-shown';
import { convenerOf } from '../_store/room-store';
import { countAssembly, namesOf } from '../_store/roster-store';

/** A room's public page: where it is and when it is open, whom one can write to, and the six lights with what they were measured by. */
export const page: ReadHandler<RoomContract['page']> = async (_input, { standing, now }) => {
  const room = standing.room!;
  const { place, sign, procedure, flow, hosting, functions = [] } = room;
  const [held, members, activity, photo, assemblySize] = await Promise.all([convenerOf(room._id, now), membersShown(room._id, now), activityOf([room._id], now), sign && reader.get('photo', sign.photoId), countAssembly(room._id, now)]);
  const [nameOf, addresses] = [await namesOf(held ? [held] : []), await addressesOf(photo?.state === 'pass' ? [photo.fileId] : [])];
  const { at: _at, ...where } = place ?? {};
  return {
    ...(place ? { place: where as Omit<typeof place, 'at'> } : {}), ...(held ? { convener: { name: maskedName(nameOf(held)), title: held.title, acting: held.acting } } : {}), ...(hosting ? { hosting } : {}), functions: [...functions], members,
    ...(photo && addresses.has(photo.fileId) ? { sign: addresses.get(photo.fileId)! } : {}), ...(procedure ? { procedure } : {}), flow: [...(flow?.steps ?? [])], assemblySize,
    lights: sixHaves({ kind: room.kind, day: shanghaiDay(now), ...activity.get(room._id)!, ...(place ? { place } : {}), ...(sign ? { sign: { at: sign.at, photo: photo?.state ?? 'rejected' } } : {}), ...(procedure ? { procedure } : {}), ...(flow ? { flow: { steps: flow.steps.length, at: flow.at } } : {}) }),
  };
};
