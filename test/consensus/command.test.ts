import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { answer, mapOfFolder } from '../../config/commands/consensus/answer';
import { csvLines, csvRecords } from '../../config/commands/consensus/csv';
import { buildConsensusMap } from '../../src/domain/consultation/consensus/build';
import { conversation } from './support/conversation';
import { asExport, asFixture, folderWith } from './support/folders';

const input = conversation({ people: 24, statements: 9, camps: 2 });
const whole = buildConsensusMap(input);
const groups = [{ id: 3, members: [1, 2, 3] }, { id: 5, members: [0, 4] }];
const given = { statements: [0, 1, 2, 3, 4, 5, 6, 7, 8], moderatedOut: [2], inConversation: [0, 1, 2, 3, 4, 9], groups };
const inGroup = (id: number) => String(groups.find(({ members }) => members.includes(id))?.id ?? '');

const run = (...args: string[]) => spawnSync('npm', ['run', '--silent', 'consensus', '--', ...args], { cwd: join(__dirname, '../..'), encoding: 'utf8' });

test('one JSON object and a line end on standard output, the same bytes at every run', () => {
  const folder = folderWith(asExport(input));
  const first = run(folder);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toBe(`${JSON.stringify(JSON.parse(first.stdout))}\n`);
  const { state: _state, ...map } = whole;
  expect(JSON.parse(first.stdout)).toEqual(map);
  expect(run(folder).stdout).toBe(first.stdout);
});

test('what cannot be read is one sentence on standard error, code 2, nothing on standard output', () => {
  expect(run(folderWith({ 'votes.json': '{' }))).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]+\n$/) });
});

test.each([
  { title: 'an export', files: asExport(input) },
  { title: 'single votes', files: asFixture(input) },
  { title: 'single votes in the short form', files: asFixture(input, { short: true }) },
])('$title: the map of these votes', ({ files }) => {
  expect(mapOfFolder({ folder: folderWith(files) })).toEqual(whole);
});

test('--k forces the number of groups', () => {
  expect(JSON.parse(answer([folderWith(asExport(input)), '--k', '4']).output)).toMatchObject({ k: 4, groups: { length: 4 } });
});

describe('--given-groups', () => {
  test('of an export are the column of groups', () => {
    const { k, groups: found, participants, statements } = mapOfFolder({ folder: folderWith(asExport(input, inGroup)), given: 'groups' });
    expect(k).toBe(2);
    expect(found.map(({ id, members }) => ({ id, members }))).toEqual(groups);
    expect(participants.filter(({ inConversation }) => inConversation)).toHaveLength(5);
    expect(statements.map(({ votes }) => votes)).toEqual(whole.statements.map(({ votes }) => votes));
  });

  test('of single votes are a file, with statements and moderation', () => {
    const map = mapOfFolder({ folder: folderWith({ ...asFixture(input), 'given-groups.json': given }), given: 'groups' });
    expect(map).toEqual(buildConsensusMap(input, { given }));
    expect(map.participants[9]).toMatchObject({ id: 9, inConversation: true, group: null });
  });
});

describe('--given-participants', () => {
  test('of an export are those with a group', () => {
    const map = mapOfFolder({ folder: folderWith(asExport(input, inGroup)), given: 'participants' });
    expect(map.participants.flatMap(({ id, inConversation }) => (inConversation ? [id] : []))).toEqual([0, 1, 2, 3, 4]);
    expect(Object.keys(map.silhouettes)).not.toEqual([]);
  });

  test('of single votes are those, these statements and this moderation', () => {
    const { groups: _groups, ...people } = given;
    expect(mapOfFolder({ folder: folderWith({ ...asFixture(input), 'given-groups.json': given }), given: 'participants' })).toEqual(buildConsensusMap(input, { given: people }));
  });
});

test('meta and strictly moderated statements are kept out of the picture', () => {
  const statements = input.statements.map((statement) => ({ ...statement, moderation: statement.id === 1 ? 0 as const : statement.moderation, meta: statement.id === 2 }));
  const out = (folder: string) => mapOfFolder({ folder }).statements.filter(({ moderatedOut }) => moderatedOut).map(({ id }) => id);
  expect(out(folderWith(asFixture({ ...input, statements }, { strict: true })))).toEqual([1, 2]);
  const files = asExport({ ...input, statements });
  const withMeta = { ...files, 'comments.csv': `comment-id,moderated,is-meta\n${statements.map(({ id, moderation, meta }) => `${id},${moderation},${meta}`).join('\n')}` };
  expect(out(folderWith(withMeta))).toEqual([2]);
});

describe('an export', () => {
  const VOTES = 'participants-votes.csv';
  const COMMENTS = 'comments.csv';
  const comments = 'comment-id,moderated\n1,1\n2,-1\n';

  test('is read by the names of its columns; a column without comment is a statement nobody looked at', () => {
    const map = mapOfFolder({ folder: folderWith({ [VOTES]: '\uFEFFn-votes,xid,2,participant,1,7\r\n3,"a,""b",1,5,-1,0\r\n\r\n0,,,6,,\r\n', [COMMENTS]: comments }) });
    expect(map.statements.map(({ id, moderatedOut, agree, disagree, pass }) => [id, moderatedOut, agree, disagree, pass])).toEqual([[1, false, 0, 1, 0], [2, true, 1, 0, 0], [7, false, 0, 0, 1]]);
    expect(map.participants.map(({ id, votes, inConversation }) => [id, votes, inConversation])).toEqual([[5, 3, true], [6, 0, false]]);
  });

  test('keeps people in the order of its lines', () => {
    const { participants } = mapOfFolder({ folder: folderWith({ [VOTES]: 'participant,1\n9,1\nanna,0\n3,-1', [COMMENTS]: comments }) });
    expect(participants.map(({ id }) => id)).toEqual([9, 'anna', 3]);
  });

  test.each([
    { title: 'a vote that is none', [VOTES]: 'participant,1\n5,2\n', says: 'a vote on statement 1 is 1, −1, 0 or empty, not 2' },
    { title: 'a line too short', [VOTES]: 'participant,1,2\n5,1\n', says: 'line 2 has 2 fields instead of 3' },
    { title: 'nobody', [VOTES]: 'participant,1\n,1\n', says: 'line 2 names no participant' },
    { title: 'a person twice', [VOTES]: 'participant,1\n5,1\n5,1\n', says: 'participant 5 stands twice' },
    { title: 'a statement twice', [VOTES]: 'participant,1,1\n5,1,1\n', says: 'a statement stands twice' },
    { title: 'no column of people', [VOTES]: 'person,1\n5,1\n', says: 'has no column participant' },
    { title: 'no column of votes', [VOTES]: 'participant,group-id\n5,1\n', says: 'has no column of votes' },
    { title: 'an empty file', [VOTES]: '', says: 'is empty' },
    { title: 'a group that is no number', [VOTES]: 'participant,group-id,1\n5,x,1\n', says: 'group-id is a whole number or empty, not x' },
    { title: 'a quote without end', [VOTES]: 'participant,1\n"5,1\n', says: 'a quoted field of a CSV file has no end' },
    { title: 'a comment without number', [COMMENTS]: 'comment-id,moderated\n,1\n', says: 'a comment has no comment-id' },
    { title: 'a comment without moderation', [COMMENTS]: 'comment-id,moderated\n1,\n', says: 'comment 1 has no moderated of −1, 0 or 1' },
    { title: 'a comment too short', [COMMENTS]: 'comment-id,moderated\n1\n', says: 'line 2 has 1 fields instead of 2' },
  ])('$title is refused: $says', ({ says, ...files }) => {
    const { output, error, code } = answer([folderWith({ [VOTES]: 'participant,1\n5,1\n', [COMMENTS]: comments, ...files })]);
    expect({ output, code }).toEqual({ output: '', code: 2 });
    expect(error).toContain(says);
    expect(error).toMatch(/^[^\n]+\n$/);
  });

  test('without groups refuses to be asked for them', () => {
    expect(answer([folderWith(asExport(input)), '--given-groups'])).toMatchObject({ code: 2, error: expect.stringContaining('gives no group') });
  });
});

describe('single votes', () => {
  const files = asFixture(input);

  test.each([
    { title: 'no list', wrong: { 'votes.json': { votes: [] } }, says: 'is not a list of objects' },
    { title: 'a number for a file', wrong: { 'conversation.json': 7 }, says: 'holds neither a list nor an object' },
    { title: 'no JSON', wrong: { 'comments.json': '[' }, says: 'comments.json is not JSON' },
    { title: 'a vote without person', wrong: { 'votes.json': [{ tid: 1, vote: 1, modified: 1 }] }, says: 'entry 0 has no participant_id or pid' },
    { title: 'a vote without statement', wrong: { 'votes.json': [{ pid: 1, vote: 1, modified: 1 }] }, says: 'entry 0 has no statement_id or tid' },
    { title: 'a vote that is none', wrong: { 'votes.json': [{ pid: 1, tid: 1, vote: 3, modified: 1 }] }, says: 'entry 0: a vote is 1, 0 or −1' },
    { title: 'a vote without time', wrong: { 'votes.json': [{ pid: 1, tid: 1, vote: 1 }] }, says: 'entry 0 has no modified' },
    { title: 'a statement without number', wrong: { 'comments.json': [{ mod: 1 }] }, says: 'entry 0 has no statement_id or tid' },
    { title: 'a statement without moderation', wrong: { 'comments.json': [{ tid: 1 }] }, says: 'entry 0 has no moderated or mod' },
    { title: 'no word on moderation', wrong: { 'conversation.json': {} }, says: 'has no strict_moderation' },
  ])('$title is refused: $says', ({ wrong, says }) => {
    expect(answer([folderWith({ ...files, ...wrong })])).toEqual({ output: '', code: 2, error: expect.stringContaining(says) });
  });

  test.each([
    { title: 'statements that are no numbers', wrong: { statements: ['a'] }, says: 'statements and moderatedOut are lists of numbers' },
    { title: 'no people', wrong: { inConversation: undefined }, says: 'inConversation is a list of participants' },
    { title: 'groups without members', wrong: { groups: [{ id: 1 }] }, says: 'groups is a list of { id, members }' },
    { title: 'a member who never voted', wrong: { groups: [{ id: 1, members: [77] }] }, says: 'participant 77 is given but has not voted' },
  ])('of given groups, $title is refused', ({ wrong, says }) => {
    expect(answer([folderWith({ ...files, 'given-groups.json': { ...given, ...wrong } }), '--given-groups'])).toEqual({ output: '', code: 2, error: expect.stringContaining(says) });
  });

  test('a missing file is named', () => {
    expect(answer([folderWith({ 'votes.json': [] })])).toMatchObject({ code: 2, error: expect.stringContaining('comments.json') });
  });
});

test.each([
  { args: [], says: 'usage:' },
  { args: ['a', 'b'], says: 'usage:' },
  { args: ['/nowhere'], says: '/nowhere holds neither participants-votes.csv nor votes.json' },
  { args: ['a', '--unknown'], says: '--unknown' },
  { args: ['a', '--k', '0'], says: '--k is a whole number from 1 to 999, not 0' },
  { args: ['a', '--k', 'two'], says: '--k is a whole number from 1 to 999, not two' },
  { args: ['a', '--k', '2', '--given-groups'], says: 'nothing is clustered' },
  { args: ['a', '--given-groups', '--given-participants'], says: 'exclude each other' },
])('arguments $args are refused', ({ args, says }) => {
  expect(answer(args)).toEqual({ output: '', code: 2, error: expect.stringContaining(says) });
});

describe('reading CSV', () => {
  const text = '\uFEFFa,b,c\r\n1,"two, ""three"",\nfour",\n"",äö,"x"\n\nlast,,5';

  test.each([3, 4, 5, 7, 1 << 20])('in pieces of %s bytes gives the same fields', (chunk) => {
    const fields: [number, string][] = [];
    const lines = [...csvLines(join(folderWith({ t: text }), 't'), (bytes, start, end, place) => fields.push([place, bytes.toString('utf8', start, end)]), chunk)];
    expect(fields.map(([, field]) => field)).toEqual(['a', 'b', 'c', '1', 'two, "three",\nfour', '', '', 'äö', 'x', 'last', '', '5']);
    expect(fields.map(([place]) => place)).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]);
    expect(lines).toHaveLength(4);
  });

  test('an empty file has no records', () => {
    expect(csvRecords(join(folderWith({ t: '' }), 't'))).toEqual([]);
  });
});
