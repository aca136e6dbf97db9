import { SMALLEST_GROUP } from '../../src/domain/consultation/consensus/public-map';
import type { OpinionTally } from '../_store/documents';

/** Between two maps of one session. */
const PAUSE_MS = 60_000;

/**
 * A map is due once as many people as a group must have said something new, and not before a minute after the last: two maps one answer apart would
 * show that answer.
 */
export function drawnNext(tally: OpinionTally, now: string): OpinionTally {
  const changed = tally.changed.slice(0, SMALLEST_GROUP);
  if (tally.drawAt !== undefined || changed.length < SMALLEST_GROUP) return { ...tally, changed };
  const earliest = tally.drawnAt === undefined ? now : new Date(Date.parse(tally.drawnAt) + PAUSE_MS).toISOString();
  return { ...tally, changed, drawAt: earliest > now ? earliest : now };
}
