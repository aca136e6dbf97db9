import type { PackedVotes } from '../../src/domain/consultation/consensus/packed-votes';
import { unpackClusters } from '../../src/domain/consultation/consensus/packed-clusters';
import type { Statistics } from '../../src/domain/consultation/consensus/statistics';
import type { PersonRecord } from '../../src/domain/consultation/consensus/stream';
import type { Lane } from '../../src/domain/session/eligibility';
import { drawnMap, type DrawnMap } from '../_statement/drawn-map';
import { each } from '../_kernel/each';
import type { Task } from '../_kernel/serve-timer';
import { transact } from '../_kernel/transact';
import type { OpinionTally } from '../_store/documents';
import { reader, type Transaction } from '../_store/door';
import { mapId, mapsDue, numberedStatements, opinionsIn, tallyOf } from '../_store/statement-store';
import { drawnNext, lanesToDraw } from './draw-next';
import { sumsOf } from './sums';

const [SESSIONS, PAGE] = [10, 1000];

/** Maps that are due, the one that waits longest first. Each is whole or not there: what is stopped in between begins again with the next run. */
export const drawMaps: Task = (run) => each(run, () => mapsDue(run.now, SESSIONS), (tally) => drawDue(tally, run.now));

async function drawDue(tally: OpinionTally, now: string): Promise<boolean> {
  const lanes = lanesToDraw(tally);
  const maps: DrawnMap[] = [];
  for (const lane of lanes) maps.push(...(await draw(tally._id, lane, now)));
  return transact(async (transaction) => {
    const { drawAt, whole, ...latest } = await tallyOf(transaction, tally._id);
    if (drawAt !== tally.drawAt) return false;
    for (const { map } of maps) await transaction.put('opinionMap', map);
    const changed = { ...latest.changed, ...Object.fromEntries(lanes.map((lane) => [lane, []])) };
    await transaction.put('opinionTally', drawnNext({ ...latest, changed, drawnAt: now, ...(whole ? { wholeAt: now } : {}), priorities: maps[0]?.priorities ?? latest.priorities }, now));
    return true;
  });
}

/** The map of one lane: components from the sums, then people in pages, in the order of joining; clusters begin where they stood. */
async function draw(sessionId: string, lane: Lane, now: string): Promise<DrawnMap[]> {
  const { statistics, demo } = await transact((transaction) => sumsNow(transaction, sessionId, lane));
  const columns = statistics.statements;
  if (columns === 0) return [];
  const [statements, previous] = [await numberedStatements(sessionId), await reader.get('opinionMap', mapId(sessionId, lane))];
  const shown = new Set(statements.filter(({ state }) => state === 'shown').map(({ number }) => number));
  return [await drawnMap({ sessionId, lane, now, demo, shown, statistics, pages: () => pagesOf(sessionId, lane, columns), ...(previous ? { clusters: unpackClusters(previous.clusters) } : {}) })];
}

/** Sums of one moment, all pieces of them. */
async function sumsNow(transaction: Transaction, sessionId: string, lane: Lane): Promise<{ statistics: Statistics; demo: boolean }> {
  const [tally, conversation] = [await tallyOf(transaction, sessionId), await transaction.get('conversation', sessionId)];
  const columns = tally.pieces[lane] === 0 ? 0 : conversation?.columns ?? 0;
  return { statistics: await sumsOf(transaction, tally, lane, columns), demo: conversation?.demo ?? false };
}

async function* pagesOf(sessionId: string, lane: Lane, columns: number): AsyncGenerator<readonly PersonRecord[]> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const page = await opinionsIn(sessionId, lane, after, PAGE);
    yield page.map(({ _id, votes, placed }) => ({ participantId: _id, votes: within(votes, columns), inConversation: placed }));
    after = page.length === PAGE ? page[PAGE - 1]!.joined : undefined;
  }
}

/** What was answered since on a statement added since is for the next map. */
const within = (votes: PackedVotes, columns: number): PackedVotes => (votes.length > columns ? votes.slice(0, columns) : votes);
