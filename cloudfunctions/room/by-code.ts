import type { RoomContract } from '../../src/contract/room';
import { Forbidden } from '../_kernel/answers';
import { roomIdIn } from '../_kernel/room-code';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { cardOf } from './card';

/** The room a scanned or typed code stands for. */
export const byCode: ReadHandler<RoomContract['byCode']> = async ({ code }) => {
  const roomId = roomIdIn(code);
  const room = roomId === undefined ? undefined : await reader.get('room', roomId);
  if (!room) throw new Forbidden('没有找到这个码对应的议事室，请核对后再试');
  return cardOf(room);
};
