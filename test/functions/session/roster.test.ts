import { personIdOf, seatId } from '../../../cloudfunctions/_store/keys';
import { aCloud, dataOf, DRY_RUN, HOME, type Cloud } from '../../support/cloud';
import { forgetRates } from '../../support/rates';
import { aSessionFilled, aSessionFrozen, aSessionSigningUp, GROUPS, signUpAs } from '../../support/sessions';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

const convener = () => cloud.convener().session;
const view = async (sessionId: string, openid?: string) => dataOf(await cloud.as(openid).session.view({ sessionId }));
const told = (reply: unknown) => ((reply as { reasons?: { rule: string; clause: string; weight: string }[] }).reasons ?? []).map(({ rule, clause, weight }) => `${rule} ← ${clause}${weight === 'needs-reason' ? ' ?' : ''}`);
const mine = (sessionId: string, openid: string) => seatId(sessionId, personIdOf(openid));
const noticesOf = async (openid: string, sessionId: string) => dataOf(await cloud.as(openid).me.inbox({})).items.filter((notice) => notice.sessionId === sessionId).map(({ event }) => event);
const waitingIn = async (sessionId: string) => dataOf(await convener().roster({ sessionId, state: 'waiting' })).items;

describe('确定名单: who may deliberate, over the planned seats （七）', () => {
  test('three stakeholders and the convener: everything that is missing at once, norms with a reason, the half with none', async () => {
    const { sessionId } = await aSessionSigningUp(cloud);
    for (const openid of ['few-1', 'few-2', 'few-3']) dataOf(await signUpAs(cloud, openid, sessionId, GROUPS[0]!));
    const { revision } = dataOf(await convener().closeSignUp({ sessionId, revision: 2 }));
    expect(told(await convener().freeze({ sessionId, revision }))).toEqual([
      'session.composition.too-few ← 7.size ?', 'session.composition.kind-missing ← 7.who-takes-part ?', 'session.composition.group-missing ← 7.representativeness ?', 'session.composition.not-entitled ← 8.as-approved',
    ]);
    for (const openid of ['few-1', 'few-2', 'few-3']) dataOf(await convener().attest({ sessionId, seatId: mine(sessionId, openid), confirmed: true, note: '' }));
    const because = ['too-few', 'kind-missing', 'group-missing'].map((name) => ({ rule: `session.composition.${name}`, reason: `原因${name}` }));
    expect(told(await convener().freeze({ sessionId, revision, because: because.slice(1) }))).toEqual(['session.composition.too-few ← 7.size ?']);
    const frozen = dataOf(await convener().freeze({ sessionId, revision, because: [...because, { rule: 'session.composition.two-seats', reason: '不必要的理由' }] }));
    expect(frozen.state).toBe('frozen');
    expect((await view(sessionId)).relaxations.map(({ rule, reason, role }) => [rule, reason, role])).toEqual(because.map(({ rule, reason }) => [rule, reason, '召集人']));
    expect((await cloud.store.get('session', sessionId))!.relaxations.map(({ measured }) => measured)).toEqual([4, '政协委员、党代表、人大代表、群众代表、部门负责人', '店家']);
  });

  test('below the half no reason helps: the gauge says how many to add, release or exchange', async () => {
    const { sessionId } = await aSessionSigningUp(cloud);
    dataOf(await signUpAs(cloud, 'alone', sessionId, GROUPS[0]!));
    dataOf(await convener().attest({ sessionId, seatId: mine(sessionId, 'alone'), confirmed: true, note: '' }));
    for (let i = 0; i < 3; i += 1) {
      const { seatId: id } = dataOf(await convener().invite({ sessionId, kind: 'expert', name: `专家${i}`, contact: '10000000000', note: '' }));
      dataOf(await convener().noteAnswer({ sessionId, seatId: id, accept: true }));
    }
    const { revision } = dataOf(await convener().closeSignUp({ sessionId, revision: 2 }));
    const because = ['too-few', 'kind-missing', 'group-missing', 'stakeholders-below-half'].map((name) => ({ rule: `session.composition.${name}`, reason: '来不及' }));
    expect(told(await convener().freeze({ sessionId, revision, because }))).toEqual(['session.composition.stakeholders-below-half ← 7.stakeholder-half']);
    expect((await view(sessionId)).planned).toMatchObject({ gauge: { total: 5, stakeholders: 1, stakeholdersAsked: 3, shortfall: 3 }, mend: { ways: [{ way: 'add', people: 3 }, { way: 'release', people: 3 }, { way: 'swap', people: 2 }], invite: { groups: ['店家'], stakeholders: 3 } } });
  });

  test('an invitation nobody answered lapses and is told; who waits is told that he or she may be called', async () => {
    const session = await aSessionFilled(cloud, { limit: 13, waiting: 2 });
    const { sessionId } = session;
    const [invited] = await waitingIn(sessionId);
    const { revision } = (await cloud.store.get('session', sessionId))!;
    dataOf(await convener().freeze({ sessionId, revision, because: [] }));
    expect(await noticesOf(session.stakeholders[0]!, sessionId)).toContain('session-on-roster');
    expect((await waitingIn(sessionId)).map(({ seatId: id }) => id)).toContain(invited!.seatId);
  });

  test('members who asked for themselves are chosen for the topic by the convener （三）', async () => {
    const session = await aSessionFilled(cloud, { limit: 14 });
    dataOf(await convener().postpone({ sessionId: session.sessionId, revision: session.revision, reason: '改期', startsAt: new Date(Date.now() + 60 * 24 * 3_600_000).toISOString(), closesAt: new Date(Date.now() + 50 * 24 * 3_600_000).toISOString(), because: [{ rule: 'session.schedule.too-often', reason: '急' }, { rule: 'session.clash.room-busy', reason: '急' }] }));
    const open = dataOf(await convener().openSignUp({ sessionId: session.sessionId, revision: session.revision + 1 }));
    dataOf(await cloud.as('member-chen').session.signUp({ sessionId: session.sessionId, kind: 'member' }));
    dataOf(await signUpAs(cloud, 'one-more', session.sessionId, GROUPS[1]!));
    dataOf(await convener().attest({ sessionId: session.sessionId, seatId: mine(session.sessionId, 'one-more'), confirmed: true, note: '' }));
    const { revision } = dataOf(await convener().closeSignUp({ sessionId: session.sessionId, revision: open.revision }));
    expect(told(await convener().freeze({ sessionId: session.sessionId, revision }))).toEqual(['session.composition.not-entitled ← 3.assembly-by-topic']);
    dataOf(await convener().attest({ sessionId: session.sessionId, seatId: mine(session.sessionId, 'member-chen'), confirmed: true, note: '长期关注照明' }));
    expect(dataOf(await convener().freeze({ sessionId: session.sessionId, revision }))).toMatchObject({ state: 'frozen' });
  });
});

describe('somebody of a fixed roster cannot come （A7）', () => {
  test('the half breaks: the convener is told what is missing; the same group first; repaired it is a roster again', async () => {
    const { sessionId, stakeholders } = await aSessionFrozen(cloud, { waiting: 2 });
    dataOf(await cloud.as(stakeholders[0]!).session.leave({ sessionId }));
    expect(await view(sessionId)).toMatchObject({ state: 'composition-broken', planned: { gauge: { total: 11, stakeholders: 5, shortfall: 1 } } });
    const notice = dataOf(await cloud.convener().me.inbox({})).items.find((one) => one.sessionId === sessionId && one.event === 'duty-composition-broken');
    expect(notice!.text).toMatch(/还差1名/);
    const { revision } = (await cloud.store.get('session', sessionId))!;
    expect(told(await convener().repair({ sessionId, revision }))).toEqual(['session.composition.stakeholders-below-half ← 7.stakeholder-half']);

    const waiting = await waitingIn(sessionId);
    const [same, other] = [waiting.find(({ group }) => group === GROUPS[0])!, waiting.find(({ group }) => group === GROUPS[1])!];
    const out = mine(sessionId, stakeholders[0]!);
    expect(told(await convener().substitute({ sessionId, revision, out, in: other.seatId }))).toEqual(['session.substitute.other-group ← 7.representativeness ?']);
    const substituted = dataOf(await convener().substitute({ sessionId, revision, out, in: same.seatId }));
    expect(substituted.state).toBe('composition-broken');
    expect(dataOf(await convener().repair({ sessionId, revision: substituted.revision }))).toMatchObject({ state: 'frozen' });
    expect(await view(sessionId)).toMatchObject({ planned: { gauge: { total: 12, stakeholders: 6, shortfall: 0 } }, seats: { taken: 12, waiting: 1 } });
  });

  test('somebody else leaves: the roster stands, the seat may be filled from the same kind only', async () => {
    const { sessionId, guests } = await aSessionFrozen(cloud, { waiting: 1 });
    const { revision } = (await cloud.store.get('session', sessionId))!;
    const released = await convener().release({ sessionId, seatId: guests[0]!, reason: '请假' }, DRY_RUN);
    expect(told(released)).toEqual(['session.transitions.not-in-this-state ← 7.reasonable-size']);
    const [waiting] = await waitingIn(sessionId);
    const reply = await convener().substitute({ sessionId, revision, out: guests[0]!, in: waiting!.seatId, because: [{ rule: 'session.substitute.other-group', reason: '没有别的党代表' }] });
    expect(told(reply)).toEqual(['session.composition.kind-missing ← 7.who-takes-part ?']);
    expect(dataOf(await convener().substitute({ sessionId, revision, out: guests[0]!, in: waiting!.seatId, because: [{ rule: 'session.substitute.other-group', reason: '没有别的党代表' }, { rule: 'session.composition.kind-missing', reason: '没有别的党代表' }] }))).toMatchObject({ state: 'frozen' });
    expect((await view(sessionId)).planned.gauge).toMatchObject({ total: 12, stakeholders: 7 });
  });

  test('one who has left is replaced once: no seat comes into being', async () => {
    const { sessionId, stakeholders, guests } = await aSessionFrozen(cloud, { waiting: 3 });
    const waiting = (await waitingIn(sessionId)).map(({ seatId: id }) => id);
    dataOf(await cloud.as(stakeholders[0]!).session.leave({ sessionId }));
    const instead = async (out: string, into: string) => convener().substitute({ sessionId, revision: (await cloud.store.get('session', sessionId))!.revision, out, in: into, because: [{ rule: 'session.substitute.other-group', reason: '没有别的人' }] });
    dataOf(await instead(mine(sessionId, stakeholders[0]!), waiting[0]!));
    expect(told(await instead(mine(sessionId, stakeholders[0]!), waiting[1]!))).toEqual(['session.substitute.no-seat-free ← convention.sign-up']);
    dataOf(await instead(guests[0]!, waiting[1]!));
    expect(await view(sessionId)).toMatchObject({ seats: { limit: 12, taken: 12 } });
  });

  test('an invitation to what was called off is not answered any more', async () => {
    const { sessionId, revision } = await aSessionSigningUp(cloud);
    const { seatId: id } = dataOf(await convener().invite({ sessionId, kind: 'expert', name: '客人甲', contact: '10012345678', note: '' }));
    dataOf(await convener().cancel({ sessionId, revision, reason: '场地有变' }));
    for (const accept of [true, false]) expect(told(await convener().noteAnswer({ sessionId, seatId: id, accept }))).toEqual(['session.transitions.not-in-this-state ← 3.assembly-by-topic']);
  });

  test('whose seat was taken back without a word on who he or she is may ask again; who was found not to belong may not', async () => {
    const { sessionId } = await aSessionSigningUp(cloud);
    const [back, denied] = [dataOf(await signUpAs(cloud, 'again-1', sessionId)), dataOf(await signUpAs(cloud, 'again-2', sessionId))];
    dataOf(await convener().release({ sessionId, seatId: back.id, reason: '报错了群体' }));
    dataOf(await convener().attest({ sessionId, seatId: denied.id, confirmed: false, note: '不住在这里' }));
    expect(dataOf(await signUpAs(cloud, 'again-1', sessionId))).toMatchObject({ state: 'seated' });
    expect(told(await signUpAs(cloud, 'again-2', sessionId))).toEqual(['session.sign-up.not-of-this-group ← 7.stakeholder-principle']);
  });

  test('two who leave at once are both seen', async () => {
    const { sessionId, stakeholders } = await aSessionFrozen(cloud);
    for (const reply of await Promise.all(stakeholders.slice(0, 2).map((openid) => cloud.as(openid).session.leave({ sessionId })))) dataOf(reply);
    expect(await view(sessionId)).toMatchObject({ state: 'composition-broken', planned: { gauge: { total: 10, stakeholders: 4, shortfall: 2 } } });
  });
});

test('what a revision did not see is a conflict', async () => {
  const { sessionId } = await aSessionFilled(cloud);
  expect(await convener().freeze({ sessionId, revision: 1 })).toMatchObject({ kind: 'conflict' });
  expect(await cloud.convener('321002001').session.freeze({ sessionId, revision: 3 })).toMatchObject({ kind: 'forbidden' });
  expect(HOME).not.toBe('321002001');
});
