import type { OrganisationContract, RoomLine } from '../../src/contract/organisation';
import { sixHaves, type SignPhoto } from '../../src/domain/room/six-haves';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import type { ReadHandler } from '../_kernel/serve';
import { activityOf, type Activity } from '../_session/activity';
import type { Room } from '../_store/documents';
import { reader } from '../_store/door';
import { CITY, convenersOf, roomsIn } from '../_store/organisation-store';
import { namesOf } from '../_store/roster-store';
import { PAGE, pageOf } from './page-of';

/** Rooms of a county or of one township in it, each with its convener and its six lights. */
export const rooms: ReadHandler<OrganisationContract['rooms']> = async ({ county, town, kind, cursor }, { now }) => {
  const found = await roomsIn(town ?? county, town === undefined && county === CITY, kind, cursor, PAGE);
  return pageOf(found, PAGE, await roomLines(found, now), ({ _id }) => _id);
};

export async function roomLines(rooms: readonly Room[], now: string): Promise<RoomLine[]> {
  const ids = rooms.map(({ _id }) => _id);
  const [conveners, activity, photos] = await Promise.all([convenersOf(ids, now), activityOf(ids, now), reader.getMany('photo', rooms.flatMap(({ sign }) => sign?.photoId ?? []))]);
  const checked = new Map(photos.map(({ _id, state }) => [_id, state]));
  const nameOf = await namesOf([...conveners.values()]);
  return rooms.map((room) => {
    const held = conveners.get(room._id);
    const convener = held && { name: nameOf(held), title: held.title, acting: held.acting, ...(held.until ? { until: held.until } : {}) };
    return { id: room._id, name: room.name, kind: room.kind, path: [...room.path], open: room.open, demo: room.demo, ...(convener ? { convener } : {}), lights: lightsOf(room, { ...activity.get(room._id)!, photo: checked.get(room.sign?.photoId ?? '') ?? 'rejected' }, now) };
  });
}

/** 六个有, computed: nobody ticks them. */
const lightsOf = ({ kind, place, sign, procedure, flow }: Room, { photo, ...activity }: Activity & { photo: SignPhoto }, now: string) => sixHaves({
  kind, day: shanghaiDay(now), ...activity, ...(place ? { place } : {}), ...(sign ? { sign: { at: sign.at, photo } } : {}), ...(procedure ? { procedure } : {}), ...(flow ? { flow: { steps: flow.steps.length, at: flow.at } } : {}),
});
