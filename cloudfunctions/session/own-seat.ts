import type { OwnSeat } from '../../src/contract/session-shapes';
import type { Seat } from '../_store/documents';

/** 撤销: for so long after signing up the button says so. Leaving is possible afterwards too. */
const UNDO_MS = 10_000;

/** A person's own seat, as that person sees it. */
export const ownSeatOf = ({ _id: id, state, kind, group, also, attested, at, way, presence }: Seat, { now, ahead }: { now?: string; ahead?: number } = {}): OwnSeat => {
  const undoUntil = way === 'own' && state !== 'left' ? new Date(Date.parse(at) + UNDO_MS).toISOString() : undefined;
  return {
    id, state, kind, also: [...also], attested, ...(group === undefined ? {} : { group }), ...(ahead === undefined ? {} : { ahead }),
    ...(undoUntil !== undefined && (now === undefined || now < undoUntil) ? { undoUntil } : {}), ...(presence ? { present: presence.how } : {}),
  };
};
