import type { OrganisationContract } from '../../src/contract/organisation';
import { mayOverride } from '../../src/domain/room/override';
import { countyOf } from '../../src/domain/room/reach';
import { Forbidden, insist } from '../_kernel/answers';
import { changeLists } from '../_kernel/lists';
import { overridden } from '../_kernel/override';
import type { WriteHandler } from '../_kernel/serve';
import { CITY } from '../_store/organisation-store';

/** One pointer of a room names another body in the same role （A8、A9、A12）, of the same county or of the city. What was there before is kept with the reason. */
export const overridePointer: WriteHandler<OrganisationContract['overridePointer']> = async ({ roomId, pointer, to, reason }, { transaction, now }) => {
  const [room, body] = [await transaction.get('room', roomId), await transaction.get('organisation', to)];
  if (!room || !body || ![CITY, countyOf(room.within)].includes(countyOf(body.within))) throw new Forbidden();
  insist(mayOverride({ kind: room.kind, pointer, to: body.kind, reason }));
  await changeLists(transaction, countyOf(room.within));
  await transaction.put('room', overridden(room, { pointer, to, reason, at: now }));
  return { done: true };
};
