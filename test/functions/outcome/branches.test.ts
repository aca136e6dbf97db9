import { personIdOf } from '../../../cloudfunctions/_store/keys';
import JSZip from 'jszip';
import { workingDaysAfter } from '../../../cloudfunctions/_kernel/clock';
import { conventionValue } from '../../../src/domain/policy/conventions';
import { aCloud, aKey, dataOf, HOME, type Cloud } from '../../support/cloud';
import { aListReceived, answer, assign, dayAhead, decline, seatOf, type Received } from '../../support/outcomes';
import { aPublication } from '../../support/publications';
import { inTransaction } from '../../../cloudfunctions/_store/door';

let cloud: Cloud;
let session: Received;
beforeAll(async () => { cloud = await aCloud(); session = await aListReceived(cloud, { consensus: ['reached', 'unreachable'], items: 1 }); });
afterAll(() => cloud.emulator.close());

const rules = (reply: { ok: boolean; reasons?: readonly { rule: string }[] }) => (reply.ok ? 'ok' : reply.reasons?.map(({ rule }) => rule) ?? (reply as { kind?: string }).kind);
const inbox = async (openid: string) => (await cloud.store.list('outbox', { to: personIdOf(openid) }, { limit: 500 })).filter(({ sessionId }) => sessionId === session.sessionId).map(({ event, text }) => [event, text] as const);
const stateOf = async () => (await cloud.store.get('session', session.sessionId))!.state;

describe('（十） 10.cannot-agree: what cannot be agreed is decided, explained, and told to everybody in plain words', () => {
  test('only one whose decision it is enters it; then explanations; then the letter; the session is settled only after it', async () => {
    const { sessionId, receiver, organisationId } = session;
    const convener = cloud.convener(HOME).outcome;
    const question = { sessionId, questionId: 'q2' };
    await decline(cloud, session);
    await answer(cloud, session);
    expect(await stateOf()).toBe('list-received');
    expect(rules(await convener.sendLetter({ ...question, text: '各位邻居' }))).toEqual(['outcome.branch.decision-missing', 'outcome.branch.explanation-missing']);
    const decision = { ...question, day: '2026-11-20', reference: '党工委会议纪要〔2026〕31号', gist: '停车场先建一半，另一半留作绿地，一年后再看' };
    expect(rules(await cloud.as('officer-he').outcome.recordDecision({ ...decision, organisationId: `partyOrganisation-${HOME}` }))).toEqual(['outcome.branch.not-the-receiver']);
    expect(rules(await cloud.as(receiver).outcome.recordDecision({ ...decision, questionId: 'q1', organisationId }))).toBe('forbidden');
    const toDecide = async () => dataOf(await cloud.as(receiver).outcome.tray({ organisationId, of: 'decisions' })).items.filter((one) => one.sessionId === sessionId);
    expect(await toDecide()).toMatchObject([{ asked: 'recordDecision', title: expect.any(String), overdue: false }]);
    expect((await inbox(receiver)).filter(([event]) => event === 'duty-decision-asked')).toHaveLength(1);
    dataOf(await cloud.as(receiver).outcome.recordDecision({ ...decision, organisationId }));
    expect(await toDecide()).toEqual([]);
    dataOf(await convener.logExplanation({ ...question, day: '2026-11-22', way: 'visit', who: '靠北的六户', said: '说明为什么先建一半，以后怎么看' }));
    const text = '各位邻居：停车场先建一半，另一半留作绿地。靠北的几户担心的噪声，晚上十点以后禁止鸣笛。一年后请大家再来商量。';
    dataOf(await convener.sendLetter({ ...question, text }));
    expect(rules(await convener.sendLetter({ ...question, text }))).toEqual(['outcome.branch.letter-already-sent']);
    for (const openid of [...session.stakeholders, 'resident-li']) expect((await inbox(openid)).filter(([event]) => event === 'outcome-letter').map(([, words]) => words.includes(text))).toEqual([true]);
    // Who has no WeChat has it when somebody has brought it.
    expect(await stateOf()).toBe('list-received');
    const seen = dataOf(await cloud.as(session.stakeholders[0]!).outcome.view({ sessionId })).branches;
    expect(seen).toMatchObject([{ questionId: 'q2', kind: 'unreachable', decision: { body: '东关街道党工委', reference: decision.reference }, letter: { text } }]);
    expect(dataOf(await cloud.as('stranger').outcome.view({ sessionId })).branches[0]!.letter).toBeUndefined();
  });

  test('the letter is owed to each without WeChat: by name for those who bring it, reminded once, settled with the last handed over or given up', async () => {
    const { sessionId, guests, stakeholders } = session;
    const [question, convener] = [{ sessionId, questionId: 'q2' }, cloud.convener(HOME).outcome];
    const [owed, was] = await Promise.all(['letter', 'branch'].map((kind) => cloud.store.get('deadline', `${kind}-${sessionId}-q2`)));
    expect([owed, was]).toMatchObject([{ running: true, kind: 'letter', dueAt: workingDaysAfter(new Date().toISOString(), conventionValue('convention.letter-days')) }, { running: false }]);
    const open = async () => dataOf(await convener.view({ sessionId })).branches[0]!.onPaper;
    expect(await open()).toEqual({ all: guests.length, open: guests.length, dueAt: owed!.dueAt });
    expect(dataOf(await cloud.as(stakeholders[0]!).outcome.view({ sessionId })).branches[0]!.onPaper).toBeUndefined();
    const toBring = dataOf(await convener.letters(question)).items;
    expect(toBring.map(({ seatId }) => seatId).sort()).toEqual([...guests].sort());
    expect(toBring.every(({ name, contact, noted }) => name !== '' && contact !== undefined && noted === undefined)).toBe(true);

    const told = async () => (await cloud.store.list('outbox', { event: 'deadline-owner-soon', sessionId } as never, { limit: 20 })).filter(({ title }) => title.includes('没有微信的参加人的信')).length;
    for (const [hours, expected] of [[-1, 0], [1, 1], [2, 1]] as const) {
      cloud.setClock(new Date(Date.parse(owed!.lookAt!) + hours * 3_600_000).toISOString());
      await cloud.tick();
      expect([hours, await told()]).toEqual([hours, expected]);
    }
    cloud.setClock(new Date().toISOString());

    const [first, ...others] = toBring.map(({ seatId }) => seatId);
    const brought = { ...question, seatId: first!, how: 'inPerson' as const, day: dayAhead(0), by: '网格员', note: '' };
    expect(rules(await convener.noteLetter({ ...brought, day: dayAhead(3), by: '' }))).toEqual(['outcome.letter.day-impossible', 'outcome.letter.nobody-named']);
    expect(rules(await convener.noteLetter({ ...brought, how: 'refused' }))).toEqual(['outcome.letter.no-reason']);
    expect(rules(await convener.noteLetter({ ...brought, seatId: seatOf(sessionId, stakeholders[0]!) }))).toEqual(['outcome.letter.not-on-paper']);
    expect(await convener.noteLetter({ ...brought, seatId: 'of-another-session' })).toMatchObject({ kind: 'forbidden' });
    expect(rules(await convener.noteLetter({ ...brought, questionId: 'q1' }))).toBe('forbidden');
    expect((await convener.noteLetter({ ...brought, how: 'byPigeon' as never })).ok).toBe(false);
    expect((await open())!.open).toBe(guests.length);
    const lines = async () => (await cloud.store.list('audit', { sessionId }, { limit: 500 })).filter(({ action, outcome }) => action === 'noteLetter' && outcome === 'done').length;
    for (let twice = 0; twice < 2; twice += 1) expect(dataOf(await convener.noteLetter(brought)).open).toBe(guests.length - 1);
    expect(await lines()).toBe(2);
    expect(dataOf(await convener.letters(question)).items.find(({ seatId }) => seatId === first)!.noted).toMatchObject({ how: 'inPerson', day: dayAhead(0), by: '网格员' });
    for (const seatId of others.slice(1)) dataOf(await convener.noteLetter({ ...brought, seatId, how: 'household' }));
    expect([await stateOf(), (await open())!.open]).toEqual(['list-received', 1]);
    expect(dataOf(await convener.noteLetter({ ...brought, seatId: others[0]!, how: 'moved', note: '九月搬去仪征，邻居说的' })).open).toBe(0);
    expect(await stateOf()).toBe('settled');
    expect((await cloud.store.list('deadline', { running: true, sessionId }, { limit: 5 })).map(({ kind }) => kind)).toEqual(['publication']);
    expect(rules(await convener.noteLetter({ ...brought, how: 'post' }))).toEqual(['outcome.letter.already-noted']);
    expect(dataOf(await convener.noteLetter(brought)).open).toBe(0);
    expect(rules(await convener.sendLetter({ ...question, text: '再写一封' }))).toEqual(['outcome.branch.already-closed']);
    expect(await open()).toEqual({ all: guests.length, open: 0 });
  });

  test('published, everybody reads by whose decision it went on, in page, article and text', async () => {
    await aPublication(cloud, { title: '停车场先建一半' }, { sessionId: session.sessionId, roomId: HOME });
    for (const file of ['', '/v1.txt', '/article.html']) {
      const words = await (await fetch(`${cloud.emulator.url}/open/outcome/${session.sessionId}${file}`)).text();
      expect([file, words.includes('难以达成共识'), words.includes('东关街道党工委2026年11月20日决定（党工委会议纪要〔2026〕31号）：停车场先建一半，另一半留作绿地，一年后再看')]).toEqual([file, true, true]);
    }
  });

  test('where everybody has it on the phone, the letter ends it', async () => {
    const { sessionId, questionId } = await aBranchExplained();
    dataOf(await cloud.convener(HOME).outcome.sendLetter({ sessionId, questionId, text: '各位邻居：先建一半。' }));
    expect((await cloud.store.get('branch', `${sessionId}-${questionId}`))!.closedAt).toBeDefined();
    expect(await cloud.store.get('deadline', `letter-${sessionId}-${questionId}`)).toBeUndefined();
  });

  test('on paper it says to each by name what was decided, and why', async () => {
    const [sessionId, questionId] = [session.sessionId, 'q2'];
    const paper = cloud.convener(HOME).paper;
    const words = async (more: object) => (await (await JSZip.loadAsync(Buffer.from(dataOf(await paper.make({ sessionId, paper: 'letter', format: 'docx', ...more })).content, 'base64'))).file('word/document.xml')!.async('string')).replace(/<[^>]+>/g, '');
    const [to] = dataOf(await cloud.convener(HOME).outcome.letters({ sessionId, questionId })).items;
    const letter = await words({ questionId, seatId: to!.seatId });
    for (const part of [`${to!.name}：`, '停车场先建一半，另一半留作绿地。', '东关街道党工委', '党工委会议纪要〔2026〕31号', '琼花观社区']) expect(letter).toContain(part);
    expect(await words({ questionId })).toContain('各位参加协商的人：');
    expect(await paper.make({ sessionId, paper: 'letter', format: 'docx' })).toMatchObject({ ok: false, kind: 'invalid' });
    expect(await paper.make({ sessionId, paper: 'letter', format: 'docx', questionId: 'q1' })).toMatchObject({ ok: false, kind: 'forbidden' });
  });
});

/** Decided and explained, in a session of which nobody is on paper. */
async function aBranchExplained(): Promise<{ sessionId: string; questionId: string }> {
  const [sessionId, questionId] = [`alone-${aKey()}`, 'q2'];
  await inTransaction(async (transaction) => {
    const [kept, guard, branch] = [(await transaction.get('session', session.sessionId))!, (await transaction.get('seatGuard', session.sessionId))!, (await transaction.get('branch', `${session.sessionId}-q2`))!];
    const { letter: _sent, onPaper: _paper, closedAt: _closed, ...open } = branch;
    await transaction.put('session', { ...kept, _id: sessionId, state: 'list-received' });
    await transaction.put('seatGuard', { ...guard, _id: sessionId });
    await transaction.put('branch', { ...open, _id: `${sessionId}-${questionId}`, sessionId });
  });
  return { sessionId, questionId };
}

describe('（十） 10.whole-area、10.oversight: upward with a receipt; followed up by the CPPCC, never closed by whom it oversees', () => {
  test('the county’s CPPCC reports to the city’s, which receives it once', async () => {
    const { sessionId } = session;
    const gao = cloud.as('officer-gao').outcome;
    const about = { sessionId, organisationId: 'cppcc-321002', title: '老旧小区停车', content: '全区老小区都有停车和绿地的矛盾' };
    expect(rules(await cloud.as('officer-xu').outcome.reportUpward({ ...about, organisationId: 'partyWorkCommittee-321002001' }))).toEqual(['outcome.upward-report.not-the-cppcc', 'outcome.upward-report.no-receiver']);
    const { id, dueAt } = dataOf(await gao.reportUpward(about));
    expect(dueAt > new Date().toISOString()).toBe(true);
    const city = cloud.as('officer-city').outcome;
    expect(dataOf(await city.tray({ organisationId: 'cppcc-3210', of: 'reports' })).items).toMatchObject([{ asked: 'acknowledgeReport', id, title: '老旧小区停车', overdue: false }]);
    expect(rules(await gao.acknowledgeReport({ sessionId, organisationId: 'cppcc-321002', reportId: id }))).toEqual(['outcome.upward-report.wrong-receiver', 'outcome.upward-report.own-receipt']);
    dataOf(await city.acknowledgeReport({ sessionId, organisationId: 'cppcc-3210', reportId: id }));
    expect(rules(await city.acknowledgeReport({ sessionId, organisationId: 'cppcc-3210', reportId: id }))).toEqual(['outcome.upward-report.already-received']);
    expect(dataOf(await cloud.as('stranger').outcome.view({ sessionId })).upward).toMatchObject([{ title: '全局性情况', receivedAt: expect.any(String) }]);
    expect(dataOf(await gao.view({ sessionId })).upward[0]!.content).toBe(about.content);
    expect(await cloud.store.get('deadline', `upward-receipt-${id}`)).toMatchObject({ running: false, owner: 'cppcc-3210' });
  });

  test('a case with findings and a day to look again', async () => {
    const one = await aListReceived(cloud, { items: 1 });
    const gao = cloud.as('officer-gao').outcome;
    const opening = { sessionId: one.sessionId, organisationId: 'cppcc-321002', number: 1, tool: 'inspection' as const, reason: '拖了两年', lookAgainDay: dayAhead(20) };
    expect(rules(await gao.openOversight(opening))).toEqual(['outcome.oversight.nothing-overseen']);
    await assign(cloud, one);
    const { id } = dataOf(await gao.openOversight(opening));
    const theCase = { sessionId: one.sessionId, oversightId: id, organisationId: 'cppcc-321002' };
    expect(rules(await cloud.as('officer-xu').outcome.closeOversight({ ...theCase, organisationId: 'partyWorkCommittee-321002001', revision: 1 }))).toEqual(['outcome.oversight.not-the-cppcc', 'outcome.oversight.own-case', 'outcome.oversight.no-finding']);
    dataOf(await gao.noteFinding({ ...theCase, revision: 1, text: '三盏里还有一盏没换', mended: false, lookAgainDay: dayAhead(40) }));
    expect(await gao.noteFinding({ ...theCase, revision: 1, text: '旧页面', mended: true })).toMatchObject({ kind: 'conflict' });
    expect(rules(await gao.closeOversight({ ...theCase, revision: 2 }))).toEqual(['outcome.oversight.not-mended']);
    expect((await cloud.store.get('deadline', `look-again-${id}`))!.dueAt.slice(0, 10) >= dayAhead(40)).toBe(true);
    dataOf(await gao.noteFinding({ ...theCase, revision: 2, text: '三盏都亮了', mended: true }));
    dataOf(await gao.closeOversight({ ...theCase, revision: 3 }));
    expect(dataOf(await gao.view({ sessionId: one.sessionId })).oversight).toMatchObject([{ state: 'closed', findings: [{ mended: false }, { mended: true }] }]);
    expect((await cloud.store.get('deadline', `look-again-${id}`))!.running).toBe(false);
  });
});

describe('（一） 1.link-up、8.turn-into-proposal: a member who was there turns it into a 提案, others sign, the resident is told', () => {
  /** 陈志远 and another member were there as members. */
  async function membersThere(openids: readonly string[]): Promise<void> {
    const { checkInSince, startsAt } = (await cloud.store.get('session', session.sessionId))!;
    for (const openid of openids) {
      await inTransaction((transaction) => transaction.put('seat', {
        _id: seatOf(session.sessionId, openid), sessionId: session.sessionId, roomId: HOME, personId: personIdOf(openid), kind: 'member', classKey: 'member', also: [], state: 'seated', way: 'invited', order: openid, name: '陈志远', attested: true, withoutWechat: false,
        sessionStartsAt: startsAt, at: startsAt, demo: false, presence: { how: 'onSite', at: checkInSince!, by: 'list' },
      }));
    }
  }

  test('from the session to the CPPCC and back', async () => {
    await membersThere(['member-chen', 'member-two']);
    const { sessionId } = session;
    const [chen, two] = [cloud.as('member-chen').outcome, cloud.as('member-two').outcome];
    const words = { sessionId, kind: 'proposal' as const, title: '关于老旧小区停车的提案', text: '建议全区统一排查，分步改造' };
    expect(rules(await cloud.as(session.stakeholders[0]!).outcome.convert(words))).toEqual(['outcome.conversion.not-a-member']);
    const { id } = dataOf(await chen.convert(words));
    dataOf(await two.cosign({ sessionId, conversionId: id }));
    expect(rules(await two.cosign({ sessionId, conversionId: id }))).toEqual(['outcome.conversion.already-cosigned']);
    expect(rules(await chen.cosign({ sessionId, conversionId: id }))).toEqual(['outcome.conversion.own-cosign']);
    expect(dataOf(await cloud.as('stranger').outcome.view({ sessionId })).conversions).toEqual([]);
    expect(dataOf(await chen.fileConversion({ sessionId, conversionId: id, revision: 2 })).with).toBe('广陵区政协');
    expect((await inbox('resident-li')).filter(([event]) => event.startsWith('outcome-conversion')).map(([event]) => event)).toEqual(['outcome-conversion-filed']);
    const gao = cloud.as('officer-gao').outcome;
    expect(dataOf(await gao.tray({ organisationId: 'cppcc-321002', of: 'conversions' })).items).toMatchObject([{ asked: 'answerConversion', id, title: '提案：关于老旧小区停车的提案' }]);
    dataOf(await gao.answerConversion({ sessionId, conversionId: id, revision: 3, organisationId: 'cppcc-321002', number: '2026年第88号', text: '已立案，由区住建局承办' }));
    expect((await inbox('resident-li')).map(([event]) => event)).toContain('outcome-conversion-answered');
    expect((await inbox('member-chen')).map(([event]) => event)).toContain('duty-conversion-answered');
    const seen = dataOf(await cloud.as('stranger').outcome.view({ sessionId })).conversions[0]!;
    expect([seen.author, seen.text, seen.cosigners, seen.answered?.number, seen.answered?.text]).toEqual(['陈**', undefined, 1, '2026年第88号', '']);
    expect(dataOf(await chen.view({ sessionId })).conversions[0]!.answered?.text).toBe('已立案，由区住建局承办');
    expect((await cloud.store.get('conversion', id))!.topicId).toBe(session.topicId);
  });
});

