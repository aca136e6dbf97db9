import type { RoomContract } from '../../src/contract/room';
import type { ReadHandler } from '../_kernel/serve';
import { residents as residentsIn } from '../_store/room-store';

const PAGE = 30;

/** People who said they live here, for the convener who attests. */
export const residents: ReadHandler<RoomContract['residents']> = async ({ roomId, state, cursor }) => {
  const found = await residentsIn(roomId, state, cursor, PAGE);
  return {
    items: found.map(({ _id, name, note, at }) => ({ id: _id, name, declaredAt: at, state, ...(note ? { note } : {}) })),
    ...(found.length === PAGE ? { next: found[PAGE - 1]!._id } : {}),
  };
};
