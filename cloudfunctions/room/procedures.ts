import type { RoomContract } from '../../src/contract/room';
import type { ReadHandler } from '../_kernel/serve';
import { proceduresOf } from '../_store/room-store';

const PAGE = 5;

/** 议事制度, newest version first. */
export const procedures: ReadHandler<RoomContract['procedures']> = async ({ roomId, cursor }) => {
  const found = await proceduresOf(roomId, cursor, PAGE);
  return { items: found.map(({ version, title, text, at }) => ({ version, title, text, at })), ...(found.length === PAGE ? { next: found[PAGE - 1]!._id } : {}) };
};
