import type { Pointers } from '../../src/domain/outcome/report-route';
import { Forbidden } from '../_kernel/answers';
import type { WriteContext } from '../_kernel/serve';
import type { NamedBody, Organisation, Room } from '../_store/documents';

/** Where a room's lists go, as it points now. */
export const pointersOf = ({ kind, listReceiver, reportReceiver, departments = [] }: Room): Pointers => ({ kind, departments, ...(listReceiver ? { listReceiver } : {}), ...(reportReceiver ? { reportReceiver } : {}) });

/** Bodies named in an input, as stored: of the kinds that receive and carry out, along the room's own way up. Any other is as good as missing. */
export async function bodiesFor({ transaction, standing }: Pick<WriteContext, 'transaction' | 'standing'>, ids: readonly string[]): Promise<NamedBody[]> {
  const bodies: NamedBody[] = [];
  for (const id of new Set(ids)) {
    const body = await transaction.get('organisation', id);
    if (!body || !mayCarryOut(body, standing.room!)) throw new Forbidden();
    bodies.push({ organisationId: id, name: body.name });
  }
  return bodies;
}

const KINDS = new Set<Organisation['kind']>(['department', 'partyCommittee', 'partyWorkCommittee', 'partyOrganisation']);
export const mayCarryOut = ({ kind, area }: Organisation, room: Room): boolean => KINDS.has(kind) && room.within.includes(area);
