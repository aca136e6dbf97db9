import { cloud as sdk } from '../../cloudfunctions/_store/cloudbase';
import { key, personIdOf } from '../../cloudfunctions/_store/keys';
import { aKey, type Cloud } from '../support/cloud';
import { everyAction } from '../support/contracts';
import { FULL, sampled } from '../support/sampled';
import { forgetRates } from '../support/rates';
import { put } from '../support/standing';
import { stored } from '../support/stored';
import { until } from '../support/until';
import { CALLERS, expected, likeEverybody, placeOf, ROOMS, type Caller } from './may/callers';
import { aPeopledCloud } from './may/peopled-cloud';
import { casesOf, rolesOf, rows } from './may/rows';
import type { Row } from './may/row';

let cloud: Cloud;
beforeAll(async () => { cloud = await aPeopledCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

const SHARE = 12;
const actions = everyAction();
const cases = actions.flatMap(({ name, spec }) => casesOf(name).map((row, n) => ({ title: n === 0 ? name : `${name}, ${row.when}`, name, spec, row }))).map((each, turn) => ({ ...each, turn }));

/** Asks as a caller: in his or her own organisation's name, and as what he or she is to the topic. */
async function ask({ openid, office, towards }: Caller, { name, scope, input }: { name: string; scope: string; input: object }): Promise<string> {
  const [feature, action] = name.split('.') as [string, string];
  if (towards === 'coProposer' && 'topicId' in input) await joins(openid!, String(input.topicId));
  const spoken = office && 'organisationId' in input && scope !== 'organisation' ? { ...input, organisationId: office } : input;
  const reply = await cloud.emulator.invoke(feature, { action, input: spoken, key: aKey() }, openid ? { openid } : {}) as { ok: boolean; kind: string };
  return reply.ok ? 'may' : reply.kind;
}

/** A co-proposer, as a merge makes one. */
async function joins(openid: string, topicId: string): Promise<void> {
  const [personId, _id] = [personIdOf(openid), key(topicId, personIdOf(openid))];
  if (!(await cloud.store.get('topicProposer', _id))) await put('topicProposer', [{ _id, topicId, personId, name: '某*', attested: false, first: false, at: new Date().toISOString() }]);
}

test('every action of every contract has a row', () => {
  const missing = actions.filter(({ name }) => !rows[name]).map(({ name }) => `${name}: say who may ask for it in test/functions/may/${name.split('.')[0]}.ts`);
  const unknown = Object.keys(rows).filter((name) => !actions.some((each) => each.name === name)).map((name) => `${name}: no such action; take its row out of test/functions/may/`);
  expect([...missing, ...unknown]).toEqual([]);
});

test.each(actions.filter(({ name }) => rows[name]))('the contract of $name names the roles its row grants, and no other', ({ name, spec }) => {
  expect([...spec.roles].sort()).toEqual(rolesOf(name));
});

describe('who may do what: what is not granted in the table is forbidden and leaves no more than its line in the audit', () => {
  test.each(cases)('$title', async ({ name, spec: { scope, writes }, row, turn }) => {
    const answered: Record<string, string> = {};
    const answer = async (caller: Caller, input: object) => { answered[caller.title] = mildly(await ask(caller, { name, scope, input }), row, caller); };
    // Whoever may write does so in `once` and `dry-run`, one for each action; here all of them only in the full sweep.
    const welcome = writes && !FULL ? [] : sampled(CALLERS.filter((caller) => expected(row, caller) === 'may'), SHARE, turn);
    const others = sampled(CALLERS.filter((caller) => expected(row, caller) !== 'may'), SHARE, turn);
    const input = await row.input(placeOf(cloud));
    for (const { openid, towards } of CALLERS) if (towards === 'coProposer' && 'topicId' in input) await joins(openid!, String(input.topicId));

    // WeChat's word on a picture comes later and is a write of its own.
    await until(async () => (await cloud.store.count('photo', { state: 'waiting' })) === 0);
    const [before, lines] = [stored(cloud, ['audit', 'request']), cloud.emulator.store.count('audit')];
    await twoAtOnce(others, (caller) => answer(caller, input));
    expect(stored(cloud, ['audit', 'request'])).toEqual(before);
    expect(cloud.emulator.store.count('audit') - lines).toBe(writes ? others.filter(({ openid }) => openid).length : 0);

    const welcomed = async (caller: Caller) => answer(caller, likeEverybody(row) && !row.own ? input : await row.input(placeOf(cloud, caller.openid)));
    if (!writes) await twoAtOnce(welcome, welcomed);
    else for (const caller of welcome) await welcomed(caller);
    expect(answered).toEqual(Object.fromEntries([...welcome, ...others].map((caller) => [caller.title, expected(row, caller)])));
  });
});

/** Last, for the room stays closed: what is under way goes on there under the same hands, and nothing new begins. */
describe('in a room that has been closed', () => {
  const inClosed = sampled(cases, 3, 0);
  const asked = new Map<Row, { caller: Caller; input: object }[]>();
  beforeAll(async () => {
    await forgetRates();
    for (const { row } of inClosed) {
      const [welcome, stranger] = [CALLERS.find((caller) => caller.openid && expected(row, caller) === 'may'), CALLERS.find((caller) => caller.openid && expected(row, caller) === 'forbidden')];
      const input = await row.input(placeOf(cloud, welcome?.openid));
      asked.set(row, [stranger, welcome].flatMap((caller) => (caller ? [{ caller, input }] : [])));
    }
    await sdk().database().collection('room').doc(ROOMS.own).update({ open: false });
  });

  test.each(inClosed)('$title', async ({ name, spec: { scope }, row }) => {
    for (const { caller, input } of asked.get(row)!) {
      const first = await ask(caller, { name, scope, input });
      /** What was prepared before others changed the lists, or before the same person asked for another row, is prepared anew; whoever closes an account leaves the seats. */
      const undone = first === 'refused' || (first === 'forbidden' && expected(row, caller) === 'may');
      const answer = first === 'conflict' || (undone && row.own && !row.open) ? await ask(caller, { name, scope, input: await row.input(placeOf(cloud, caller.openid)) }) : first;
      expect([caller.title, answer]).toEqual([caller.title, row.open && expected(row, caller) === 'may' ? 'refused' : expected(row, caller)]);
    }
  });
});

/** What changes nothing is asked by two at once. */
async function twoAtOnce<T>(all: readonly T[], each: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  await Promise.all(Array.from({ length: 2 }, async () => { for (let next = left.shift(); next; next = left.shift()) await each(next); }));
}

/** A rule's no is how a `judged` caller is answered. */
const mildly = (kind: string, row: Row, caller: Caller): string => (kind === 'refused' && expected(row, caller) === 'judged' ? 'judged' : kind);

test('who calls is what the platform states, whatever the event says', async () => {
  const reply = await cloud.emulator.invoke('topic', { action: 'desk', input: { roomId: ROOMS.own, queue: 'submitted' }, openid: 'convener-own', userInfo: { openId: 'convener-own' } }, { openid: 'resident-li' });
  expect(reply).toMatchObject({ kind: 'forbidden' });
});
