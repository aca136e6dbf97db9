import type { OrganisationContract } from '../../src/contract/organisation';
import { POINTERS } from '../../src/domain/room/override';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { membersOf, organisationsById } from '../_store/room-store';
import { seatsIn } from '../_store/roster-store';
import { roomLines } from './rooms';

/** One room as its county keeps it: pointers with what was changed and why, members and seats. */
export const room: ReadHandler<OrganisationContract['room']> = async (_input, { standing, now }) => {
  const it = standing.room!;
  const ids = POINTERS.flatMap((pointer) => it[pointer] ?? []);
  const [[line], names, placed, seats, group] = await Promise.all([
    roomLines([it], now), organisationsById([...ids, ...(it.overrides?.map(({ from }) => from) ?? [])]), membersOf(it._id, now), seatsIn(it._id), it.memberGroup ? reader.get('organisation', it.memberGroup) : undefined,
  ]);
  const name = (id: string) => names.get(id)?.name ?? '';
  return {
    ...line!, area: it.area, members: placed.length, seats: seats.filter(({ until }) => until === undefined || until > now).length,
    pointers: POINTERS.flatMap((pointer) => {
      const [organisationId, override] = [it[pointer], it.overrides?.find((one) => one.pointer === pointer)];
      return organisationId === undefined ? [] : [{ pointer, organisationId, name: name(organisationId), ...(override ? { changed: { from: name(override.from), reason: override.reason, at: override.at } } : {}) }];
    }),
    ...(group ? { memberGroup: group.name } : {}), ...(it.assembly ? { assemblySince: it.assembly.since } : {}),
  };
};
