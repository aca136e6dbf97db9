import { aCloud, dataOf, type Cloud } from '../support/cloud';
import { inTransaction } from '../../cloudfunctions/_store/door';
import { aListReceived, aListSent, answer, assign, claim, dayAhead, settle, stakeholdersAgree } from '../support/outcomes';
import { aPublication } from '../support/publications';
import { aSessionCheckingIn, everybodyThere, GROUPS, research } from '../support/sessions';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

const stateOf = async (sessionId: string) => (await cloud.store.get('session', sessionId))!.state;
/** What anybody reads of it, published to everybody. */
const readBy = async (session: { sessionId: string; roomId: string }, title: string): Promise<string> => {
  await aPublication(cloud, { title }, session);
  return (await fetch(`${cloud.emulator.url}/open/outcome/${session.sessionId}`)).text();
};

describe('（十） 10.not-yet-agreed: 仙女社区, the waste land north of the estate', () => {
  test('the first round finds no consensus; new research, a second round of 104 people on site; done, disputed no more, rated 不满意 and done again', async () => {
    const first = await aListSent(cloud, { consensus: ['not-yet', 'not-yet'], items: 0 });
    dataOf(await cloud.as(first.receiver).outcome.acknowledgeList({ sessionId: first.sessionId, organisationId: first.organisationId }));
    expect(await stateOf(first.sessionId)).toBe('list-received');
    const topic = { topicId: first.topicId, revision: (await cloud.store.get('topic', first.topicId))!.revision };
    dataOf(await cloud.convener(first.roomId).session.secondRound({ ...topic, changed: '再问靠北的住户，请交通、绿化、环保来看现场' }));
    expect(dataOf(await cloud.as().outcome.view({ sessionId: first.sessionId })).branches.map(({ round, closedAt }) => [round, closedAt])).toEqual([[2, undefined], [2, undefined]]);
    await research(cloud, first.topicId, first.roomId);
    const checking = await aSessionCheckingIn(cloud, { topic: { ...topic, revision: (await cloud.store.get('topic', first.topicId))!.revision }, form: 'go-out', limit: 120 });
    await moreThere(checking.sessionId, { stakeholders: 52, residents: 40 });
    await everybodyThere(cloud, checking);
    const { revision } = dataOf(await cloud.convener(checking.roomId).session.open({ sessionId: checking.sessionId, revision: (await cloud.store.get('session', checking.sessionId))!.revision }));
    const { present } = (await cloud.store.get('session', checking.sessionId))!.opened!;
    expect([present.total, present.stakeholders]).toEqual([104, 58]);
    const second = await aListReceived(cloud, { opened: { ...checking, revision }, items: 1, silent: true });
    expect(await stateOf(first.sessionId)).toBe('settled');
    expect(dataOf(await cloud.as().outcome.view({ sessionId: second.sessionId })).round).toBe(2);
    await assign(cloud, second);
    await claim(cloud, second);
    await stakeholdersAgree(cloud, second);
    expect((await cloud.store.get('suggestionItem', `${second.sessionId}-01`))!).toMatchObject({ state: 'claimed-done', claim: { stakeholders: 58, confirmed: 6 } });
    cloud.setClock(new Date(Date.now() + 40 * 86_400_000).toISOString());
    await cloud.tick();
    await answer(cloud, second);
    expect(await stateOf(second.sessionId)).toBe('settled');
    // Both rounds are published: the first says that it went on in the second.
    expect(await readBy(first, '荒地的第一轮协商')).toContain('转入第2轮调研、协商');
    expect(await readBy(second, '荒地有了用处')).toContain('荒地有了用处');
    expect(dataOf(await cloud.as(second.stakeholders[0]!).outcome.rate({ sessionId: second.sessionId, number: 1, grade: 'dissatisfied', words: '车位线还没有画' }))).toEqual({ state: 'implementing', reopened: true });
    cloud.setClock(new Date().toISOString());
  });
});

describe('（十） 10.cannot-agree、10.whole-area、10.oversight: one question agreed, one that cannot be, and what goes further, to the public', () => {
  test('decided, explained, told in a letter that is handed over; reported upward, followed up and closed; then published', async () => {
    const session = await aListReceived(cloud, { consensus: ['reached', 'unreachable'], items: 1 });
    const { sessionId, roomId, receiver, organisationId, guests } = session;
    const [convener, county, city] = [cloud.convener(roomId).outcome, cloud.as('officer-gao').outcome, cloud.as('officer-city').outcome];
    await assign(cloud, session);
    const about = { sessionId, organisationId: 'cppcc-321002' };
    const { id } = dataOf(await county.openOversight({ ...about, number: 1, tool: 'oversight', reason: '各处都拖', lookAgainDay: dayAhead(20) }));
    const report = dataOf(await county.reportUpward({ ...about, title: '巷灯报修', content: '全区的巷灯都没有统一的报修电话' }));
    dataOf(await city.acknowledgeReport({ sessionId, organisationId: 'cppcc-3210', reportId: report.id }));
    await claim(cloud, session);
    await stakeholdersAgree(cloud, session);
    await answer(cloud, session);
    dataOf(await county.noteFinding({ ...about, oversightId: id, revision: 1, text: '三盏都亮了', mended: true }));
    dataOf(await county.closeOversight({ ...about, oversightId: id, revision: 2 }));
    expect(await stateOf(sessionId)).toBe('list-received');
    const question = { sessionId, questionId: 'q2' };
    dataOf(await cloud.as(receiver).outcome.recordDecision({ ...question, organisationId, day: dayAhead(-1), reference: '党工委会议纪要〔2026〕31号', gist: '报修电话由街道统一接' }));
    dataOf(await convener.logExplanation({ ...question, day: dayAhead(0), way: 'meeting', who: '几位店家', said: '说明为什么由街道接' }));
    dataOf(await convener.sendLetter({ ...question, text: '各位邻居：报修电话由街道统一接，半年后再看好不好用。' }));
    for (const seat of guests) dataOf(await convener.noteLetter({ ...question, seatId: seat, how: 'inPerson', day: dayAhead(0), by: '网格员', note: '' }));
    expect(await stateOf(sessionId)).toBe('settled');
    const page = await readBy(session, '先修三盏，电话由街道接');
    for (const words of ['先修三盏，电话由街道接', '达成共识', '难以达成共识']) expect(page).toContain(words);
    expect(dataOf(await cloud.as('stranger').outcome.view({ sessionId }))).toMatchObject({ branches: [{ kind: 'unreachable', closedAt: expect.any(String) }], upward: [{ receivedAt: expect.any(String) }], oversight: [{ state: 'closed' }] });
  }, 60_000);
});

describe('八烈村, eleven people', () => {
  test('of whom six are stakeholders: opened, unanimous, and every suggestion answered', async () => {
    const checking = await aSessionCheckingIn(cloud);
    const away = checking.guests[2]!;
    await everybodyThere(cloud, { ...checking, guests: checking.guests.filter((seat) => seat !== away) });
    const { revision } = dataOf(await cloud.convener(checking.roomId).session.open({ sessionId: checking.sessionId, revision: checking.revision, because: [{ rule: 'session.composition.kind-missing', reason: '部门负责人临时有防汛任务' }] }));
    const { present } = (await cloud.store.get('session', checking.sessionId))!.opened!;
    expect([present.total, present.stakeholders]).toEqual([11, 6]);
    const session = await aListReceived(cloud, { opened: { ...checking, revision, guests: checking.guests.filter((seat) => seat !== away) } });
    await settle(cloud, session, 1);
    await settle(cloud, session, 2);
    expect(await stateOf(session.sessionId)).toBe('settled');
    expect(await readBy(session, '十一个人商量成了')).toContain('11人');
  });
});

/** People on paper who came to the place itself. */
async function moreThere(sessionId: string, { stakeholders, residents }: { stakeholders: number; residents: number }): Promise<void> {
  const { roomId, startsAt, checkInSince } = (await cloud.store.get('session', sessionId))!;
  const kinds = [...Array.from({ length: stakeholders }, () => 'stakeholder' as const), ...Array.from({ length: residents }, () => 'resident' as const)];
  for (const [i, kind] of kinds.entries()) {
    await inTransaction((transaction) => transaction.put('seat', {
      _id: `onsite-${sessionId}-${i}`, sessionId, roomId, kind, ...(kind === 'stakeholder' ? { group: GROUPS[i % 2]! } : {}), classKey: kind, also: [], state: 'seated', way: 'registered', order: `onsite-${sessionId}-${String(i).padStart(3, '0')}`, name: `村民${i}`, attested: true, withoutWechat: true,
      sessionStartsAt: startsAt, at: startsAt, demo: false, presence: { how: 'onSite', at: checkInSince!, by: 'list' }, reached: { phone: { at: startsAt }, paper: { at: startsAt } },
    }));
  }
}
