import type { RoomContract } from '../../src/contract/room';
import type { ReadHandler } from '../_kernel/serve';
import { areasBelow } from '../_store/room-store';

/** 扬州市: where browsing by area begins. */
const TOP = '3210';

export const areas: ReadHandler<RoomContract['areas']> = async ({ parent = TOP }) => ({
  items: (await areasBelow(parent)).map(({ _id, name, level, hasChildren, roomId }) => ({ id: _id, name, level, hasChildren, ...(roomId ? { roomId } : {}) })),
});
