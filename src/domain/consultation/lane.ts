import type { Lane } from '../session/eligibility';
import type { RosterKind } from '../session/session';

/** Where somebody's words stand: 场内 with the kind of seat, or 场外. The roster says it, nobody chooses; rank and title are not told （八：平等协商、场内场外联动）. */
export type Standing = { lane: Lane; kind?: RosterKind };

export const laneOf = (seat: { state: string; kind: RosterKind } | undefined): Standing =>
  seat?.state === 'seated' ? { lane: 'inside', kind: seat.kind } : { lane: 'outside' };
