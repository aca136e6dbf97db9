import { NO_VOTE, unpackVotes, type PackedVotes } from './packed-votes';
import type { ParticipantId, Vote } from './vote';
import { byRow, grown, readVotes } from './vote-log';

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
  return { participants: people, statements, starts: Int32Array.from(starts), columns: columns.slice(0, size), values: values.slice(0, size) };
}

/**
 * A matrix from single votes in any order, people ascending: of several by one person on one statement the latest counts, and of two at the
 * same moment the lower value, so that the order never matters. Votes on statements that are not listed are left out.
 */
export function matrixFromVotes(statements: readonly number[], votes: Iterable<Vote>): VoteMatrix {
  const width = widthOf(statements);
  const columnOf = new Map(statements.map((id, column) => [id, column]));
  const log = readVotes(votes, columnOf);
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

function widthOf(statements: readonly number[]): number {
  if (statements.length > MOST_STATEMENTS) throw new Error(`at most ${MOST_STATEMENTS} statements`);
  if (new Set(statements).size < statements.length) throw new Error('a statement stands twice');
  return statements.length;
}
