import { inTransaction } from '../../../cloudfunctions/_store/door';
import { personIdOf, seatId } from '../../../cloudfunctions/_store/keys';
import { boundMinutes, settledMinutes } from '../../../src/domain/session/minutes';
import { createHash } from 'node:crypto';
import { aCloud, dataOf, DRY_RUN, type Cloud } from '../../support/cloud';
import { forgetRates } from '../../support/rates';
import { aSessionClosed, aSessionOpened, aSessionWithMinutes, everybodyConfirms } from '../../support/sessions';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());
afterEach(() => cloud.setClock(new Date().toISOString()));

const convener = () => cloud.convener().session;
const told = (reply: unknown) => ((reply as { reasons?: { rule: string; clause: string }[] }).reasons ?? []).map(({ rule, clause }) => `${rule} ← ${clause}`);
const eventsOf = async (openid: string, sessionId: string) => dataOf(await cloud.as(openid).me.inbox({})).items.filter((notice) => notice.sessionId === sessionId).map(({ event }) => event);
const count = async (openid: string, sessionId: string, event: string) => (await eventsOf(openid, sessionId)).filter((one) => one === event).length;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const stateOf = async (sessionId: string) => (await cloud.store.get('session', sessionId))!.state;
const audited = async (sessionId: string) => (await cloud.store.list('audit', { sessionId }, { limit: 100 })).map(({ action }) => action);

describe('a draft from the record; nothing is typed twice （二）', () => {
  test('agenda, notes of the closing, who was there by kind; nobody else sees it yet', async () => {
    const { sessionId, stakeholders } = await aSessionClosed(cloud);
    const draft = dataOf(await convener().minutes({ sessionId }));
    expect(draft).toMatchObject({
      state: 'draft', version: 0, notes: '', objections: [],
      questions: [{ questionId: 'q1', question: '路灯先修哪几盏', said: '· 小结：先修巷口三盏', consensus: 'reached' }, { questionId: 'q2', said: '· 小结：报修电话由谁接还没有谈拢', consensus: 'not-yet' }],
    });
    expect(Object.fromEntries(draft.facts)).toMatchObject({ 协商议题: '巷子里的路灯坏了', 人员: '到会12人：政协委员1人、利益相关方代表6人、党代表1人、人大代表1人、群众代表1人、党政领导1人、部门负责人1人' });
    expect(await cloud.store.get('minutes', sessionId)).toBeUndefined();
    expect(told(await cloud.as(stakeholders[0]!).session.minutes({ sessionId }))).toEqual(['session.minutes.not-sent ← 8.as-approved']);
    expect(await cloud.as('stranger').session.minutes({ sessionId })).toMatchObject({ kind: 'forbidden' });
  });

  test('edited, every version stays; of two who changed one version the second is told; names of questions and what was agreed stay as noted', async () => {
    const { sessionId } = await aSessionClosed(cloud);
    const words = { questions: [{ questionId: 'q1', said: '住户代表说巷口三盏最暗，大家同意先修。' }], notes: '会后请物业报价。' };
    expect(dataOf(await convener().editMinutes({ sessionId, version: 0, ...words }))).toEqual({ version: 1 });
    expect(await convener().editMinutes({ sessionId, version: 0, ...words })).toMatchObject({ kind: 'conflict' });
    dataOf(await convener().editMinutes({ sessionId, version: 1, questions: [], notes: '' }));
    const now = dataOf(await convener().minutes({ sessionId }));
    expect(now).toMatchObject({ version: 2, notes: '', questions: [{ question: '路灯先修哪几盏', said: '住户代表说巷口三盏最暗，大家同意先修。', consensus: 'reached' }, { said: '· 小结：报修电话由谁接还没有谈拢' }] });
    expect(dataOf(await cloud.as('staff-xu').session.minutesVersions({ sessionId })).items.map(({ version, notes }) => [version, notes])).toEqual([[2, ''], [1, '会后请物业报价。']]);
    expect(await convener().editMinutes({ sessionId, version: 2, questions: [{ questionId: 'q9', said: '另外' }], notes: '' })).toMatchObject({ kind: 'invalid' });
    expect(told(await convener().editMinutes({ sessionId, version: 2, questions: [], notes: '请打13800138000' }))).toEqual(['text.content.personal-data ← convention.content']);
  });

  test('not while people are still talking', async () => {
    const { sessionId } = await aSessionOpened(cloud);
    expect(told(await convener().sendMinutes({ sessionId, version: 0 }, DRY_RUN))).toEqual(['session.transitions.not-in-this-state ← convention.minutes-days']);
  });
});

describe('sent to those who attended', () => {
  test('the words stand, facts included, under a hash that a phone works out for itself; each is told once; the last day is three days on', async () => {
    const { sessionId, hash, dueDay, stakeholders } = await aSessionWithMinutes(cloud);
    const seen = dataOf(await cloud.as(stakeholders[0]!).session.minutes({ sessionId }));
    expect(sha256(boundMinutes(seen))).toBe(hash);
    expect(seen).toMatchObject({ state: 'sent', sent: { hash, dueDay, attended: 12, confirmed: 1, objected: 0, silent: 11 }, you: { attended: true } });
    const days = (Date.parse(`${dueDay}T00:00:00+08:00`) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(2);
    expect(days).toBeLessThanOrEqual(3);
    for (const openid of stakeholders) expect(await count(openid, sessionId, 'session-minutes-sent')).toBe(1);
    expect(told(await convener().editMinutes({ sessionId, version: 1, questions: [], notes: '' }))).toEqual(['session.minutes.already-frozen ← 8.as-approved']);
    expect(told(await convener().sendMinutes({ sessionId, version: 1 }))).toEqual(['session.minutes.already-frozen ← 8.as-approved']);
    expect(dataOf(await cloud.as().session.view({ sessionId })).minutes).toEqual({ dueDay });
  });

  test('who was on the roster and did not come reads them and is not asked', async () => {
    const session = await aSessionWithMinutes(cloud);
    const [away] = session.stakeholders;
    const seat = (await cloud.store.get('seat', seatId(session.sessionId, personIdOf(away!))))!;
    const { presence: _gone, ...rest } = seat;
    await inTransaction((transaction) => transaction.put('seat', rest));
    expect(dataOf(await cloud.as(away!).session.minutes({ sessionId: session.sessionId })).you).toEqual({ convener: false, staff: false, attended: false });
    expect(told(await cloud.as(away!).session.confirmMinutes({ sessionId: session.sessionId, hash: session.hash }))).toEqual(['session.minutes.did-not-attend ← 8.as-approved']);
    expect(told(await cloud.as('stranger').session.objectToMinutes({ sessionId: session.sessionId, hash: session.hash, objection: '不是这样' }))).toEqual(['session.minutes.did-not-attend ← 8.as-approved']);
  });
});

describe('confirmed or objected to', () => {
  test('everybody confirms: settled at once, told once, with a receipt anyone can work out', async () => {
    const session = await aSessionWithMinutes(cloud);
    const { sessionId, hash, stakeholders } = session;
    await everybodyConfirms(cloud, session);
    expect(await stateOf(sessionId)).toBe('minutes-confirmed');
    const seen = dataOf(await cloud.as(stakeholders[5]!).session.minutes({ sessionId }));
    expect(seen).toMatchObject({ state: 'settled', sent: { attended: 12, confirmed: 12, objected: 0, silent: 0 }, you: { answer: 'confirmed' } });
    expect(seen.settled!.receipt).toBe(sha256(settledMinutes({ hash, answers: seen.sent!, objections: [] })));
    expect(dataOf(await cloud.as().session.view({ sessionId })).minutes).toMatchObject({ receipt: seen.settled!.receipt });
    for (const openid of stakeholders) expect(await count(openid, sessionId, 'session-minutes-settled')).toBe(1);
    expect((await audited(sessionId)).filter((action) => action === 'session.settleMinutes')).toHaveLength(1);
    expect((await cloud.store.get('minutes', sessionId))!.lookAt).toBeUndefined();
    expect(told(await cloud.as(stakeholders[0]!).session.objectToMinutes({ sessionId, hash, objection: '太晚' }))).toEqual(['session.transitions.not-in-this-state ← convention.minutes-days']);
  });

  test('the last two answer at the same moment: settled once all the same', async () => {
    const session = await aSessionWithMinutes(cloud);
    const { sessionId, hash, stakeholders } = session;
    await everybodyConfirms(cloud, { ...session, stakeholders: stakeholders.slice(2) });
    await Promise.all(stakeholders.slice(0, 2).map((openid) => cloud.as(openid).session.confirmMinutes({ sessionId, hash })));
    expect(await stateOf(sessionId)).toBe('minutes-confirmed');
    expect((await audited(sessionId)).filter((action) => action === 'session.settleMinutes')).toHaveLength(1);
  });

  test('an objection stays with the convener’s answer; while it has none the minutes wait; who objected is never named', async () => {
    const session = await aSessionWithMinutes(cloud);
    const { sessionId, hash, stakeholders } = session;
    const [objector] = stakeholders;
    expect(told(await cloud.as(objector!).session.objectToMinutes({ sessionId, hash, objection: ' ' }, DRY_RUN))).toEqual(['session.minutes.nothing-said ← convention.minutes-days']);
    expect(told(await cloud.as(objector!).session.confirmMinutes({ sessionId, hash: 'f'.repeat(64) }))).toEqual(['session.minutes.text-changed ← 8.as-approved']);
    dataOf(await cloud.as(objector!).session.objectToMinutes({ sessionId, hash, objection: '说的是巷尾三盏，不是巷口' }));
    expect(await eventsOf('convener-321002001001', sessionId)).toContain('duty-minutes-objected');
    await everybodyConfirms(cloud, { ...session, stakeholders: stakeholders.slice(1) });
    expect(await stateOf(sessionId)).toBe('closed');

    const line = dataOf(await convener().minutesAnswers({ sessionId })).items.find(({ answer }) => answer === 'objected')!;
    expect(line).toMatchObject({ name: expect.stringContaining('测试'), part: '利益相关方代表（住户）', objection: '说的是巷尾三盏，不是巷口', how: 'own' });
    expect(told(await convener().answerObjection({ sessionId, seatId: line.seatId, reply: '' }))).toEqual(['session.minutes.nothing-said ← convention.minutes-days']);
    const others = dataOf(await convener().minutesAnswers({ sessionId })).items.find(({ answer }) => answer === 'confirmed')!;
    expect(await convener().answerObjection({ sessionId, seatId: others.seatId, reply: '已核对' })).toMatchObject({ kind: 'forbidden' });
    dataOf(await convener().answerObjection({ sessionId, seatId: line.seatId, reply: '已核对录音，巷尾另列下一批' }));
    expect(await stateOf(sessionId)).toBe('minutes-confirmed');
    expect(await eventsOf(objector!, sessionId)).toContain('session-objection-answered');

    const seen = dataOf(await cloud.as(stakeholders[1]!).session.minutes({ sessionId }));
    expect(seen.objections).toEqual([{ who: '利益相关方代表（住户）', text: '说的是巷尾三盏，不是巷口', reply: '已核对录音，巷尾另列下一批' }]);
    expect(JSON.stringify(seen)).not.toContain('测试');
    expect(seen.settled!.receipt).toBe(sha256(settledMinutes({ hash, answers: seen.sent!, objections: seen.objections })));
  });

  test('the last word counts: an objection taken back is a confirmation, other words lose the answer to the first', async () => {
    const { sessionId, hash, stakeholders } = await aSessionWithMinutes(cloud);
    const me = cloud.as(stakeholders[0]!).session;
    const mine = seatId(sessionId, personIdOf(stakeholders[0]!));
    dataOf(await me.objectToMinutes({ sessionId, hash, objection: '第一句不对' }));
    dataOf(await convener().answerObjection({ sessionId, seatId: mine, reply: '请再看' }));
    dataOf(await me.objectToMinutes({ sessionId, hash, objection: '第二句不对' }));
    expect(dataOf(await me.minutes({ sessionId })).you).toEqual({ convener: false, staff: false, attended: true, answer: 'objected', objection: '第二句不对' });
    dataOf(await me.confirmMinutes({ sessionId, hash }));
    expect(dataOf(await me.minutes({ sessionId }))).toMatchObject({ objections: [], sent: { confirmed: 2, objected: 0 } });
  });

  test('who has no WeChat answers on paper; for somebody who has, nobody answers', async () => {
    const { sessionId, hash, guests, stakeholders } = await aSessionWithMinutes(cloud);
    dataOf(await cloud.as('staff-xu').session.noteMinutesAnswer({ sessionId, seatId: guests[0]!, hash, objection: '少记了一条' }));
    expect(dataOf(await convener().minutesAnswers({ sessionId })).items.find(({ seatId: id }) => id === guests[0])).toMatchObject({ answer: 'objected', how: 'noted', withoutWechat: true });
    expect(told(await convener().noteMinutesAnswer({ sessionId, seatId: seatId(sessionId, personIdOf(stakeholders[0]!)), hash }))).toEqual(['session.minutes.answers-for-oneself ← convention.minutes-days']);
  });
});

describe('the calendar: reminds on the last day, settles after it, each exactly once', () => {
  const at = (day: string, time: string) => cloud.setClock(new Date(`${day}T${time}+08:00`).toISOString());
  const next = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const ticks = async () => { await Promise.all([cloud.tick(), cloud.tick()]); await cloud.tick(); };

  test('only who has not answered is reminded; silence is told as silence', async () => {
    const { sessionId, hash, dueDay, stakeholders } = await aSessionWithMinutes(cloud);
    dataOf(await cloud.as(stakeholders[0]!).session.confirmMinutes({ sessionId, hash }));
    dataOf(await cloud.as(stakeholders[1]!).session.objectToMinutes({ sessionId, hash, objection: '少记了一条' }));
    at(dueDay, '07:50:00');
    await ticks();
    expect(await count(stakeholders[2]!, sessionId, 'session-minutes-due')).toBe(0);
    at(dueDay, '08:00:00');
    await ticks();
    expect(await Promise.all(stakeholders.slice(0, 3).map((openid) => count(openid, sessionId, 'session-minutes-due')))).toEqual([0, 0, 1]);
    at(dueDay, '23:50:00');
    await ticks();
    expect(await stateOf(sessionId)).toBe('closed');
    dataOf(await cloud.as(stakeholders[2]!).session.confirmMinutes({ sessionId, hash }));
    at(next(dueDay), '00:00:00');
    expect(told(await cloud.as(stakeholders[3]!).session.confirmMinutes({ sessionId, hash }))).toEqual(['session.minutes.too-late ← convention.minutes-days']);
    await ticks();
    expect(await stateOf(sessionId)).toBe('minutes-confirmed');
    expect(dataOf(await convener().minutes({ sessionId }))).toMatchObject({ state: 'settled', sent: { attended: 12, confirmed: 3, objected: 1, silent: 8 }, objections: [{ text: '少记了一条' }] });
    expect(await Promise.all([0, 3].map((i) => count(stakeholders[i]!, sessionId, 'session-minutes-settled')))).toEqual([1, 1]);
    expect((await audited(sessionId)).filter((action) => action === 'session.settleMinutes' || action === 'calendar.minutes').sort()).toEqual(['calendar.minutes', 'session.settleMinutes']);
  });

  test('weeks without a run: settled, and nobody is reminded of a day that is over', async () => {
    const { sessionId, dueDay, stakeholders } = await aSessionWithMinutes(cloud);
    cloud.setClock(new Date(Date.parse(`${dueDay}T00:00:00Z`) + 20 * 86_400_000).toISOString());
    await ticks();
    expect(await stateOf(sessionId)).toBe('minutes-confirmed');
    expect([await count(stakeholders[0]!, sessionId, 'session-minutes-due'), await count(stakeholders[0]!, sessionId, 'session-minutes-settled')]).toEqual([0, 1]);
  });

  test('a county’s own number of days holds for what is sent from then on', async () => {
    const before = await aSessionWithMinutes(cloud);
    const value = { _id: 'longer', county: '321002', id: 'convention.minutes-days' as const, value: 7, from: '2026-01-01', reason: '测试', organisationId: 'cppcc-321002', by: 'test', at: new Date().toISOString() };
    await inTransaction((transaction) => transaction.put('conventionValue', value));
    const after = await aSessionWithMinutes(cloud);
    await inTransaction((transaction) => transaction.remove('conventionValue', 'longer'));
    expect((Date.parse(after.dueDay) - Date.parse(before.dueDay)) / 86_400_000).toBe(4);
    cloud.setClock(new Date(Date.parse(`${before.dueDay}T00:00:00Z`) + 2 * 86_400_000).toISOString());
    await ticks();
    expect([await stateOf(before.sessionId), await stateOf(after.sessionId)]).toEqual(['minutes-confirmed', 'closed']);
    dataOf(await cloud.as(after.stakeholders[0]!).session.confirmMinutes({ sessionId: after.sessionId, hash: after.hash }));
  });
});
