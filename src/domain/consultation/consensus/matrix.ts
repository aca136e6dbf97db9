import { NO_VOTE, unpackVotes, type PackedVotes } from './packed-votes';
import { compareParticipants, type ParticipantId, type Vote } from './vote';

/**
 * Who voted what, by rows. Row r's votes stand at `starts[r]` up to `starts[r + 1]`, columns ascending. Rows stand in the
 * order in which people joined; groups are searched from the first ones, so the order is part of the data. A person
 * without a vote has an empty row.
 */
export type VoteMatrix = {
  participants: readonly ParticipantId[];
  statements: readonly number[];
  starts: Int32Array;
  columns: Uint16Array;
  values: Int8Array;
};

export const MOST_STATEMENTS = 65_535;

export type PersonRow = { participantId: ParticipantId; votes: PackedVotes };

/** A matrix from whole rows, in their order. Throws when a person stands twice. */
export function matrixFromRows(statements: readonly number[], rows: Iterable<PersonRow>): VoteMatrix {
  const width = widthOf(statements);
  const people: ParticipantId[] = [];
  const starts = [0];
  let columns = new Uint16Array(1024);
  let values = new Int8Array(1024);
  let size = 0;
  for (const { participantId, votes } of rows) {
    if (votes.length > width) throw new Error(`participant ${participantId} has more votes than there are statements`);
    if (size + width > columns.length) {
      columns = grown(columns, new Uint16Array(2 * (size + width)));
      values = grown(values, new Int8Array(2 * (size + width)));
    }
    size = unpackVotes(votes, columns, values, size);
    people.push(participantId);
    starts.push(size);
  }
  if (new Set(people).size < people.length) throw new Error(`participant ${people.find((id, row) => people.indexOf(id) < row)} stands twice`);
  return { participants: people, statements, starts: Int32Array.from(starts), columns: columns.subarray(0, size), values: values.subarray(0, size) };
}

/**
 * A matrix from single votes in any order, people ascending: of several by one person on one statement the latest counts, and of two at the
 * same moment the lower value, so that the order never matters. Votes on statements that are not listed are left out.
 */
export function matrixFromVotes(statements: readonly number[], votes: Iterable<Vote>): VoteMatrix {
  const width = widthOf(statements);
  const columnOf = new Map(statements.map((id, column) => [id, column]));
  const log = readVotes(votes, columnOf);
  sortPeople(log);
  const { order, starts } = byRow(log);
  const latest = new Float64Array(width);
  const chosen = new Int8Array(width).fill(NO_VOTE);
  const columns = new Uint16Array(log.size);
  const values = new Int8Array(log.size);
  const kept = new Int32Array(starts.length);
  let size = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    const first = size;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) {
      const entry = order[i]!;
      const column = log.columns[entry]!;
      const value = log.values[entry]!;
      const at = log.at[entry]!;
      const before = chosen[column]!;
      if (before === NO_VOTE) columns[size++] = column;
      if (before === NO_VOTE || at > latest[column]! || (at === latest[column]! && value < before)) {
        chosen[column] = value;
        latest[column] = at;
      }
    }
    columns.subarray(first, size).sort();
    for (let i = first; i < size; i++) {
      values[i] = chosen[columns[i]!]!;
      chosen[columns[i]!] = NO_VOTE;
    }
    kept[row + 1] = size;
  }
  return { participants: log.participants, statements, starts: kept, columns: columns.slice(0, size), values: values.slice(0, size) };
}

type VoteLog = { participants: ParticipantId[]; size: number; rows: Int32Array; columns: Uint16Array; values: Int8Array; at: Float64Array };

function readVotes(votes: Iterable<Vote>, columnOf: ReadonlyMap<number, number>): VoteLog {
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
  return log;
}

function makeRoom(log: VoteLog): void {
  const length = 2 * log.size;
  log.rows = grown(log.rows, new Int32Array(length));
  log.columns = grown(log.columns, new Uint16Array(length));
  log.values = grown(log.values, new Int8Array(length));
  log.at = grown(log.at, new Float64Array(length));
}

function grown<T extends Int32Array | Uint16Array | Int8Array | Float64Array>(from: T, to: T): T {
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
function byRow({ participants, size, rows }: VoteLog): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(participants.length + 1);
  for (let i = 0; i < size; i++) starts[rows[i]! + 1]!++;
  for (let row = 0; row < participants.length; row++) starts[row + 1]! += starts[row]!;
  const next = starts.slice();
  const order = new Int32Array(size);
  for (let i = 0; i < size; i++) order[next[rows[i]!]!++] = i;
  return { order, starts };
}

function widthOf(statements: readonly number[]): number {
  if (statements.length > MOST_STATEMENTS) throw new Error(`at most ${MOST_STATEMENTS} statements`);
  if (new Set(statements).size < statements.length) throw new Error('a statement stands twice');
  return statements.length;
}
