import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from './request';
import { buildConsensusMap } from '../../../src/domain/consultation/consensus/build';
import type { GivenGroups } from '../../../src/domain/consultation/consensus/given';
import type { ConsensusMap } from '../../../src/domain/consultation/consensus/map';
import type { ParticipantId, Statement, Vote } from '../../../src/domain/consultation/consensus/vote';

type Entry = Record<string, unknown>;

/** A conversation as single votes with their times: `votes.json`, `comments.json`, `conversation.json`, `given-groups.json`. */
export function fixtureMap({ folder, k, given }: Request): ConsensusMap {
  const statements = entries(join(folder, 'comments.json')).map(statementOf);
  const votes = entries(join(folder, 'votes.json')).map(voteOf);
  const strict = (readJson(join(folder, 'conversation.json')) as Entry)['strict_moderation'];
  if (typeof strict !== 'boolean') throw new Error(`${folder}/conversation.json has no strict_moderation of true or false`);
  const input = { statements, votes, strictModeration: strict };
  if (!given) return buildConsensusMap(input, { k });
  const { groups, ...people } = givenOf(join(folder, 'given-groups.json'));
  return buildConsensusMap(input, { k, given: given === 'groups' ? { ...people, groups } : people });
}

function statementOf(entry: Entry, i: number): Statement {
  const id = entry['statement_id'] ?? entry['tid'];
  const moderation = entry['moderated'] ?? entry['mod'];
  if (!isWhole(id)) throw new Error(`comments.json, entry ${i} has no statement_id or tid`);
  if (moderation !== -1 && moderation !== 0 && moderation !== 1) throw new Error(`comments.json, entry ${i} has no moderated or mod of −1, 0 or 1`);
  return { id, moderation, meta: entry['is_meta'] === true };
}

function voteOf(entry: Entry, i: number): Vote {
  const participantId = entry['participant_id'] ?? entry['pid'];
  const statementId = entry['statement_id'] ?? entry['tid'];
  const value = entry['vote'];
  const at = Number(entry['modified'] ?? NaN);
  if (!isPerson(participantId)) throw new Error(`votes.json, entry ${i} has no participant_id or pid`);
  if (!isWhole(statementId)) throw new Error(`votes.json, entry ${i} has no statement_id or tid`);
  if (value !== 1 && value !== 0 && value !== -1) throw new Error(`votes.json, entry ${i}: a vote is 1, 0 or −1`);
  if (!Number.isFinite(at)) throw new Error(`votes.json, entry ${i} has no modified`);
  return { participantId, statementId, value, at };
}

function givenOf(file: string): Required<GivenGroups> {
  const { statements, moderatedOut, inConversation, groups } = readJson(file) as Entry;
  if (!isListOf(statements, isWhole) || !isListOf(moderatedOut, isWhole)) throw new Error(`${file}: statements and moderatedOut are lists of numbers`);
  if (!isListOf(inConversation, isPerson)) throw new Error(`${file}: inConversation is a list of participants`);
  if (!isListOf(groups, isGroup)) throw new Error(`${file}: groups is a list of { id, members }`);
  return { statements, moderatedOut, inConversation, groups };
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const isPerson = (value: unknown): value is ParticipantId => isWhole(value) || (typeof value === 'string' && value !== '');
const isListOf = <T>(value: unknown, is: (one: unknown) => one is T): value is T[] => Array.isArray(value) && value.every(is);
const isGroup = (value: unknown): value is { id: number; members: ParticipantId[] } => {
  const { id, members } = (value ?? {}) as Entry;
  return isWhole(id) && isListOf(members, isPerson);
};

function entries(file: string): Entry[] {
  const content = readJson(file);
  if (!isListOf(content, (one): one is Entry => typeof one === 'object' && one !== null)) throw new Error(`${file} is not a list of objects`);
  return content;
}

function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null) return content;
  } catch {
    throw new Error(`${file} is not JSON`);
  }
  throw new Error(`${file} holds neither a list nor an object`);
}
