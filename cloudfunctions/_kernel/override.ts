import type { Pointer } from '../../src/domain/room/override';
import type { Override, Room } from '../_store/documents';

const EARLIER = 20;

/** A pointer of a room set to another body; what it was set to before stays with its reason （convention.lines）. The same again changes nothing. */
export function overridden(room: Room, { pointer, to, reason, at }: { pointer: Pointer; to: string; reason: string; at: string }): Room {
  const before = room.overrides?.find((one) => one.pointer === pointer);
  if (before && before.to === to && before.reason === reason) return room;
  const earlier = before ? [...(before.earlier ?? []), { to: before.to, reason: before.reason, at: before.at }].slice(-EARLIER) : [];
  const override: Override = { pointer, from: before?.from ?? room[pointer] ?? '', to, reason, at, ...(earlier.length > 0 ? { earlier } : {}) };
  return { ...room, [pointer]: to, overrides: [...(room.overrides ?? []).filter((one) => one.pointer !== pointer), override] };
}
