import { looksAMinute, nextLook } from '../../src/domain/consultation/pace';
import { aCloud, dataOf, type Cloud } from '../support/cloud';
import { forgetRates } from '../support/rates';
import { aSessionClosed, aSessionOpened } from '../support/sessions';
import { aStatementShown, copied } from '../support/statements';
import { says } from '../support/threads';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

describe('what goes on in a session, in one look', () => {
  test('everybody sees the same item and thread; the queue is the roster’s; only what has changed is told', async () => {
    const { sessionId, topicId, roomId, stakeholders } = await aSessionOpened(cloud);
    const [inside, outside, desk] = [cloud.as(stakeholders[0]!), cloud.as('far-away'), cloud.convener(roomId)];
    const first = dataOf(await inside.consultation.live({ sessionId }));
    expect(first).toMatchObject({ open: true, agenda: { text: '', place: 0, of: 2 }, queue: { turn: 0, waiting: 0, you: { present: true } }, thread: { posts: 0, newest: [] }, statements: { open: false, shown: 0, newest: [] } });
    const nothing = dataOf(await inside.consultation.live({ sessionId, since: first.marks }));
    expect(nothing).toEqual({ open: true, marks: first.marks });

    dataOf(await desk.session.openQuestion({ sessionId, questionId: 'q1', turn: 0 }));
    dataOf(await inside.session.askToSpeak({ sessionId }));
    await says(cloud, topicId, stakeholders[1]!, { kind: 'concern', text: '晚上太暗了' });
    const then = dataOf(await inside.consultation.live({ sessionId, since: first.marks }));
    expect(then).toMatchObject({ agenda: { questionId: 'q1', text: '路灯先修哪几盏', place: 1, of: 2 }, queue: { waiting: 1, you: { ahead: 0 } }, thread: { posts: 1, newest: [{ text: '晚上太暗了', author: { lane: 'inside', kind: 'stakeholder' } }] } });
    expect(then.statements).toBeUndefined();
    const far = dataOf(await outside.consultation.live({ sessionId }));
    expect([far.agenda, far.thread, far.queue]).toEqual([then.agenda, then.thread, undefined]);
    expect(dataOf(await desk.consultation.live({ sessionId })).queue!.next[0]).toHaveProperty('seatId');
  });

  test('what is said outside reaches the room only where the session is held with it', async () => {
    const { sessionId, topicId } = await aSessionOpened(cloud);
    await says(cloud, topicId, 'far-away', { kind: 'concern', text: '我们小区也一样' });
    expect(dataOf(await cloud.as().consultation.live({ sessionId })).thread).toMatchObject({ posts: 1, newest: [] });
    const { cloud: sdk } = await import('../../cloudfunctions/_store/cloudbase');
    await sdk().database().collection('session').doc(sessionId).update({ mode: 'inAndOut' });
    expect(dataOf(await cloud.as().consultation.live({ sessionId })).thread!.newest).toMatchObject([{ text: '我们小区也一样', author: { lane: 'outside' } }]);
  });
});

test('the statements that came last, and how many there are now: replaced ones are none', async () => {
  const asked = await copied(cloud);
  const { sessionId, roomId } = asked;
  const [first, second] = [await aStatementShown(cloud, asked), await aStatementShown(cloud, asked)];
  const before = dataOf(await cloud.as().consultation.live({ sessionId }));
  expect(before.statements).toMatchObject({ open: true, shown: 2, newest: [{ id: second }, { id: first }] });
  dataOf(await cloud.convener(roomId).statement.merge({ sessionId, statementId: first, others: [second], sameMeaning: true, reason: '两条一个意思' }));
  expect(dataOf(await cloud.as().consultation.live({ sessionId, since: before.marks })).statements).toMatchObject({ shown: 1, newest: [{ id: first }] });
});

describe('no storm of looks', () => {
  test.each`
    what                               | over                                  | most
    ${'something new every 2 seconds'} | ${{ changeEvery: 2000 }}              | ${12}
    ${'something new every minute'}    | ${{ changeEvery: 60_000, minutes: 10 }} | ${10}
    ${'nothing new for half an hour'}  | ${{ minutes: 30 }}                    | ${3.5}
    ${'a weak network'}                | ${{ changeEvery: 2000, weak: true }}  | ${1}
  `('$what: at most $most looks a minute and person', ({ over, most }) => expect(looksAMinute(over)).toBeLessThanOrEqual(most));
  test('a page that is not in view does not look', () => expect(nextLook({ quietLooks: 0, weak: false, hidden: true })).toBeUndefined());
});

describe('the minutes', () => {
  test('are drafted with what was asked online and answered, on its question of the agenda or beside it; nothing is typed again', async () => {
    const { sessionId, topicId, roomId } = await aSessionClosed(cloud);
    const [on, beside] = [await says(cloud, topicId, 'asks-on', { text: '先修哪几盏？', about: 'q1' }), await says(cloud, topicId, 'asks-beside', { text: '费用谁出？' })];
    await says(cloud, topicId, 'asks-still', { text: '没有人答的' });
    dataOf(await cloud.convener(roomId).consultation.answer({ topicId, postIds: [on], text: '巷口三盏' }));
    dataOf(await cloud.convener(roomId).consultation.answer({ topicId, postIds: [beside], text: '街道出' }));
    const { questions, notes } = dataOf(await cloud.convener(roomId).session.minutes({ sessionId }));
    expect(questions.map(({ said }) => said)).toEqual(['· 场外：网上问：先修哪几盏？ 答：巷口三盏\n· 小结：先修巷口三盏', '· 小结：报修电话由谁接还没有谈拢']);
    expect(notes).toBe('网上讨论另有1个提问，均已答复：\n· 场外：网上问：费用谁出？ 答：街道出');
    expect(JSON.stringify(questions) + notes).not.toContain('没有人答的');
  });
});
