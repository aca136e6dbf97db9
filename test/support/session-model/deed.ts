import type { SessionState } from '../../../src/domain/session/session';
import type { Act, SeatOfModel, SessionOfModel } from './model';

/** One kind of act: who passes the door, from which states it begins, what the rules say against it, and what it does. */
export type Deed = {
  by: 'convener' | 'desk' | 'anybody' | 'proposer' | 'nobody';
  /** Whose the matter is that is meant; nobody else's business. */
  mine?(model: SessionOfModel, act: Act): boolean;
  /** Does the input name the revision its author saw? */
  seen?: true;
  from?: readonly SessionState[];
  late?(model: SessionOfModel, act: Act): boolean;
  against(model: SessionOfModel, act: Act): readonly string[];
  done(model: SessionOfModel, act: Act, reply: Record<string, unknown>): SessionOfModel;
};

export const seatOf = ({ seats }: SessionOfModel, { seat }: Act): SeatOfModel => seats[seat % seats.length]!;
export const otherOf = ({ seats }: SessionOfModel, { other }: Act): SeatOfModel => seats[other % seats.length]!;
