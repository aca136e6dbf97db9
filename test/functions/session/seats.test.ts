import { inTransaction } from '../../../cloudfunctions/_store/door';
import { personIdOf, seatId } from '../../../cloudfunctions/_store/keys';
import { aCloud, aKey, dataOf, HOME, type Cloud } from '../../support/cloud';
import { forgetRates } from '../../support/rates';
import { aSessionSigningUp, GROUPS, signUpAs } from '../../support/sessions';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

const convener = () => cloud.convener().session;
const [HOMES, SHOPS] = GROUPS as [string, string];
const view = async (sessionId: string, openid?: string) => dataOf(await cloud.as(openid).session.view({ sessionId }));
const refusedBy = (rule: string, clause: string) => ({ ok: false, kind: 'refused', reasons: expect.arrayContaining([expect.objectContaining({ rule, clause })]) });
const noticesOf = async (openid: string, sessionId: string) => dataOf(await cloud.as(openid).me.inbox({})).items.filter((notice) => notice.sessionId === sessionId).map(({ event }) => event);
const somebody = () => `somebody-${aKey()}`;

/** As many stakeholders of a group as asked, one after another. */
async function stakeholders(sessionId: string, count: number, group = HOMES): Promise<string[]> {
  const people = Array.from({ length: count }, somebody);
  for (const openid of people) dataOf(await signUpAs(cloud, openid, sessionId, group));
  return people;
}

/** Lives here, by his or her own word. */
async function aResident(): Promise<string> {
  const openid = somebody();
  dataOf(await cloud.as(openid).me.declareResidence({ roomId: HOME, name: '某某某' }));
  return openid;
}
const asResident = (openid: string, sessionId: string, more: { orWait?: boolean } = {}) => cloud.as(openid).session.signUp({ sessionId, kind: 'resident', ...more });

describe('利益相关方代表不少于总人数的一半: seats are held for them from the first sign-up on', () => {
  test('of 12 seats others stop at 6, the convener counted; a seventh is told the clause, or waits', async () => {
    const { sessionId } = await aSessionSigningUp(cloud, { limit: 12 });
    for (let i = 0; i < 5; i += 1) expect(dataOf(await asResident(await aResident(), sessionId))).toMatchObject({ state: 'seated', attested: false, undoUntil: expect.any(String) });
    const seventh = await aResident();
    expect(await asResident(seventh, sessionId, { orWait: false })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'session.sign-up.stakeholder-seats-held', clause: '7.stakeholder-half', weight: 'refuses', measured: 6, required: 6 }] });
    expect(dataOf(await asResident(seventh, sessionId))).toMatchObject({ state: 'waiting', ahead: 0 });
    expect(await view(sessionId)).toMatchObject({ seats: { limit: 12, taken: 6, waiting: 1, heldForStakeholders: 6, othersStopAt: 6 }, planned: { gauge: { total: 6, stakeholders: 0, shortfall: 6 } } });
    for (const openid of await stakeholders(sessionId, 6)) expect((await view(sessionId, openid)).you.seat).toMatchObject({ state: 'seated', kind: 'stakeholder', group: HOMES });
    expect(dataOf(await signUpAs(cloud, somebody(), sessionId))).toMatchObject({ state: 'waiting' });
    expect(await signUpAs(cloud, somebody(), sessionId, HOMES, { orWait: false })).toMatchObject(refusedBy('session.sign-up.full', 'convention.sign-up'));
  });

  test('seats kept for a group wait for it, until they are given free', async () => {
    const { sessionId, revision } = await aSessionSigningUp(cloud, { limit: 10, holds: [{ group: SHOPS, seats: 3 }] });
    await stakeholders(sessionId, 6);
    const waiting = somebody();
    expect(dataOf(await signUpAs(cloud, waiting, sessionId))).toMatchObject({ state: 'waiting' });
    expect(dataOf(await signUpAs(cloud, somebody(), sessionId, SHOPS))).toMatchObject({ state: 'seated' });
    expect(dataOf(await convener().releaseHolds({ sessionId, revision }))).toMatchObject({ movedUp: 1 });
    expect((await view(sessionId, waiting)).you.seat).toMatchObject({ state: 'seated' });
    expect(await noticesOf(waiting, sessionId)).toEqual(['session-moved-up']);
    expect(await view(sessionId)).toMatchObject({ seats: { holdsReleased: true, taken: 9 } });
  });

  test('by the clock, at the hour of the plan, once', async () => {
    const { sessionId } = await aSessionSigningUp(cloud, { limit: 10, holds: [{ group: SHOPS, seats: 3 }], releasesInHours: 1 });
    await stakeholders(sessionId, 6);
    const waiting = somebody();
    dataOf(await signUpAs(cloud, waiting, sessionId));
    cloud.setClock(new Date(Date.now() + 2 * 3_600_000).toISOString());
    await cloud.tick();
    await cloud.tick();
    cloud.setClock(new Date().toISOString());
    expect((await view(sessionId, waiting)).you.seat).toMatchObject({ state: 'seated' });
    expect(await noticesOf(waiting, sessionId)).toEqual(['session-moved-up']);
  });
});

describe('who signs up as what', () => {
  test('stakeholders say their group and why; one person, one seat; other identities are disclosed', async () => {
    const [{ sessionId }, openid] = [await aSessionSigningUp(cloud), somebody()];
    const asked = { sessionId, kind: 'stakeholder' as const, group: HOMES, why: '住在巷子里', name: '赵一一' };
    expect(await cloud.as(openid).session.signUp({ ...asked, why: '' })).toMatchObject({ kind: 'invalid', fields: [{ path: 'why' }] });
    expect(await cloud.as(openid).session.signUp({ sessionId, kind: 'stakeholder', group: HOMES, why: '住在巷子里' })).toMatchObject({ kind: 'invalid', fields: [{ path: 'name' }] });
    expect(await cloud.as(openid).session.signUp({ ...asked, group: '路过的人' })).toMatchObject(refusedBy('session.sign-up.not-of-this-group', '7.stakeholder-principle'));
    expect(dataOf(await cloud.as(openid).session.signUp({ ...asked, also: ['partyDelegate', 'stakeholder'] }))).toMatchObject({ state: 'seated', also: ['partyDelegate'] });
    expect(await cloud.as(openid).session.signUp(asked)).toMatchObject(refusedBy('session.sign-up.already-signed-up', 'convention.sign-up'));
  });

  test.each<[string, string, 'member' | 'resident' | 'partyDelegate', string | undefined]>([
    ['a member placed here', 'member-chen', 'member', undefined],
    ['somebody who is not', 'resident-zhao', 'member', 'session.eligibility.not-this-kind'],
    ['a resident who lives here', 'resident-zhao', 'resident', undefined],
    ['somebody who has not said where he or she lives', 'resident-new', 'resident', 'session.eligibility.not-resident'],
    ['the convener, who sits by office', `convener-${HOME}`, 'resident', 'session.eligibility.convener-seat'],
  ])('%s', async (_who, openid, kind, rule) => {
    const { sessionId } = await aSessionSigningUp(cloud);
    const reply = await cloud.as(openid).session.signUp({ sessionId, kind, name: '某某某' });
    if (rule) expect(reply).toMatchObject({ kind: 'refused', reasons: expect.arrayContaining([expect.objectContaining({ rule })]) });
    else expect(dataOf(reply)).toMatchObject({ state: 'seated', kind, attested: kind === 'member' || openid === 'resident-zhao' });
  });
});

describe('a seat given back goes to who waits, in the same moment', () => {
  test('to its own line first, in order, told once; an undo leaves no trace in the count', async () => {
    const { sessionId } = await aSessionSigningUp(cloud, { limit: 10 });
    const [leaving] = await stakeholders(sessionId, 9);
    const [shop, first, second] = [somebody(), somebody(), somebody()];
    dataOf(await signUpAs(cloud, shop, sessionId, SHOPS));
    for (const openid of [first, second]) dataOf(await signUpAs(cloud, openid, sessionId));
    expect((await view(sessionId, second)).you.seat).toMatchObject({ state: 'waiting', ahead: 1 });
    dataOf(await cloud.as(leaving).session.leave({ sessionId }));
    expect((await view(sessionId, first)).you.seat).toMatchObject({ state: 'seated' });
    expect((await view(sessionId, shop)).you.seat).toMatchObject({ state: 'waiting', ahead: 0 });
    expect((await view(sessionId, second)).you.seat).toMatchObject({ state: 'waiting', ahead: 0 });
    expect(await noticesOf(first, sessionId)).toEqual(['session-moved-up']);
    expect((await view(sessionId, leaving)).you.seat).toBeUndefined();
    expect(await view(sessionId)).toMatchObject({ seats: { taken: 10, waiting: 2 } });
    expect(await cloud.as(leaving).session.leave({ sessionId })).toMatchObject({ kind: 'forbidden' });
    expect(dataOf(await signUpAs(cloud, leaving!, sessionId))).toMatchObject({ state: 'waiting', ahead: 1 });
  });

  test('more seats go to those who wait; fewer than are taken cannot be', async () => {
    const { sessionId, revision } = await aSessionSigningUp(cloud, { limit: 10 });
    const people = await stakeholders(sessionId, 12);
    expect(await convener().changeLimit({ sessionId, revision, limit: 9 })).toMatchObject(refusedBy('session.change-limit.below-seated', 'convention.sign-up'));
    expect(dataOf(await convener().changeLimit({ sessionId, revision, limit: 12 }))).toMatchObject({ movedUp: 2 });
    expect((await view(sessionId, people[10])).you.seat).toMatchObject({ state: 'seated' });
    expect((await view(sessionId, people[11])).you.seat).toMatchObject({ state: 'waiting', ahead: 0 });
  });
});

describe('核实: the convener’s word on a stakeholder', () => {
  test('a no needs a reason, gives the seat to the next, and that group is not asked for again', async () => {
    const { sessionId } = await aSessionSigningUp(cloud, { limit: 10 });
    const [doubted] = await stakeholders(sessionId, 9);
    const next = somebody();
    dataOf(await signUpAs(cloud, next, sessionId));
    const id = seatId(sessionId, personIdOf(doubted!));
    expect(await convener().attest({ sessionId, seatId: id, confirmed: false, note: '' })).toMatchObject(refusedBy('session.attest.no-reason', '10.every-item-answered'));
    dataOf(await cloud.as('staff-xu').session.attest({ sessionId, seatId: id, confirmed: false, note: '住在别的小区' }));
    expect((await view(sessionId, next)).you.seat).toMatchObject({ state: 'seated' });
    expect(await noticesOf(doubted!, sessionId)).toEqual(['session-not-attested']);
    expect(await signUpAs(cloud, doubted!, sessionId)).toMatchObject(refusedBy('session.sign-up.not-of-this-group', '7.stakeholder-principle'));
    dataOf(await convener().attest({ sessionId, seatId: seatId(sessionId, personIdOf(next)), confirmed: true, note: '' }));
    expect((await view(sessionId, next)).you.seat).toMatchObject({ attested: true });
  });

  test('nobody attests an own seat （一）', async () => {
    const { sessionId } = await aSessionSigningUp(cloud);
    const { id } = dataOf(await cloud.as('staff-xu').session.signUp({ sessionId, kind: 'stakeholder', group: HOMES, why: '也住这里', name: '许静' }));
    expect(await cloud.as('staff-xu').session.attest({ sessionId, seatId: id, confirmed: true, note: '' })).toMatchObject(refusedBy('session.attest.own-seat', '1.roles'));
  });
});

describe('people without WeChat', () => {
  const registering = (sessionId: string) => cloud.as('staff-xu').session.register({ sessionId, name: '王桂兰', contact: { way: 'phone', value: '10012345678' }, kind: 'stakeholder', group: HOMES, why: '住在巷口' });

  test('are registered by staff, count like everybody, and take the seat over with the code, once', async () => {
    const { sessionId } = await aSessionSigningUp(cloud);
    const { claimCode, state } = dataOf(await registering(sessionId));
    expect([state, claimCode]).toEqual(['seated', expect.stringMatching(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/)]);
    expect(await registering(sessionId)).toMatchObject(refusedBy('session.sign-up.already-signed-up', 'convention.sign-up'));
    const grandchild = somebody();
    const claimed = dataOf(await cloud.as(grandchild).session.claim({ code: claimCode.toLowerCase().replace('-', ' ') }));
    expect(claimed).toMatchObject({ sessionId, seat: { state: 'seated', kind: 'stakeholder', group: HOMES } });
    expect((await view(sessionId, grandchild)).you.seat).toMatchObject({ state: 'seated' });
    expect(await cloud.as(somebody()).session.claim({ code: claimCode })).toMatchObject(refusedBy('session.claim.already-claimed', 'convention.paper-code'));
    expect(await view(sessionId)).toMatchObject({ seats: { taken: 2 } });
    const { items } = dataOf(await convener().roster({ sessionId, state: 'seated' }));
    expect(items.find(({ name }) => name === '王桂兰')).toMatchObject({ way: 'registered', attested: false, withoutWechat: false, contact: { way: 'phone', value: '10012345678' } });
  });

  test('a code that is none, of a session that is over, or of somebody who sits already', async () => {
    const { sessionId } = await aSessionSigningUp(cloud);
    expect(await cloud.as(somebody()).session.claim({ code: '2222-2222' })).toMatchObject(refusedBy('session.claim.unknown-code', 'convention.paper-code'));
    const [{ claimCode }, sits] = [dataOf(await registering(sessionId)), somebody()];
    dataOf(await signUpAs(cloud, sits, sessionId));
    expect(await cloud.as(sits).session.claim({ code: claimCode })).toMatchObject(refusedBy('session.claim.already-seated', 'convention.one-seat'));
    cloud.setClock(new Date(Date.now() + 40 * 24 * 3_600_000).toISOString());
    expect(await cloud.as(somebody()).session.claim({ code: claimCode })).toMatchObject(refusedBy('session.claim.over', 'convention.paper-code'));
    cloud.setClock(new Date().toISOString());
  });

  test('what is stored of a code does not tell it', async () => {
    const { claimCode } = dataOf(await registering((await aSessionSigningUp(cloud)).sessionId));
    const kept = [...cloud.emulator.store.scan('seatClaim')].join();
    expect(kept).not.toContain(claimCode);
    expect(kept).not.toContain(claimCode.replace('-', ''));
  });
});

describe('invitations', () => {
  test('a member chosen for the topic is asked with a reason, and answers', async () => {
    const { sessionId } = await aSessionSigningUp(cloud);
    const { members, departments } = dataOf(await convener().invitable({ sessionId }));
    expect(departments).toHaveLength(6);
    const member = members.find(({ name }) => name === '陈志远')!;
    const asked = { sessionId, kind: 'member' as const, appointmentId: member.appointmentId };
    expect(await convener().invite({ ...asked, note: '' })).toMatchObject(refusedBy('session.invite.no-reason', '3.assembly-by-topic'));
    expect(dataOf(await convener().invite({ ...asked, note: '熟悉照明' }))).toMatchObject({ state: 'invited' });
    expect(await view(sessionId)).toMatchObject({ seats: { taken: 2, invited: 1 } });
    expect(await noticesOf('member-chen', sessionId)).toEqual(['session-invited']);
    expect(dataOf(await cloud.as('member-chen').session.answerInvitation({ sessionId, accept: true }))).toEqual({ state: 'seated' });
    expect(await noticesOf(`convener-${HOME}`, sessionId)).toContain('duty-invitation-accepted');
    expect(await cloud.as('member-chen').session.answerInvitation({ sessionId, accept: false })).toMatchObject(refusedBy('session.answer-invitation.not-invited', '7.may-invite'));
    expect(dataOf(await convener().invitable({ sessionId })).members.find(({ name }) => name === '陈志远')).toMatchObject({ seated: true });
  });

  test('an organisation’s officer says who comes, or no; the seat is free again', async () => {
    const { sessionId } = await aSessionSigningUp(cloud);
    const organisationId = 'partyWorkCommittee-321002001';
    dataOf(await convener().invite({ sessionId, kind: 'leader', organisationId, note: '' }));
    expect(await cloud.as('officer-he').session.answerInvitation({ sessionId, organisationId, accept: true })).toMatchObject({ kind: 'forbidden' });
    const answer = dataOf(await cloud.as('officer-xu').session.answerInvitation({ sessionId, organisationId, accept: true, name: '顾卫东', title: '副书记' }));
    expect(answer).toMatchObject({ state: 'seated', claimCode: expect.any(String) });
    expect(dataOf(await convener().roster({ sessionId, state: 'seated' })).items.find(({ kind, way }) => kind === 'leader' && way === 'invited')).toMatchObject({ name: '顾卫东', title: '副书记', withoutWechat: true });
    dataOf(await convener().invite({ sessionId, kind: 'departmentHead', organisationId, note: '' }));
    dataOf(await cloud.as('officer-xu').session.answerInvitation({ sessionId, organisationId, accept: false }));
    expect(await view(sessionId)).toMatchObject({ seats: { taken: 2, invited: 0 } });
  });

  test('the held seats bind the convener too', async () => {
    const { sessionId } = await aSessionSigningUp(cloud, { limit: 10 });
    for (let i = 0; i < 4; i += 1) dataOf(await convener().invite({ sessionId, kind: 'expert', name: `专家${i}`, contact: '10000000000', note: '' }));
    expect(await convener().invite({ sessionId, kind: 'expert', name: '专家某', contact: '10000000000', note: '' })).toMatchObject(refusedBy('session.sign-up.stakeholder-seats-held', '7.stakeholder-half'));
  });
});

describe('sign-up ends', () => {
  test('at the stated time by the server’s clock, whoever looks; nobody is let in afterwards', async () => {
    const { sessionId } = await aSessionSigningUp(cloud);
    const { signUp } = await view(sessionId);
    cloud.setClock(new Date(Date.parse(signUp.closesAt) + 60_000).toISOString());
    expect(await signUpAs(cloud, somebody(), sessionId)).toMatchObject(refusedBy('session.sign-up.closed', 'convention.sign-up'));
    await Promise.all([cloud.tick(), cloud.tick()]);
    expect(await view(sessionId)).toMatchObject({ state: 'sign-up-closed', signUp: { open: false } });
    expect(await cloud.store.count('session', { _id: sessionId, closesAt: { notAfter: '2999' } as never })).toBe(0);
    cloud.setClock(new Date().toISOString());
  });

  test('the timer and the convener at once: it ends once', async () => {
    const { sessionId, revision } = await aSessionSigningUp(cloud);
    const { signUp } = await view(sessionId);
    cloud.setClock(new Date(Date.parse(signUp.closesAt) + 60_000).toISOString());
    const [reply] = await Promise.all([convener().closeSignUp({ sessionId, revision }), cloud.tick()]);
    cloud.setClock(new Date().toISOString());
    if (!reply.ok) expect(['conflict', 'refused']).toContain(reply.kind);
    expect((await cloud.store.get('session', sessionId))!).toMatchObject({ state: 'sign-up-closed', revision: revision + 1 });
  });

  test('by lot: enough seats for all who asked are given to all; too few leave the applications for the lot', async () => {
    const [enough, scarce] = [await aSessionSigningUp(cloud, { way: 'lottery', limit: 12 }), await aSessionSigningUp(cloud, { way: 'lottery', limit: 10 })];
    for (const openid of Array.from({ length: 4 }, somebody)) expect(dataOf(await signUpAs(cloud, openid, enough.sessionId))).toMatchObject({ state: 'applied' });
    for (const openid of Array.from({ length: 11 }, somebody)) dataOf(await signUpAs(cloud, openid, scarce.sessionId));
    for (const { sessionId, revision } of [enough, scarce]) dataOf(await convener().closeSignUp({ sessionId, revision }));
    expect(await view(enough.sessionId)).toMatchObject({ seats: { taken: 5, applied: 0 } });
    expect(await view(scarce.sessionId)).toMatchObject({ seats: { taken: 1, applied: 11 } });
  });
});

describe('who sees what', () => {
  test('the page has counts and flags, no name, no contact, nobody’s reasons; the roster is the desk’s', async () => {
    const { sessionId } = await aSessionSigningUp(cloud, {});
    dataOf(await cloud.as('staff-xu').session.register({ sessionId, name: '贺兰敏月', contact: { way: 'phone', value: '10087654321' }, kind: 'stakeholder', group: HOMES, why: '独一无二的缘由' }));
    for (const openid of [undefined, 'resident-li', 'member-chen', 'officer-he']) {
      expect(JSON.stringify(await view(sessionId, openid))).not.toMatch(/贺兰敏月|10087654321|独一无二的缘由|周明霞/);
      expect(await cloud.as(openid).session.roster({ sessionId, state: 'seated' })).toMatchObject({ kind: 'forbidden' });
    }
    expect(JSON.stringify(dataOf(await convener().roster({ sessionId, state: 'seated' })))).toMatch(/贺兰敏月/);
  });

  test('the link is for those on the roster and the room’s people', async () => {
    const { sessionId } = await aSessionSigningUp(cloud, {});
    await inTransaction(async (transaction) => transaction.put('session', { ...(await transaction.get('session', sessionId))!, onlineLink: 'https://meeting.example/1' }));
    const openid = somebody();
    expect((await view(sessionId, openid)).onlineLink).toBeUndefined();
    dataOf(await signUpAs(cloud, openid, sessionId));
    expect((await view(sessionId, openid)).onlineLink).toBe('https://meeting.example/1');
    expect(dataOf(await cloud.as(openid).session.mine({})).items).toMatchObject([{ session: { id: sessionId }, seat: { state: 'seated' } }]);
  });
});
