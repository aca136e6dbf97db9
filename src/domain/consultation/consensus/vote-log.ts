import { compareParticipants, type ParticipantId, type Vote } from './vote';

/** Votes as they come, one entry each, in arrays that grow: ten million objects would not fit where ten million numbers do. */
export type VoteLog = { participants: ParticipantId[]; size: number; rows: Int32Array; columns: Uint16Array; values: Int8Array; at: Float64Array };

/** Reads votes on the given columns; others are left out, their people are not. People ascend. */
export function readVotes(votes: Iterable<Vote>, columnOf: ReadonlyMap<number, number>): VoteLog {
  const rowOf = new Map<ParticipantId, number>();
  const log: VoteLog = { participants: [], size: 0, rows: new Int32Array(1024), columns: new Uint16Array(1024), values: new Int8Array(1024), at: new Float64Array(1024) };
  for (const { participantId, statementId, value, at } of votes) {
    if (value !== 1 && value !== 0 && value !== -1) throw new Error(`a vote is 1, 0 or −1, not ${String(value)}`);
    if (!Number.isFinite(at)) throw new Error(`the vote of ${participantId} on ${statementId} has no time`);
    let row = rowOf.get(participantId);
    if (row === undefined) {
      row = log.participants.push(participantId) - 1;
      rowOf.set(participantId, row);
    }
    const column = columnOf.get(statementId);
    if (column === undefined) continue;
    if (log.size === log.rows.length) makeRoom(log);
    log.rows[log.size] = row;
    log.columns[log.size] = column;
    log.values[log.size] = value;
    log.at[log.size++] = at;
  }
  sortPeople(log);
  return log;
}

function makeRoom(log: VoteLog): void {
  const length = 2 * log.size;
  log.rows = grown(log.rows, new Int32Array(length));
  log.columns = grown(log.columns, new Uint16Array(length));
  log.values = grown(log.values, new Int8Array(length));
  log.at = grown(log.at, new Float64Array(length));
}

/** `to` with the beginning of `from`. */
export function grown<T extends Int32Array | Uint16Array | Int8Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Renumbers rows so that people ascend. */
function sortPeople(log: VoteLog): void {
  const order = log.participants.map((_id, row) => row).sort((a, b) => compareParticipants(log.participants[a]!, log.participants[b]!));
  const place = new Int32Array(order.length);
  order.forEach((row, i) => (place[row] = i));
  log.participants = order.map((row) => log.participants[row]!);
  for (let i = 0; i < log.size; i++) log.rows[i] = place[log.rows[i]!]!;
}

/** The log's entries row by row (counting sort). */
export function byRow({ participants, size, rows }: VoteLog): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(participants.length + 1);
  for (let i = 0; i < size; i++) starts[rows[i]! + 1]!++;
  for (let row = 0; row < participants.length; row++) starts[row + 1]! += starts[row]!;
  const next = starts.slice();
  const order = new Int32Array(size);
  for (let i = 0; i < size; i++) order[next[rows[i]!]!++] = i;
  return { order, starts };
}
