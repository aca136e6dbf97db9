import { conveningIdentity } from '../../src/demo/identities';
import { aCloud, aKey, aTopic, HOME, LAMP, NEXT_DOOR, type Cloud } from '../support/cloud';
import { everyAction } from '../support/contracts';

let cloud: Cloud;
let topicId: string;
let doomedTopicId: string;
let foreignTopicId: string;
beforeAll(async () => {
  cloud = await aCloud();
  ({ topicId } = await aTopic(cloud));
  ({ topicId: doomedTopicId } = await aTopic(cloud));
  ({ topicId: foreignTopicId } = await aTopic(cloud, { roomId: NEXT_DOOR, openid: 'resident-zhao' }));
});
afterAll(() => cloud.emulator.close());

const WHO = { nobody: undefined, resident: 'resident-li', proposer: 'resident-zhao', member: 'member-chen', staff: 'staff-xu', convener: conveningIdentity(HOME), approver: 'officer-he', filing: 'officer-gao', conveners2: conveningIdentity(NEXT_DOOR), leading: conveningIdentity('321002001') } as const;
type Who = keyof typeof WHO;

const ALL = Object.keys(WHO) as Who[];
const PEOPLE = ALL.filter((who) => who !== 'nobody');
const DESK: Who[] = ['staff', 'convener'];
const OFFICERS: Who[] = ['approver', 'filing'];
const asOffice = { organisationId: `partyOrganisation-${HOME}` };
const words = { roomId: HOME, ...LAMP };
const revision = 999;

/** Who may do what in the room 琼花观社区, written by hand. An action without a row fails the suite. */
const table: Record<string, { may: Who[]; input: () => object }> = {
  'topic.propose': { may: PEOPLE, input: () => words },
  'topic.edit': { may: ['proposer'], input: () => ({ topicId, revision, ...LAMP }) },
  'topic.withdraw': { may: ['proposer'], input: () => ({ topicId: doomedTopicId }) },
  'topic.second': { may: PEOPLE, input: () => ({ topicId, on: true }) },
  'topic.similar': { may: ALL, input: () => ({ roomId: HOME, words: '路灯坏了' }) },
  'topic.list': { may: ALL, input: () => ({ roomId: HOME }) },
  'topic.mine': { may: PEOPLE, input: () => ({}) },
  'topic.view': { may: ALL, input: () => ({ topicId }) },
  'topic.addPhoto': { may: PEOPLE, input: () => ({ image: 'bm90IGEgcGljdHVyZQ==' }) },
  'topic.desk': { may: DESK, input: () => ({ roomId: HOME, queue: 'submitted' }) },
  'topic.screen': { may: DESK, input: () => ({ topicId, revision, note: '', card: { onePlace: true, affectedNamed: true, oneQuestion: true } }) },
  'topic.return': { may: DESK, input: () => ({ topicId, revision, note: '请补充' }) },
  'topic.merge': { may: DESK, input: () => ({ topicId, revision, into: topicId }) },
  'topic.amend': { may: ['convener', 'proposer'], input: () => ({ topicId, revision, ...LAMP }) },
  'topic.mapStakeholders': { may: DESK, input: () => ({ topicId, revision, extent: '一条巷子', groups: ['住户'] }) },
  'topic.sendForApproval': { may: DESK, input: () => ({ topicId, revision }) },
  'topic.escalate': { may: ['convener', ...OFFICERS], input: () => ({ topicId, revision, ...asOffice, note: '' }) },
  'topic.approve': { may: OFFICERS, input: () => ({ topicId, revision, ...asOffice, checks: { political: true, quality: true } }) },
  'topic.file': { may: DESK, input: () => ({ topicId, revision }) },
  'topic.acknowledgeFiling': { may: OFFICERS, input: () => ({ topicId, revision, ...asOffice }) },
  'topic.report': { may: DESK, input: () => ({ topicId, revision, ground: 'sensitive', content: '' }) },
  'topic.answerReport': { may: OFFICERS, input: () => ({ topicId, revision, ...asOffice, explanation: '' }) },
  'topic.reports': { may: DESK, input: () => ({ topicId }) },
  'topic.inTray': { may: ['approver'], input: () => ({ ...asOffice }) },
  'topic.register': { may: ['approver'], input: () => ({ ...asOffice }) },
  'topic.refuse': { may: [...DESK, ...OFFICERS], input: () => ({ topicId, revision, note: '', nextStep: '' }) },
  'topic.redirect': { may: DESK, input: () => ({ topicId, revision, note: '', nextStep: '' }) },
  'room.search': { may: ALL, input: () => ({ query: '琼花观' }) },
  'room.areas': { may: ALL, input: () => ({}) },
  'room.view': { may: ALL, input: () => ({ roomId: HOME }) },
  'room.byCode': { may: [], input: () => ({ code: 'rm0000000000000000' }) },
  'room.residents': { may: DESK, input: () => ({ roomId: HOME, state: 'declared' }) },
  'room.attest': { may: [], input: () => ({ roomId: HOME, residentId: 'nobody', isResident: true }) },
  'me.view': { may: ALL, input: () => ({}) },
  'me.declareResidence': { may: PEOPLE, input: () => ({ roomId: HOME, name: '某某某' }) },
  'me.inbox': { may: PEOPLE, input: () => ({}) },
  'me.markRead': { may: [], input: () => ({ noticeIds: ['not-mine'] }) },
  'moderation.queue': { may: DESK, input: () => ({ roomId: HOME }) },
  'moderation.decide': { may: [], input: () => ({ roomId: HOME, checkId: 'nothing', pass: true, reason: '' }) },
};

const actions = everyAction().map(({ name }) => name);

/** Steps an officer takes on any room's topic, if the rule lets his or her organisation. */
const OFFICIAL = ['topic.escalate', 'topic.approve', 'topic.acknowledgeFiling', 'topic.answerReport', 'topic.refuse'];

const ask = (who: Who, name: string, input: object) => {
  const [feature, action] = name.split('.') as [string, string];
  return cloud.emulator.invoke(feature, { action, input, key: aKey() }, WHO[who] ? { openid: WHO[who]! } : {}) as Promise<{ ok: boolean; kind?: string; message?: string }>;
};

test('every action of every contract has a row', () => expect(Object.keys(table).sort()).toEqual([...actions].sort()));

describe('who may do what in a room: what is not in the table is forbidden', () => {
  test.each(actions.flatMap((name) => ALL.map((who) => [who, name] as const)))('%s · %s', async (who, name) => {
    const { may, input } = table[name]!;
    const before = cloud.emulator.store.count('topicEvent');
    const reply = await ask(who, name, input());
    if (may.includes(who)) expect(reply.kind).not.toBe('forbidden');
    else {
      expect(reply).toMatchObject({ ok: false, kind: 'forbidden' });
      expect(cloud.emulator.store.count('topicEvent')).toBe(before);
    }
  });
});

describe('ids that are missing and ids that are not yours look the same', () => {
  const byTopic = actions.filter((name) => 'topicId' in table[name]!.input() && !['topic.view', 'topic.second', ...OFFICIAL].includes(name));
  test.each(byTopic)('%s on a topic of another room and on none', async (name) => {
    const who: Who = table[name]!.may.includes('convener') ? 'convener' : 'resident';
    const [foreign, missing] = [await ask(who, name, { ...table[name]!.input(), topicId: foreignTopicId }), await ask(who, name, { ...table[name]!.input(), topicId: 'NOSUCHTOPIC' })];
    expect(foreign).toEqual(missing);
    expect(foreign).toMatchObject({ kind: 'forbidden' });
  });
  test('an unknown room', async () => {
    for (const name of actions.filter((action) => table[action]!.may.length > 0 && 'roomId' in table[action]!.input() && action !== 'topic.list')) {
      expect(await ask('convener', name, { ...table[name]!.input(), roomId: '999999999999' })).toMatchObject({ kind: 'forbidden' });
    }
  });
  test('a denial leaves one line in the audit and nothing else', async () => {
    const before = cloud.emulator.store.count('audit');
    await ask('conveners2', 'topic.refuse', table['topic.refuse']!.input());
    expect(cloud.emulator.store.count('audit')).toBe(before + 1);
  });
});

test('a role ends with its term', async () => {
  const { key } = await import('../../cloudfunctions/_store/keys');
  const { cloud: sdk } = await import('../../cloudfunctions/_store/cloudbase');
  await sdk().database().collection('appointment').doc(key('convener', NEXT_DOOR)).update({ until: '2024-06-01T00:00:00.000Z' });
  expect(await ask('conveners2', 'topic.desk', { roomId: NEXT_DOOR, queue: 'submitted' })).toMatchObject({ kind: 'forbidden' });
});

test('who calls is what the platform states, whatever the event says', async () => {
  const reply = await cloud.emulator.invoke('topic', { action: 'desk', input: { roomId: HOME, queue: 'submitted' }, openid: WHO.convener, userInfo: { openId: WHO.convener } }, { openid: 'resident-li' });
  expect(reply).toMatchObject({ kind: 'forbidden' });
});
