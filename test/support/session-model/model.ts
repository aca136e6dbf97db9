import type { SeatState } from '../../../cloudfunctions/_store/documents';
import type { RosterKind, SessionState } from '../../../src/domain/session/session';

/** Somebody towards a session, as the rules describe it. `toldInApp`, `toldByHand`: at which act; `denied`: the room has said that it is not so. */
export type SeatOfModel = {
  id: string; openid?: string; kind: RosterKind; group?: string; state: SeatState; attested: boolean; denied: boolean; order: number;
  present: boolean; toldInApp: number; toldByHand: number;
};

/** A session as the rules describe it, without any of the program's own code. Instants in milliseconds. */
export type SessionOfModel = {
  id: string; topicId: string; state: SessionState; revision: number; limit: number; open: boolean; closesAt: number; startsAt: number;
  seats: readonly SeatOfModel[];
  /** Acts so far, and what the clock says. */
  acts: number; now: number;
  /** Gaps for which a reason is on record: another gap asks for another reason. */
  given: readonly string[];
  /** The act with which this time and place was told first. */
  told?: number;
  minutes?: { hash: string; sentAt: number; attended: number; answered: readonly string[] };
};

export const ACTIONS = [
  'openSignUp', 'signUp', 'register', 'invite', 'noteAnswer', 'attest', 'leave', 'release', 'closeSignUp', 'freeze', 'substitute', 'repair', 'sendNotice', 'noteTold', 'postpone', 'cancel',
  'beginCheckIn', 'checkIn', 'tick', 'open', 'close', 'sendMinutes', 'confirmMinutes', 'noteMinutesAnswer', 'amend', 'wait', 'timer',
] as const;
export type Action = (typeof ACTIONS)[number];

/** One thing somebody does, resolved. `flaw`: what is sent lacks something; `reasons`: norms are set aside with a reason. */
export type Act = { action: Action; who: string; seat: number; other: number; kind: RosterKind; group: string; name: number; /** The seat of the person who is named, if there is one. */ known: string; yes: boolean; flaw: boolean; reasons: boolean; stale: boolean; choice: number };

/** `must`: the rules that are told; `late`: it is not the time for it, whatever else is told beside. */
export type Expected =
  | { kind: 'done'; after: (reply: Record<string, unknown>) => SessionOfModel }
  | { kind: 'refused'; must: readonly string[]; late: boolean }
  | { kind: 'forbidden' | 'conflict' };

export const GROUPS = ['住户', '店家'] as const;
const DAY = 24 * 3_600_000;
export const dayOf = (instant: number): number => Math.floor((instant + DAY / 3) / DAY);

export const sits = ({ state }: SeatOfModel): boolean => state === 'seated';
export const holds = ({ state }: SeatOfModel): boolean => state === 'seated' || state === 'invited';
export const asks = (seat: SeatOfModel): boolean => holds(seat) || seat.state === 'waiting' || seat.state === 'applied';
export const isStakeholder = ({ kind }: Pick<SeatOfModel, 'kind'>): boolean => kind === 'stakeholder';
export const isOff = ({ state }: Pick<SessionOfModel, 'state'>): boolean => state === 'cancelled' || state === 'void';

export const withSeat = (model: SessionOfModel, seat: SeatOfModel): SessionOfModel =>
  ({ ...model, seats: model.seats.some(({ id }) => id === seat.id) ? model.seats.map((one) => (one.id === seat.id ? seat : one)) : [...model.seats, seat] });
export const step = (model: SessionOfModel, change: Partial<SessionOfModel> = {}): SessionOfModel => ({ ...model, ...change, revision: model.revision + 1 });
