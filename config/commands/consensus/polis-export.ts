import { join } from 'node:path';
import { csvLines, csvRecords } from './csv';
import type { Request } from './request';
import { mapOfMatrix } from '../../../src/domain/consultation/consensus/build';
import type { GivenGroup } from '../../../src/domain/consultation/consensus/given';
import type { ConsensusMap } from '../../../src/domain/consultation/consensus/map';
import { matrixFromRows, type PersonRow } from '../../../src/domain/consultation/consensus/matrix';
import type { ParticipantId, Statement } from '../../../src/domain/consultation/consensus/vote';

/**
 * A conversation as Polis exports it: `participants-votes.csv`, one line a person and one column a statement, and
 * `comments.csv`. The conversation's statements are the columns; comments without a column never came to a vote. People
 * stand in the order of the lines.
 */
export function polisExportMap({ folder, k, given }: Request): ConsensusMap {
  const statements = readComments(join(folder, 'comments.csv'));
  const groupOf = new Map<ParticipantId, number>();
  const matrix = readVotes(join(folder, 'participants-votes.csv'), groupOf);
  const known = new Set(statements.map(({ id }) => id));
  const all = [...statements, ...matrix.statements.filter((id) => !known.has(id)).map((id): Statement => ({ id, moderation: 0 }))];
  if (!given) return mapOfMatrix({ matrix, statements: all }, { k });
  const inConversation = [...groupOf.keys()];
  if (inConversation.length === 0) throw new Error(`${folder}/participants-votes.csv gives no group`);
  return mapOfMatrix({ matrix, statements: all }, { k, given: { inConversation, ...(given === 'groups' ? { groups: groupsOf(groupOf) } : {}) } });
}

function groupsOf(groupOf: ReadonlyMap<ParticipantId, number>): GivenGroup[] {
  const groups = new Map<number, ParticipantId[]>();
  for (const group of new Set(groupOf.values())) groups.set(group, []);
  groupOf.forEach((group, id) => groups.get(group)!.push(id));
  return [...groups].map(([id, members]) => ({ id, members })).sort((a, b) => a.id - b.id);
}

function readComments(file: string): Statement[] {
  return csvRecords(file).map((record) => {
    const id = record['comment-id'];
    const moderation = Number(record['moderated']);
    if (id === undefined || !/^\d+$/.test(id)) throw new Error(`${file}: a comment has no comment-id`);
    if (record['moderated'] === '' || (moderation !== -1 && moderation !== 0 && moderation !== 1)) throw new Error(`${file}: comment ${id} has no moderated of −1, 0 or 1`);
    return { id: Number(id), moderation, meta: /^(true|t|1)$/i.test(record['is-meta'] ?? '') };
  });
}

const PERSON = -1;
const GROUP = -2;
const OTHER = -3;

function readVotes(file: string, groupOf: Map<ParticipantId, number>) {
  const names: string[] = [];
  let take = (bytes: Buffer, start: number, end: number, _place: number): void => void names.push(bytes.toString('utf8', start, end));
  const lines = csvLines(file, (bytes, start, end, place) => take(bytes, start, end, place));
  if (lines.next().done) throw new Error(`${file} is empty`);
  const { statements, field, rowOf } = tableOf(names, file);
  take = field;
  function* rows(): Generator<PersonRow> {
    for (const line of lines) {
      const { group, ...row } = rowOf(line);
      if (group !== undefined) groupOf.set(row.participantId, group);
      yield row;
    }
  }
  return matrixFromRows(statements, rows());
}

/** Collects the fields of one line after the other; reading bytes, for half a billion cells must not become half a billion texts. */
function tableOf(names: readonly string[], file: string) {
  const statements = names.filter((name) => /^\d+$/.test(name)).map(Number).sort((a, b) => a - b);
  const columnOf = new Map(statements.map((id, column) => [id, column]));
  const roles = Int32Array.from(names, (name) => (/^\d+$/.test(name) ? columnOf.get(Number(name))! : name === 'participant' ? PERSON : name === 'group-id' ? GROUP : OTHER));
  if (!roles.includes(PERSON)) throw new Error(`${file} has no column participant`);
  if (statements.length === 0) throw new Error(`${file} has no column of votes`);
  const votes = Buffer.alloc(statements.length, '.');
  let fields = 0;
  let person = '';
  let group = '';
  return {
    statements,
    field(bytes: Buffer, start: number, end: number, place: number): void {
      fields++;
      const role = roles[place] ?? OTHER;
      if (role >= 0) votes[role] = signOf(bytes, start, end) || unreadable(bytes.toString('utf8', start, end), names[place]!, file);
      else if (role === PERSON) person = bytes.toString('utf8', start, end);
      else if (role === GROUP) group = bytes.toString('utf8', start, end).trim();
    },
    rowOf(line: number): PersonRow & { group?: number } {
      if (fields !== names.length) throw new Error(`${file}, line ${line} has ${fields} fields instead of ${names.length}`);
      if (person === '') throw new Error(`${file}, line ${line} names no participant`);
      if (!/^\d*$/.test(group)) throw new Error(`${file}, line ${line}: group-id is a whole number or empty, not ${group}`);
      const row = { participantId: /^\d{1,15}$/.test(person) ? Number(person) : person, votes: votes.toString('latin1'), ...(group === '' ? {} : { group: Number(group) }) };
      [fields, person, group] = [0, '', ''];
      return row;
    },
  };
}

/** The packed sign of a cell (1 agree, −1 disagree, 0 pass, empty no vote), or 0 where it is none of these. */
function signOf(bytes: Buffer, start: number, end: number): number {
  if (end === start) return 46;
  const first = bytes[start];
  if (end - start === 1) return first === 49 ? 43 : first === 48 ? 48 : 0;
  return end - start === 2 && first === 45 && bytes[start + 1] === 49 ? 45 : 0;
}

function unreadable(cell: string, statement: string, file: string): never {
  throw new Error(`${file}: a vote on statement ${statement} is 1, −1, 0 or empty, not ${cell}`);
}
