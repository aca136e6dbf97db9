import { SMALLEST_GROUP } from '../../src/domain/consultation/consensus/public-map';
import type { Lane } from '../../src/domain/session/eligibility';
import type { OpinionTally } from '../_store/documents';

export const LANES: readonly Lane[] = ['inside', 'outside'];

/** Between two maps of one session. */
const PAUSE_MS = 60_000;

/** A lane is drawn anew once as many people as a group must have said something new in it: two maps one answer apart would show that answer. At the closing both are. */
export const lanesToDraw = ({ changed, whole }: Pick<OpinionTally, 'changed' | 'whole'>): Lane[] => LANES.filter((lane) => whole || changed[lane].length >= SMALLEST_GROUP);

/** With who has changed something, as many as matter, and when the next map is due: not before a minute after the last. */
export function drawnNext(tally: OpinionTally, now: string): OpinionTally {
  const changed = { inside: tally.changed.inside.slice(0, SMALLEST_GROUP), outside: tally.changed.outside.slice(0, SMALLEST_GROUP) };
  if (tally.drawAt !== undefined || lanesToDraw({ ...tally, changed }).length === 0) return { ...tally, changed };
  const earliest = tally.drawnAt === undefined ? now : new Date(Date.parse(tally.drawnAt) + PAUSE_MS).toISOString();
  return { ...tally, changed, drawAt: earliest > now ? earliest : now };
}
