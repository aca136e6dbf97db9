import { createHash } from 'node:crypto';
import type { RoomKind } from '../../src/domain/room/kinds';

/** A room's id is digits alone: printed codes carry it as a number. A place's room has the place's code. */
export const placeRoomId = (area: string): string => area;

/** A unit's or sector's room: 9, and twelve digits drawn from the body it stands for, the same each time. */
export const specialRoomId = (kind: RoomKind, bodyId: string): string =>
  `9${(BigInt(`0x${createHash('sha256').update(`${kind}\n${bodyId}`).digest('hex').slice(0, 15)}`) % 10n ** 12n).toString().padStart(12, '0')}`;
