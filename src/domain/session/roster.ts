import type { Numbers } from '../policy/numbers';
import type { CompositionView } from './composition';
import type { GroupSeats, Seating } from './held-seats';
import type { Reached } from './notice';
import { ROSTER_KINDS, type RosterKind } from './session';

/**
 * One seat in flags, without its person: what the views count. `chosen`: a seat of the assembly that the convener chose with
 * a reason or lots fell on. `entitled`: what `mayKeepSeat` answered. `told`: a delivered notice, or told by phone or on paper; `surely`: by two ways, or read, or by somebody of the room.
 */
export type SeatFacts = { kind: RosterKind; group?: string | undefined; fromAssembly: boolean; chosen: boolean; entitled: boolean; told: boolean; surely: boolean };

const isStakeholder = ({ kind }: Pick<SeatFacts, 'kind'>): boolean => kind === 'stakeholder';
const count = <T>(list: readonly T[], of: (one: T) => boolean): number => list.filter(of).length;

/** The composition of these seats: the planned ones, or those present. `twoSeats`: people who hold more than one. */
export const compositionOf = ({ numbers, seats, topicGroups, twoSeats = 0 }: { numbers: Numbers; seats: readonly SeatFacts[]; topicGroups: readonly string[]; twoSeats?: number }): CompositionView => ({
  numbers,
  total: seats.length,
  stakeholders: count(seats, isStakeholder),
  kinds: ROSTER_KINDS.filter((kind) => seats.some((seat) => seat.kind === kind)),
  groupsMissing: topicGroups.filter((group) => !seats.some((seat) => isStakeholder(seat) && seat.group === group)),
  notChosen: count(seats, ({ fromAssembly, chosen }) => fromAssembly && !chosen),
  notEntitled: count(seats, ({ entitled }) => !entitled),
  twoSeats,
});

/** The same seats as sign-up and waiting list see them. */
export const seatingOf = ({ numbers, limit, seats, holds, holdsReleased }: { numbers: Numbers; limit: number; seats: readonly Pick<SeatFacts, 'kind' | 'group'>[]; holds: readonly Pick<GroupSeats, 'group' | 'held'>[]; holdsReleased: boolean }): Seating => {
  const stakeholders = seats.filter(isStakeholder);
  return {
    limit, share: numbers.stakeholderShare, stakeholders: stakeholders.length, others: seats.length - stakeholders.length,
    groups: holds.map(({ group, held }) => ({ group, held, taken: count(stakeholders, (seat) => seat.group === group) })), holdsReleased,
  };
};

/** Who of each kind has been told, for `noticeReached`. */
export const reachedOf = (seats: readonly Pick<SeatFacts, 'kind' | 'told' | 'surely'>[]): Reached[] => ROSTER_KINDS
  .map((kind) => ({ kind, people: count(seats, (seat) => seat.kind === kind), reached: count(seats, (seat) => seat.kind === kind && seat.told), surely: count(seats, (seat) => seat.kind === kind && seat.surely) }))
  .filter(({ people }) => people > 0);
