import { workingDaysAfter } from '../../../cloudfunctions/_kernel/clock';
import { key, personIdOf } from '../../../cloudfunctions/_store/keys';
import { inTransaction } from '../../../cloudfunctions/_store/door';
import { countsAs, summed } from '../../../src/domain/outcome/figures';
import { conveningIdentity } from '../../../src/demo/identities';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import { aCloud, dataOf, HOME, type Cloud } from '../../support/cloud';
import { adopt, aListReceived, aListSent, answer, assign, claim, dayAhead, decline, report, revisionOf, stakeholdersAgree, type Received } from '../../support/outcomes';
import { forgetRates } from '../../support/rates';

let cloud: Cloud;
let session: Received;
beforeAll(async () => { cloud = await aCloud(); session = await aListReceived(cloud, { items: 3 }); });
beforeEach(async () => { cloud.setClock(new Date().toISOString()); await forgetRates(); });
afterAll(() => cloud.emulator.close());

const rules = (reply: { ok: boolean; reasons?: readonly { rule: string }[] }) => (reply.ok ? 'ok' : reply.reasons?.map(({ rule }) => rule) ?? (reply as { kind?: string }).kind);
const itemNow = async (number = 1, { sessionId } = session) => (await cloud.store.get('suggestionItem', `${sessionId}-0${number}`))!;
const office = (number: number, revision: number) => ({ sessionId: session.sessionId, number, revision, organisationId: session.organisationId });
const inbox = async (openid: string, { sessionId } = session) => (await cloud.store.list('outbox', { to: personIdOf(openid) }, { limit: 500 })).filter((one) => one.sessionId === sessionId).map(({ event, text }) => `${event} ${text}`);

describe('（十）事事有着落: one suggestion that is adopted, from the receipt to the rating', () => {
  test('adopted only with somebody who does it and a day; a stale page is told so; others may not', async () => {
    const receiver = cloud.as(session.receiver).outcome;
    const revision = await revisionOf(cloud, session.sessionId);
    const adopting = { ...office(1, revision), decision: 'adopted' as const, reason: '', nextStep: '', departments: [session.organisationId], dueDay: dayAhead(30) };
    expect(rules(await receiver.decide({ ...adopting, departments: [], dueDay: undefined }))).toEqual(['outcome.item.no-owner', 'outcome.item.no-date']);
    expect(rules(await receiver.decide({ ...adopting, decision: 'declined' }))).toEqual(['outcome.item.declined-without-reason', 'outcome.item.no-next-step']);
    expect(rules(await receiver.decide({ ...adopting, departments: ['partyOrganisation-321002001002'] }))).toBe('forbidden');
    expect(rules(await cloud.as('officer-he').outcome.decide({ ...adopting, organisationId: `partyOrganisation-${HOME}` }))).toEqual(['outcome.item.not-the-receiver']);
    expect(rules(await receiver.decide({ ...adopting, revision: revision - 1 }))).toBe('conflict');
    expect(dataOf(await receiver.departments({ sessionId: session.sessionId })).items.map(({ name }) => name)).toEqual(expect.arrayContaining(['东关街道党工委', '琼花观社区党组织']));
    await assign(cloud, session);
    const item = await itemNow();
    const dueAt = workingDaysAfter(`${dayAhead(60)}T00:00:00+08:00`, 0);
    expect([item.state, item.waitsFor, item.decision!.dueDay, item.dueAt]).toEqual(['assigned', [session.organisationId], shanghaiDay(dueAt), dueAt]);
  });

  test('done is said with evidence; a first dispute sends it back; the second time each stakeholder answers', async () => {
    await report(cloud, session);
    const department = cloud.as(session.receiver).outcome;
    expect(rules(await department.claimDone({ ...office(1, await revisionOf(cloud, session.sessionId)), words: '换好了', evidence: '' }))).toEqual(['outcome.item.no-evidence']);
    await claim(cloud, session);
    const [first] = session.stakeholders;
    expect(rules(await cloud.as('resident-zhao').outcome.answerClaim({ sessionId: session.sessionId, number: 1, agrees: true, words: '' }))).toEqual(['outcome.item.not-a-stakeholder']);
    expect(rules(await cloud.as(first!).outcome.answerClaim({ sessionId: session.sessionId, number: 1, agrees: false, words: '' }))).toEqual(['outcome.item.dispute-without-reason']);
    dataOf(await cloud.as(first!).outcome.answerClaim({ sessionId: session.sessionId, number: 1, agrees: false, words: '还有一盏不亮' }));
    expect(await itemNow()).toMatchObject({ state: 'disputed', claim: { turn: 1, confirmed: 0, disputed: 1 }, waitsFor: [session.organisationId] });
    await claim(cloud, session);
    // All six at once: each is counted, and it is concluded once.
    for (const reply of await Promise.all(session.stakeholders.map((openid) => cloud.as(openid).outcome.answerClaim({ sessionId: session.sessionId, number: 1, agrees: true, words: '' })))) dataOf(reply);
    expect(await itemNow()).toMatchObject({ state: 'confirmed', claim: { turn: 2, confirmed: 6, disputed: 0 }, settledAt: expect.any(String) });
    const view = dataOf(await cloud.as(first!).outcome.item({ sessionId: session.sessionId, number: 1 }));
    expect(view.entries.map(({ action, role }) => [action, role])).toEqual([
      ['send', '召集人'], ['acknowledge', '接收机关'], ['adopt', '接收机关'], ['assign', '接收机关'], ['reportProgress', '承办单位'], ['reportProgress', '承办单位'], ['claimDone', '承办单位'], ['dispute', '到会的利益相关方'],
      ['reportProgress', '承办单位'], ['claimDone', '承办单位'], ['confirm', '到会的利益相关方'],
    ]);
    expect(view.entries.find(({ evidence }) => evidence)?.evidence).toBe('验收单2026-12号');
    const stranger = dataOf(await cloud.as('stranger').outcome.item({ sessionId: session.sessionId, number: 1 }));
    expect([stranger.words, stranger.entries.some(({ text, evidence }) => text !== undefined || evidence !== undefined)]).toEqual([undefined, false]);
  });

  test('有实效 lights by itself', async () => {
    const { lights } = dataOf(await cloud.as().room.page({ roomId: HOME }));
    expect(lights.find(({ have }) => have === 'results')).toMatchObject({ on: true, measured: 1 });
  });

  test('answered, rated; 不满意 takes it up again, once, and what it counted as is taken back', async () => {
    await answer(cloud, session);
    const [first, second] = session.stakeholders.map((openid) => cloud.as(openid).outcome);
    const rating = { sessionId: session.sessionId, number: 1 };
    expect(rules(await cloud.as('stranger').outcome.rate({ ...rating, grade: 'satisfied', words: '' }))).toEqual(['outcome.feedback.not-heard']);
    expect(rules(await first!.rate({ ...rating, grade: 'dissatisfied', words: '' }))).toEqual(['outcome.feedback.no-words']);
    expect(dataOf(await second!.rate({ ...rating, grade: 'satisfied', words: '' }))).toMatchObject({ reopened: false });
    expect(dataOf(await cloud.as('resident-li').outcome.rate({ ...rating, grade: 'dissatisfied', words: '又坏了一盏' }))).toEqual({ state: 'implementing', reopened: true });
    expect(await itemNow()).toMatchObject({ state: 'implementing', open: true, reopened: { by: 'proposer' }, ratings: { satisfied: 1, dissatisfied: 1 } });
    expect((await itemNow()).settledAt).toBeUndefined();
    await claim(cloud, session);
    await stakeholdersAgree(cloud, session);
    await answer(cloud, session);
    expect(dataOf(await first!.rate({ ...rating, grade: 'dissatisfied', words: '还是不亮' }))).toMatchObject({ reopened: false });
    expect(dataOf(await first!.rate({ ...rating, grade: 'mostly', words: '' }))).toMatchObject({ reopened: false });
    expect((await itemNow()).ratings).toEqual({ satisfied: 1, mostly: 1, dissatisfied: 1 });
  });

  test('每人每事一条: everybody was told of each step once, the proposer too', async () => {
    const steps = ['outcome-list-circulated', 'outcome-list-sent', 'outcome-list-received', 'outcome-adopt', 'outcome-assign', 'outcome-dispute', 'outcome-reopen'];
    for (const openid of [session.stakeholders[3]!, 'resident-li']) {
      const events = (await inbox(openid)).map((line) => line.split(' ')[0]!);
      for (const step of steps) expect([openid, step, events.filter((event) => event === step).length]).toEqual([openid, step, 1]);
    }
  });

  test('a declined one is answered, and asked again where somebody is not satisfied', async () => {
    await decline(cloud, session, 2);
    expect((await itemNow(2)).state).toBe('declined');
    await answer(cloud, session, 2);
    expect(dataOf(await cloud.as('resident-li').outcome.rate({ sessionId: session.sessionId, number: 2, grade: 'dissatisfied', words: '没有说清楚' }))).toEqual({ state: 'received', reopened: true });
    expect(await itemNow(2)).toMatchObject({ state: 'received', waitsFor: [session.organisationId] });
    await adopt(cloud, session, 2);
  });

  test('the room’s figures are the sum of its suggestions; under the smallest figure no rate is told', async () => {
    const all = await cloud.store.list('suggestionItem', { roomId: HOME }, { limit: 100 });
    const { _id, county, ...tally } = (await cloud.store.get('outcomeTally', HOME))!;
    expect([_id, county]).toEqual([HOME, '321002']);
    expect(tally).toEqual(summed(all.map(countsAs)));
    const figures = dataOf(await cloud.as().outcome.figures({ roomId: HOME }));
    expect(figures).toEqual({ open: all.filter(({ open }) => open).length, answered: 1, overdue: 0, rates: {}, smallest: 5 });
    expect(dataOf(await cloud.as().outcome.items({ roomId: HOME, of: 'open' })).items.map(({ number, words }) => [number, words])).toEqual(expect.arrayContaining([[2, undefined], [3, undefined]]));
    expect(dataOf(await cloud.as().outcome.items({ roomId: HOME, of: 'answered' })).items.map(({ number }) => number)).toEqual([1]);
  });
});

describe('clocks that know Chinese holidays, and the ladder', () => {
  const CONVENER = conveningIdentity(HOME);
  const after = (instant: string) => new Date(Date.parse(instant) + 60_000).toISOString();

  test('received before the National Day: ten working days end on 16 October 2026; each rung is told once, however often the calendar runs', async () => {
    const office = (openid: string, organisationId: string) => ({ _id: key('office', openid), personId: personIdOf(openid), organisationId, county: '321002', role: 'officer' as const, title: '', office: 'other' as const, convenesGroup: false, isMember: false, acting: false, from: '2024-01-01T00:00:00.000Z', reason: '', demo: true });
    await inTransaction(async (transaction) => { await transaction.put('appointment', office('county-officer', 'workingGroup-321002')); await transaction.put('appointment', office('promoter', 'promotionGroup-3210-1')); });
    const late = await aListSent(cloud, { items: 1 });
    cloud.setClock('2026-09-28T02:00:00.000Z');
    dataOf(await cloud.as(late.receiver).outcome.acknowledgeList({ sessionId: late.sessionId, organisationId: late.organisationId }));
    const { dueAt } = await itemNow(1, late);
    expect(dueAt).toBe('2026-10-16T15:59:59.000Z');
    const seen = async () => Promise.all([late.receiver, CONVENER, 'officer-ma', 'county-officer', 'promoter'].map(async (openid) => (await inbox(openid, late)).map((line) => line.split(' ')[0]!).filter((event) => event.startsWith('deadline-')).map((event) => event.slice(9)).sort()));
    const steps = [
      ['2026-10-13T02:00:00.000Z', [[], [], [], [], []]],
      [after(workingDaysAfter(dueAt!, -2)), [['owner-soon'], [], [], [], []]],
      [after(dueAt!), [['owner', 'owner-soon'], ['owner'], [], [], []]],
      [after('2026-10-23T15:59:59.000Z'), [['owner', 'owner-soon'], ['owner'], ['memberGroup'], [], []]],
      [after('2026-10-30T15:59:59.000Z'), [['owner', 'owner-soon'], ['owner'], ['memberGroup'], ['workingGroup'], []]],
      [after('2026-11-06T15:59:59.000Z'), [['owner', 'owner-soon'], ['owner'], ['memberGroup'], ['workingGroup'], ['promotionGroup']]],
      ['2027-01-20T02:00:00.000Z', [['owner', 'owner-soon'], ['owner'], ['memberGroup'], ['workingGroup'], ['promotionGroup']]],
    ] as const;
    for (const [instant, expected] of steps) {
      cloud.setClock(instant);
      await Promise.all([cloud.tick(), cloud.tick()]);
      await cloud.tick();
      expect([instant, await seen()]).toEqual([instant, expected]);
    }
    expect(dataOf(await cloud.as().outcome.figures({ roomId: HOME })).overdue).toBeGreaterThan(0);
    await decline(cloud, late);
    expect((await cloud.store.list('deadline', { sessionId: late.sessionId, running: true }, { limit: 10 })).map(({ kind }) => kind)).toEqual(['item-answer']);
  });

  test('stakeholders who say nothing in ten working days are told of as 未回应, never as satisfied', async () => {
    await adopt(cloud, session, 3);
    dataOf(await cloud.as(session.receiver).outcome.assign(office(3, await revisionOf(cloud, session.sessionId, 3))));
    await claim(cloud, session, 3);
    const { claim: made } = await itemNow(3);
    cloud.setClock(made!.dueAt);
    await cloud.tick();
    cloud.setClock(after(made!.dueAt));
    await Promise.all([cloud.tick(), cloud.tick()]);
    await cloud.tick();
    const item = await itemNow(3);
    expect([item.state, item.settledAt, item.lookAt]).toEqual(['unanswered-by-stakeholders', undefined, undefined]);
    expect((await cloud.store.list('itemEntry', { itemId: item._id }, { limit: 50 })).filter(({ action }) => action === 'leaveUnanswered')).toHaveLength(1);
    expect((await inbox(session.stakeholders[2]!)).filter((line) => line.startsWith('outcome-leaveUnanswered'))).toHaveLength(1);
    await answer(cloud, session, 3);
  });
});
