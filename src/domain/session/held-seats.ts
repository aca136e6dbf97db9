import { stakeholdersFor, type Share } from './half';
import type { RosterKind } from './session';

/** One group of the topic's stakeholder map: seats the convener keeps for it, and how many of it sit. */
export type GroupSeats = { group: string; held: number; taken: number };

/**
 * The seats of a session in counts, while sign-up runs. `holdsReleased`: the hour is past at which kept seats are given free.
 * `keptForLot`: seats that a draw under way is about; nobody else takes them.
 */
export type Seating = { limit: number; share: Share; stakeholders: number; others: number; groups: readonly GroupSeats[]; holdsReleased: boolean; keptForLot?: number };
/** A kind, and for a stakeholder the group: what decides over a seat. */
export type SeatClass = { kind: RosterKind; group?: string | undefined };

const isStakeholder = ({ kind }: SeatClass): boolean => kind === 'stakeholder';

/** Seats nobody but stakeholders may take: the half of the limit, rounded up, or what the groups' holds add up to if that is more. */
export function heldForStakeholders({ limit, share, groups, holdsReleased }: Seating): number {
  const holds = holdsReleased ? 0 : groups.reduce((sum, { held }) => sum + held, 0);
  return Math.min(limit, Math.max(stakeholdersFor(limit, share), holds));
}

/** Where everybody else stops: of 12 seats at 6, of 31 at 15. */
export const othersStopAt = (seating: Seating): number => seating.limit - heldForStakeholders(seating);

/** Seats still kept for other groups than this one. */
const keptFromGroup = ({ groups, holdsReleased }: Seating, mine: string | undefined): number =>
  holdsReleased ? 0 : groups.filter(({ group }) => group !== mine).reduce((sum, { held, taken }) => sum + Math.max(0, held - taken), 0);

export type Hindrance = 'full' | 'stakeholder-seats-held' | 'group-seats-held';

/** What stands between this class of person and a seat, if anything: answers by class alone, so one answer serves all of a class. */
export function hindrance(seating: Seating, who: SeatClass): Hindrance | undefined {
  const free = seating.limit - seating.stakeholders - seating.others - (seating.keptForLot ?? 0);
  if (free <= 0) return 'full';
  if (!isStakeholder(who) && seating.others >= othersStopAt(seating)) return 'stakeholder-seats-held';
  return free <= keptFromGroup(seating, isStakeholder(who) ? who.group : undefined) ? 'group-seats-held' : undefined;
}

/** The same seats after one of this class has sat down. */
export const seated = (seating: Seating, who: SeatClass): Seating => (isStakeholder(who)
  ? { ...seating, stakeholders: seating.stakeholders + 1, groups: seating.groups.map((one) => (one.group === who.group ? { ...one, taken: one.taken + 1 } : one)) }
  : { ...seating, others: seating.others + 1 });
