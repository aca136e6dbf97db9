import { inTransaction } from '../../../cloudfunctions/_store/door';
import { hashOf, key, personIdOf } from '../../../cloudfunctions/_store/keys';
import { boundList } from '../../../src/domain/outcome/suggestion-list';
import { aCloud, dataOf, type Cloud } from '../../support/cloud';
import { aListCirculated, aListOnItsWay, aListReceived, aListWritten, answer, aSessionConfirmed, decline, everybodyConfirmsList, REVIEWER, revisionOf, seatOf, settle, wordsOf } from '../../support/outcomes';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

const rules = (reply: { ok: boolean; reasons?: readonly { rule: string }[] }) => (reply.ok ? 'ok' : 'reasons' in reply ? reply.reasons!.map(({ rule }) => rule) : (reply as { kind?: string }).kind);
const told = async (openid: string, event: string) => (await cloud.store.list('outbox', { to: personIdOf(openid) }, { limit: 500 })).filter((one) => one.event === event).length;

describe('（八） 8.suggestion-list: from the minutes, in the convener’s words, before those who attended', () => {
  test('a draft is what was agreed; nothing is stored until somebody edits, and each change keeps its author and reason', async () => {
    const { sessionId, roomId } = await aSessionConfirmed(cloud, { consensus: ['reached', 'not-yet'] });
    const convener = cloud.convener(roomId).outcome;
    const draft = dataOf(await convener.list({ sessionId }));
    expect([draft.state, draft.version, draft.items.map(({ what, who, questionId }) => [what, who, questionId])]).toEqual(['drafting', 0, [['先修巷口三盏', '', 'q1']]]);
    expect(await cloud.store.get('suggestionList', sessionId)).toBeUndefined();
    expect(rules(await convener.circulateList({ sessionId, version: 0 }))).toEqual(['outcome.suggestion-list.item-incomplete']);
    expect(rules(await convener.editList({ sessionId, version: 0, items: wordsOf(2), reason: '' }))).toEqual(['outcome.suggestion-list.no-reason']);
    dataOf(await convener.editList({ sessionId, version: 0, items: wordsOf(2), reason: '补上由谁来做' }));
    expect((await convener.editList({ sessionId, version: 0, items: wordsOf(1), reason: '旧页面' })) as { kind?: string }).toMatchObject({ kind: 'conflict' });
    dataOf(await convener.editList({ sessionId, version: 1, items: [...wordsOf(2)].reverse(), reason: '换了先后' }));
    const versions = dataOf(await convener.listVersions({ sessionId })).items;
    expect(versions.map(({ version, role, reason }) => [version, role, reason])).toEqual([[2, '召集人', '换了先后'], [1, '召集人', '补上由谁来做']]);
    expect((await cloud.store.list('listVersion', { sessionId }, { limit: 5 })).every(({ by }) => by.length === 32)).toBe(true);
  });

  test('those who attended confirm or object; the convener answers; changed words are asked about anew', async () => {
    const session = await aListCirculated(cloud);
    const { sessionId, roomId, hash, stakeholders, guests, version } = session;
    const convener = cloud.convener(roomId).outcome;
    const [first, second] = [cloud.as(stakeholders[0]!).outcome, cloud.as(stakeholders[1]!).outcome];
    expect(await told(stakeholders[0]!, 'outcome-list-circulated')).toBe(1);
    expect(rules(await convener.sendList({ sessionId, version }))).toEqual(['outcome.suggestion-list.days-running']);
    dataOf(await first.answerList({ sessionId, hash }));
    dataOf(await second.answerList({ sessionId, hash, objection: '少了一条' }));
    expect(rules(await cloud.as('resident-li').outcome.answerList({ sessionId, hash }))).toEqual(['outcome.suggestion-list.did-not-attend']);
    expect(rules(await convener.noteListAnswer({ sessionId, hash, seatId: seatOf(sessionId, stakeholders[2]!) }))).toEqual(['outcome.suggestion-list.answers-for-oneself']);
    const { seatId } = dataOf(await convener.listAnswers({ sessionId })).items.find(({ objection }) => objection)!;
    dataOf(await convener.answerListObjection({ sessionId, seatId, reply: '已补在第二条' }));
    expect(dataOf(await second.list({ sessionId }))).toMatchObject({ circulated: { confirmed: 2, objected: 1, attended: 12 }, objections: [{ text: '少了一条', reply: '已补在第二条' }], you: { answer: 'objected' } });
    dataOf(await convener.editList({ sessionId, version, items: wordsOf(3), reason: '按异议补一条' }));
    expect(rules(await first.answerList({ sessionId, hash }))).toEqual(['outcome.suggestion-list.not-circulated']);
    const again = dataOf(await convener.circulateList({ sessionId, version: version + 1 }));
    expect(dataOf(await first.list({ sessionId })).circulated).toMatchObject({ confirmed: 1, objected: 0 });
    await everybodyConfirmsList(cloud, { sessionId, roomId, stakeholders, guests, hash: again.hash });
    const sent = dataOf(await convener.sendList({ sessionId, version: version + 1 }));
    expect(sent.hash).toBe(again.hash);
    expect(sent.hash).toBe(hashOf(boundList((await cloud.store.get('suggestionList', sessionId))!.items)));
    expect(rules(await convener.editList({ sessionId, version: version + 1, items: wordsOf(1), reason: '再改' }))).toContain('outcome.suggestion-list.already-sent');
    expect((await cloud.store.list('suggestionItem', { sessionId }, { limit: 20 })).map(({ number, state, what }) => [number, state, what.slice(-3)])).toEqual([[1, 'sent', '（1）'], [2, 'sent', '（2）'], [3, 'sent', '（3）']]);
  });

  test('more than ten, or longer than 120, give way to a reason that stays with the list; an empty one says why', async () => {
    const { sessionId, roomId, version } = await aListWritten(cloud, { items: 11 });
    const convener = cloud.convener(roomId).outcome;
    expect(rules(await convener.circulateList({ sessionId, version }))).toEqual(['outcome.suggestion-list.too-many']);
    dataOf(await convener.editList({ sessionId, version, items: [], reason: '这一轮没有建议' }));
    expect(rules(await convener.circulateList({ sessionId, version: version + 1 }))).toEqual(['outcome.suggestion-list.empty-without-reason']);
    dataOf(await convener.circulateList({ sessionId, version: version + 1, because: [{ rule: 'outcome.suggestion-list.empty-without-reason', reason: '双方先各自回去商量' }] }));
  });
});

describe('（八） 8.report-to: the route, its receipt, and a sector’s review', () => {
  test('a list is with its receiver: nobody who sent it receives it, the receipt is asked for, and a second one is refused', async () => {
    const { sessionId } = await aListReceived(cloud);
    expect(await told('officer-xu', 'duty-receive-list')).toBeGreaterThan(0);
    expect(rules(await cloud.as('officer-xu').outcome.acknowledgeList({ sessionId, organisationId: 'partyWorkCommittee-321002001' }))).toEqual(['session.transitions.not-in-this-state']);
    const deadlines = (await cloud.store.list('deadline', { sessionId }, { limit: 50 })).map(({ kind, running }) => [kind, running]);
    expect(deadlines.filter(([, running]) => running)).toEqual([['item-decision', true], ['item-decision', true]]);
    expect(deadlines.filter(([, running]) => !running).map(([kind]) => kind).sort()).toEqual(['list', 'list-receipt']);
  });

  test('a sector’s list goes to its committee, is returned once, confirmed anew, and passed: each department for its share, the third suggestion for both', async () => {
    const session = await aListOnItsWay(cloud, { room: 'sector' });
    const { sessionId, roomId, version, stakeholders, guests } = session;
    const [convener, committee] = [cloud.convener(roomId).outcome, cloud.as(REVIEWER[0]).outcome];
    const review = { sessionId, organisationId: REVIEWER[1], reason: '', receivers: [] };
    expect(dataOf(await committee.tray({ organisationId: REVIEWER[1] })).items.map(({ asked }) => asked)).toEqual(['reviewList']);
    expect(rules(await committee.reviewList({ ...review, pass: false }))).toEqual(['outcome.report-route.no-reason']);
    expect(rules(await committee.reviewList({ ...review, pass: true }))).toEqual(['outcome.report-route.no-receiver']);
    dataOf(await committee.reviewList({ ...review, pass: false, reason: '第二条请写清由谁来做' }));
    expect(dataOf(await convener.list({ sessionId }))).toMatchObject({ state: 'drafting', returned: { reason: '第二条请写清由谁来做' } });
    expect((await cloud.store.list('deadline', { sessionId, running: true }, { limit: 10 })).map(({ kind }) => kind)).toEqual(['list']);
    dataOf(await convener.editList({ sessionId, version, items: wordsOf(3), reason: '按审核意见改' }));
    const { hash } = dataOf(await convener.circulateList({ sessionId, version: version + 1 }));
    await everybodyConfirmsList(cloud, { sessionId, roomId, stakeholders, guests, hash });
    dataOf(await convener.sendList({ sessionId, version: version + 1 }));
    const [one, two] = ['department-3210-1', 'department-3210-2'];
    const passing = { ...review, pass: true, receivers: [one, two] };
    expect(rules(await committee.reviewList({ ...passing, shares: [{ organisationId: one, items: [1] }, { organisationId: two, items: [3] }] }))).toEqual(['outcome.report-route.item-without-receiver']);
    dataOf(await committee.reviewList({ ...passing, shares: [{ organisationId: one, items: [1, 3] }, { organisationId: two, items: [2, 3] }] }));
    expect(dataOf(await convener.list({ sessionId })).receivers.map(({ items }) => items)).toEqual([[1, 3], [2, 3]]);
    await anOfficer(cloud, 'officer-second', two);
    const received = { ...session, receiver: 'officer-department', organisationId: one };
    const second = { ...session, receiver: 'officer-second', organisationId: two };
    const department = cloud.as(received.receiver).outcome;
    const declining = { sessionId, decision: 'declined' as const, reason: '不属本单位', nextStep: '转有关单位', departments: [] };
    dataOf(await department.acknowledgeList({ sessionId, organisationId: one }));
    expect(rules(await department.acknowledgeList({ sessionId, organisationId: one }))).toEqual(['outcome.report-route.already-received']);
    const standing = async () => (await cloud.store.list('suggestionItem', { sessionId }, { limit: 9, order: [['_id', 'asc']] })).map(({ state, waitsFor }) => [state, ...waitsFor]);
    expect([(await cloud.store.get('session', sessionId))!.state, await standing()]).toEqual(['list-sent', [['received', one], ['sent'], ['received', one]]]);
    expect(rules(await department.decide({ ...declining, number: 2, revision: await revisionOf(cloud, sessionId, 2), organisationId: one }))).toEqual(['outcome.item-transitions.not-in-this-state', 'outcome.item.not-the-receiver']);
    expect(rules(await cloud.as(second.receiver).outcome.decide({ ...declining, number: 3, revision: await revisionOf(cloud, sessionId, 3), organisationId: two }))).toEqual(['outcome.item.not-acknowledged']);

    // The first does not wait for the second: it answers and carries out what concerns it.
    await settle(cloud, received, 1);
    expect(dataOf(await cloud.as().outcome.figures({ roomId }))).toMatchObject({ open: 2, answered: 1, overdue: 0 });
    expect(await cloud.store.get('suggestionList', sessionId)).toMatchObject({ state: 'sent', open: 2, waitsFor: [two] });
    dataOf(await cloud.as(second.receiver).outcome.acknowledgeList({ sessionId, organisationId: two }));
    expect([(await cloud.store.get('session', sessionId))!.state, await standing()]).toEqual(['list-received', [['answered'], ['received', two], ['received', one, two]]]);
    const lines = dataOf(await cloud.as(second.receiver).outcome.item({ sessionId, number: 3 })).entries.map(({ action, office }) => [action, office]);
    expect(lines).toEqual([['send', '扬州市城市管理局、共青团扬州市委'], ['acknowledge', '扬州市城市管理局'], ['acknowledge', '共青团扬州市委']]);
    for (const number of [2, 3]) {
      await decline(cloud, second, number);
      await answer(cloud, second, number);
    }
    expect(await cloud.store.get('suggestionList', sessionId)).toMatchObject({ state: 'settled', open: 0, receivers: [{ receivedAt: expect.any(String) }, { receivedAt: expect.any(String) }] });
    expect((await cloud.store.list('deadline', { sessionId, running: true }, { limit: 10 })).map(({ kind }) => kind)).toEqual(['publication']);
  });
});

/** Somebody who acts for an organisation. */
const anOfficer = (cloud: Cloud, openid: string, organisationId: string): Promise<unknown> => inTransaction((transaction) => transaction.put('appointment', {
  _id: key('office', openid), personId: personIdOf(openid), organisationId, county: '3210', role: 'officer', title: '', office: 'other', convenesGroup: false, isMember: false, acting: false, from: '2024-01-01T00:00:00.000Z', reason: '', demo: true,
}));
