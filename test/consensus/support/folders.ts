import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Statement, Vote } from '../../../src/domain/consultation/consensus/vote';

/** A folder with these files; objects are written as JSON. */
export function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'consensus-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder;
}

type Conversation = { statements: readonly Statement[]; votes: readonly Vote[] };

/** A conversation as an export: `groupOf` fills the column of groups. */
export function asExport({ statements, votes }: Conversation, groupOf: (id: number) => string = () => ''): Record<string, string> {
  const people = [...new Set(votes.map(({ participantId }) => participantId as number))].sort((a, b) => a - b);
  const said = new Map(votes.map(({ participantId, statementId, value }) => [`${participantId} ${statementId}`, value]));
  const line = (id: number) => [id, groupOf(id), ...statements.map((statement) => said.get(`${id} ${statement.id}`) ?? '')].join(',');
  return {
    'participants-votes.csv': [['participant', 'group-id', ...statements.map(({ id }) => id)].join(','), ...people.map(line), ''].join('\n'),
    'comments.csv': ['timestamp,comment-id,moderated,comment-body', ...statements.map(({ id, moderation }) => `1,${id},${moderation},"first, ""second"",\nthird"`), ''].join('\r\n'),
  };
}

/** The same as single votes, with field names in the long or the short form. */
export function asFixture({ statements, votes }: Conversation, { short = false, strict = false } = {}): Record<string, unknown> {
  return {
    'votes.json': votes.map(({ participantId, statementId, value, at }) => (short
      ? { pid: participantId, tid: statementId, vote: value, modified: String(at) }
      : { participant_id: participantId, statement_id: statementId, vote: value, modified: at })),
    'comments.json': statements.map(({ id, moderation, meta = false }) => (short ? { tid: id, mod: moderation, is_meta: meta } : { statement_id: id, moderated: moderation, is_meta: meta })),
    'conversation.json': { strict_moderation: strict },
  };
}
