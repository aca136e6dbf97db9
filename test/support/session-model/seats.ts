import { halfStands } from './composition';
import { holds, isStakeholder, step, withSeat, type SeatOfModel, type SessionOfModel } from './model';
import type { SeatState } from '../../../cloudfunctions/_store/documents';

type Place = Pick<SeatOfModel, 'kind'> & { group?: string | undefined };
const SIGNING_UP = ['planned', 'sign-up-open', 'sign-up-closed'];

/** What keeps one more of this kind from a seat: none is free, or those left are held for stakeholders （七）. */
export function noSeat({ limit, seats }: SessionOfModel, place: Place): string | undefined {
  const taken = seats.filter(holds);
  if (taken.length >= limit) return 'session.sign-up.full';
  return !isStakeholder(place) && taken.filter((seat) => !isStakeholder(seat)).length >= limit - Math.ceil(limit / 2) ? 'session.sign-up.stakeholder-seats-held' : undefined;
}

/** Somebody no longer has what he or she had; who waits moves up before the roster is fixed, and afterwards the half is looked at (A7). */
export function givenBack(model: SessionOfModel, seat: SeatOfModel, state: SeatState, change: Partial<SeatOfModel> = {}): SessionOfModel {
  const without = withSeat(model, { ...seat, ...change, state });
  if (!holds(seat)) return without;
  if (SIGNING_UP.includes(model.state)) return movedUp(without, seat);
  const left = without.seats.filter(holds);
  const broken = (model.state === 'frozen' || model.state === 'noticed') && !halfStands(left.length, left.filter(isStakeholder).length);
  return step(without, broken ? { state: 'composition-broken' } : {});
}

/** A freed seat goes to its own line first, then to the first who may have it; once sign-up is over, only where the half stands with him or her. */
function movedUp(model: SessionOfModel, freed?: Place): SessionOfModel {
  const may = (seat: SeatOfModel): boolean => {
    const taken = [...model.seats.filter(holds), seat];
    return seat.state === 'waiting' && noSeat(model, seat) === undefined && (model.open || isStakeholder(seat) || halfStands(taken.length, taken.filter(isStakeholder).length));
  };
  const line = [...model.seats].sort((a, b) => a.order - b.order).filter(may);
  const next = line.find(({ kind, group }) => freed !== undefined && kind === freed.kind && group === freed.group) ?? line[0];
  return next ? movedUp(withSeat(model, { ...next, state: 'seated' })) : model;
}
