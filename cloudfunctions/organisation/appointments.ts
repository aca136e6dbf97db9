import type { AppointmentLine } from '../../src/contract/organisation-appointments';
import type { OrganisationContract } from '../../src/contract/organisation';
import type { ReadHandler } from '../_kernel/serve';
import type { Appointment } from '../_store/documents';
import { appointmentsAt, toAddIn } from '../_store/organisation-store';
import { organisationsById, roomsById } from '../_store/room-store';
import { namesOf } from '../_store/roster-store';
import { PAGE, pageOf } from './page-of';

/** Who held what when, in a room or for a body, newest first （五）. */
export const appointments: ReadHandler<OrganisationContract['appointments']> = async ({ roomId, bodyId, cursor }) => {
  if (roomId === undefined && bodyId === undefined) return { items: [] };
  const all = await appointmentsAt(roomId !== undefined ? { roomId } : { organisationId: bodyId! });
  const from = cursor === undefined ? 0 : all.findIndex(({ _id }) => _id === cursor) + 1;
  const found = all.slice(from, from + PAGE);
  return { items: await linesOf(found), ...(from + PAGE < all.length ? { next: found[PAGE - 1]!._id } : {}) };
};

/** 及时增补负责这项工作的……负责同志为政协委员 （十一）: who is on the list until he or she is a member. */
export const toAdd: ReadHandler<OrganisationContract['toAdd']> = async ({ county, cursor }) => {
  const found = await toAddIn(county, cursor, PAGE);
  return pageOf(found, PAGE, await linesOf(found), ({ _id }) => _id);
};

async function linesOf(held: readonly Appointment[]): Promise<AppointmentLine[]> {
  const [nameOf, rooms, bodies] = await Promise.all([namesOf(held), roomsById([...new Set(held.flatMap(({ roomId }) => roomId ?? []))]), organisationsById(held.flatMap(({ organisationId }) => organisationId ?? []))]);
  const where = ({ roomId, organisationId }: Appointment) => (roomId ? rooms.find(({ _id }) => _id === roomId)?.name : bodies.get(organisationId ?? '')?.name) ?? '';
  return held.map((one) => ({
    id: one._id, role: one.role, name: nameOf(one), ...(one.rosterId ? { rosterId: one.rosterId } : {}), title: one.title, office: one.office, convenesGroup: one.convenesGroup, isMember: one.isMember, acting: one.acting,
    from: one.from, ...(one.until ? { until: one.until } : {}), reason: one.reason, ...(one.endReason ? { endReason: one.endReason } : {}), ...(one.relaxation ? { notMemberBecause: one.relaxation.reason } : {}),
    ...(one.roomId ? { roomId: one.roomId } : {}), ...(one.organisationId ? { organisationId: one.organisationId } : {}), where: where(one), demo: one.demo,
  }));
}
