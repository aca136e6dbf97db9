import type { MeContract } from '../../src/contract/me';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { countUnread } from '../_store/person-store';
import { appointmentsOf, organisationsById, roomsById } from '../_store/room-store';

/** Who the platform says is calling, where he or she lives, what he or she holds, and how many notices are unread. */
export const view: ReadHandler<MeContract['view']> = async (_input, { caller: { personId }, now }) => {
  if (personId === undefined) return { known: false, appointments: [], offices: [], unread: 0 };
  const [person, held, unread] = await Promise.all([reader.get('person', personId), appointmentsOf(personId, now), countUnread(personId)]);
  const home = person?.residence;
  const rooms = new Map((await roomsById([...held.flatMap(({ roomId }) => roomId ?? []), ...(home ? [home.roomId] : [])])).map((room) => [room._id, room]));
  const bodies = await organisationsById(held.flatMap(({ organisationId }) => organisationId ?? []));
  const place = (roomId: string) => ({ roomId, roomName: rooms.get(roomId)?.name ?? '', path: [...(rooms.get(roomId)?.path ?? [])] });
  return {
    known: true, ...(person?.name ? { name: person.name } : {}), ...(home ? { residence: { ...place(home.roomId), state: home.state } } : {}),
    appointments: held.flatMap(({ roomId, role, title }) => (roomId ? [{ ...place(roomId), role, title }] : [])),
    offices: held.flatMap(({ organisationId, title }) => {
      const body = bodies.get(organisationId ?? '');
      return body ? [{ organisationId: body._id, name: body.name, title, kind: body.kind, area: body.area }] : [];
    }),
    unread,
  };
};
