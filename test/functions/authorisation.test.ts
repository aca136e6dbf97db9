import { conveningIdentity } from '../../src/demo/identities';
import { aCloud, aKey, aTopic, HOME, NEXT_DOOR, type Cloud } from '../support/cloud';
import { everyAction } from '../support/contracts';
import { forgetRates } from '../support/rates';
import type { Grant, Row } from './may/row';
import { rows } from './may/rows';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

/** Who asks, of a room that is 琼花观社区: the grants that cover him or her, and the organisation an officer speaks for. */
const CALLERS: Record<string, { openid?: string; covered: readonly Grant[]; office?: string }> = {
  'nobody signed in': { covered: ['anyone'] },
  'a resident': { openid: 'resident-li', covered: ['anyone', 'person'] },
  'the proposer': { openid: 'resident-zhao', covered: ['anyone', 'person', 'proposer'] },
  'a member': { openid: 'member-chen', covered: ['anyone', 'person', 'member'] },
  'room staff': { openid: 'staff-xu', covered: ['anyone', 'person', 'staff'] },
  'the convener': { openid: conveningIdentity(HOME), covered: ['anyone', 'person', 'convener'] },
  'the convener next door': { openid: conveningIdentity(NEXT_DOOR), covered: ['anyone', 'person'] },
  'the convener one step up': { openid: conveningIdentity('321002001'), covered: ['anyone', 'person'] },
  'an officer of the approving organisation': { openid: 'officer-he', covered: ['anyone', 'person', 'approver', 'any officer'], office: `partyOrganisation-${HOME}` },
  'an officer of the organisation one step up': { openid: 'officer-xu', covered: ['anyone', 'person', 'leader', 'any officer'], office: 'partyWorkCommittee-321002001' },
  'an officer of the member group': { openid: 'officer-ma', covered: ['anyone', 'person', 'receiver', 'any officer'], office: 'memberGroup-321002001' },
  'an officer of another organisation': { openid: 'officer-plant', covered: ['anyone', 'person', 'any officer'], office: 'partyOrganisation-9321002400001' },
};
type Caller = (typeof CALLERS)[string];
type Answer = { ok: boolean; kind?: string };

const actions = everyAction();
const casesOf = (name: string): Row[] => [rows[name] ?? []].flat();
const place = (openid?: string) => ({ cloud, roomId: HOME, organisationId: `partyOrganisation-${HOME}`, ...(openid ? { openid } : {}) });

/** A denial changes nothing, so all that are denied ask for the same. */
const shared = new Map<Row, Promise<object>>();
const sharedInput = (row: Row): Promise<object> => shared.get(row) ?? shared.set(row, Promise.resolve(row.input(place()))).get(row)!;
const covers = (grants: readonly Grant[] | undefined, { covered }: Caller): boolean => grants?.some((grant) => covered.includes(grant)) ?? false;

const ask = (openid: string | undefined, name: string, input: object): Promise<Answer> => {
  const [feature, action] = name.split('.') as [string, string];
  return cloud.emulator.invoke(feature, { action, input, key: aKey() }, openid ? { openid } : {}) as Promise<Answer>;
};
const spokenFor = (input: object, name: string, { office }: Caller): object =>
  office && 'organisationId' in input && actions.find((each) => each.name === name)!.spec.scope !== 'organisation' ? { ...input, organisationId: office } : input;

test('every action of every contract has a row', () => {
  const [missing, unknown] = [actions.filter(({ name }) => !rows[name]).map(({ name }) => name), Object.keys(rows).filter((name) => !actions.some((each) => each.name === name))];
  const told = missing.map((name) => `${name}: say who may ask for it in test/functions/may/${name.split('.')[0]}.ts`);
  expect([...told, ...unknown.map((name) => `${name}: no such action; take its row out of test/functions/may/`)]).toEqual([]);
});

/** The roles a contract must name so that these are let in. */
const roleOf = (grant: Grant) => (['approver', 'leader', 'receiver', 'any officer'].includes(grant) ? 'officer' : grant);

test.each(actions.filter(({ name }) => rows[name]))('the contract of $name names the roles its row grants', ({ name, spec }) => {
  const granted = casesOf(name).flatMap(({ may, judged = [] }) => [...may, ...judged]).map(roleOf);
  expect([...new Set(granted)].sort()).toEqual([...spec.roles].sort());
});

describe('who may do what in a room: what is not in the table is forbidden', () => {
  const cells = actions.flatMap(({ name }) => casesOf(name).flatMap((row, n) => Object.entries(CALLERS).map(([who, caller]) => [who, n === 0 ? name : `${name} (${n + 1})`, name, row, caller] as const)));
  test.each(cells)('%s · %s', async (_who, _title, name, row, caller) => {
    const input = spokenFor(await (covers(row.may, caller) ? row.input(place(caller.openid)) : sharedInput(row)), name, caller);
    const before = cloud.emulator.store.count('topicEvent');
    const reply = await ask(caller.openid, name, input);
    const kind = reply.ok ? 'done' : reply.kind;
    if (covers(row.may, caller)) return expect(['done', 'refused', 'conflict']).toContain(kind);
    expect(covers(row.judged, caller) ? ['refused', 'conflict'] : ['forbidden']).toContain(kind);
    return expect(cloud.emulator.store.count('topicEvent')).toBe(before);
  });
});

describe('ids that are missing and ids that are not yours look the same', () => {
  const byTopic = actions.filter(({ name, spec }) => spec.scope === 'topic' && !covers(['anyone', 'person', 'any officer'], { covered: casesOf(name).flatMap(({ may, judged = [] }) => [...may, ...judged]) }));
  test.each(byTopic.map(({ name }) => name))('%s on a topic of another room and on none', async (name) => {
    const openid = covers(casesOf(name)[0]!.may, CALLERS['the convener']!) ? conveningIdentity(HOME) : 'resident-li';
    const [input, { topicId }] = [await casesOf(name)[0]!.input(place()), await aTopic(cloud, { roomId: NEXT_DOOR, openid: 'somebody' })];
    const [foreign, missing] = [await ask(openid, name, { ...input, topicId }), await ask(openid, name, { ...input, topicId: 'NOSUCHTOPIC' })];
    expect(foreign).toEqual(missing);
    expect(foreign).toMatchObject({ kind: 'forbidden' });
  });
  test.each(actions.filter(({ spec }) => spec.scope === 'room').map(({ name }) => name))('%s in a room that is not', async (name) => {
    expect(await ask(conveningIdentity(HOME), name, { ...(await casesOf(name)[0]!.input(place())), roomId: '999999999999' })).toMatchObject({ kind: 'forbidden' });
  });
  test('a denial leaves one line in the audit and nothing else', async () => {
    const input = await casesOf('topic.refuse')[0]!.input(place());
    const before = cloud.emulator.store.count('audit');
    await ask(conveningIdentity(NEXT_DOOR), 'topic.refuse', input);
    expect(cloud.emulator.store.count('audit')).toBe(before + 1);
  });
});

test('a role ends with its term', async () => {
  const { key } = await import('../../cloudfunctions/_store/keys');
  const { cloud: sdk } = await import('../../cloudfunctions/_store/cloudbase');
  await sdk().database().collection('appointment').doc(key('convener', NEXT_DOOR)).update({ until: '2024-06-01T00:00:00.000Z' });
  expect(await ask(conveningIdentity(NEXT_DOOR), 'topic.desk', { roomId: NEXT_DOOR, queue: 'submitted' })).toMatchObject({ kind: 'forbidden' });
});

test('who calls is what the platform states, whatever the event says', async () => {
  const convener = conveningIdentity(HOME);
  const reply = await cloud.emulator.invoke('topic', { action: 'desk', input: { roomId: HOME, queue: 'submitted' }, openid: convener, userInfo: { openId: convener } }, { openid: 'resident-li' });
  expect(reply).toMatchObject({ kind: 'forbidden' });
});
