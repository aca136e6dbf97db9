import { OWN_KINDS } from '../../src/contract/session-shapes';
import { hindrance } from '../../src/domain/session/held-seats';
import { moveUp } from '../../src/domain/session/waiting-list';
import type { Seat, SeatGuard, Session } from '../_store/documents';
import { firstInLine } from '../_store/session-store';
import { classKeyOf, counted, seatingOf, takenOf, type Place } from './counts';
import type { Step } from './step';
import { tellSeat } from './tell';

/** Every line there can be: each kind people ask for, and each group of stakeholders. */
const linesOf = ({ groups }: Session): Place[] => [...groups.map((group) => ({ kind: 'stakeholder' as const, group })), ...OWN_KINDS.filter((kind) => kind !== 'stakeholder').map((kind) => ({ kind }))];

/**
 * Gives free seats to those who wait, the seats' own lines first, and keeps the counts. Lines are read beside the
 * transaction, from their heads, and only those whose turn can come; the caller has taken all lanes before, so whoever
 * joins or changes meanwhile conflicts. While sign-up runs nobody eligible waits while a seat is free, at any commit; afterwards only
 * those move up with whom the half stands.
 */
export async function fillFreeSeats(step: Step, session: Session, guard: SeatGuard, freed: readonly Place[] = []): Promise<{ guard: SeatGuard; up: Seat[] }> {
  const seating = seatingOf(guard);
  const free = guard.limit - takenOf(guard);
  const open = free > 0 ? linesOf(session).filter((line) => hindrance(seating, line) === undefined) : [];
  const waiting = (await Promise.all(open.map((line) => firstInLine(session._id, classKeyOf(line), free)))).flat().sort((a, b) => (a.order < b.order ? -1 : 1));
  const up = moveUp({ seating, while: guard.open ? 'sign-up' : 'frozen', waiting, freed }).map((place) => waiting[place]!);

  let now = guard;
  for (const seat of up) {
    now = counted(now, seat, 1);
    await step.transaction.put('seat', { ...seat, state: 'seated', at: step.now });
    await tellSeat(step, session, seat, 'moved-up');
  }
  await step.transaction.put('seatGuard', now);
  return { guard: now, up };
}
