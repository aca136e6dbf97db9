import { COUNT_PARTS, suggestionsIn, threadNumbers } from '../../cloudfunctions/_store/consultation-store';
import { inTransaction } from '../../cloudfunctions/_store/door';
import { aCloud, aTopic, dataOf, HOME, type Cloud } from '../support/cloud';
import { forgetRates } from '../support/rates';
import { aSession, signUpAs, aSessionSigningUp } from '../support/sessions';
import { aPost, aThread, says } from '../support/threads';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

const by = (openid?: string) => cloud.as(openid).consultation;
const posts = async (topicId: string, over: object = {}, openid?: string) => dataOf(await by(openid).posts({ topicId, ...over })).items;
const head = async (topicId: string, openid?: string) => dataOf(await by(openid).thread({ topicId }));
const noticesOf = async (openid: string, topicId: string) => dataOf(await cloud.as(openid).me.inbox({})).items.filter((notice) => notice.topicId === topicId).map(({ event }) => event);

describe('a thread', () => {
  test('opens with approval, and before that says so', async () => {
    const { topicId } = await aTopic(cloud);
    expect((await head(topicId)).phase).toBe('not-yet');
    expect(await by('resident-li').post({ topicId, kind: 'question', text: '什么时候修？' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.post.topic-not-approved', clause: '8.as-approved' }] });
  });

  test('shows a masked name and the lane, and counts what is said', async () => {
    const { topicId, postId } = await aPost(cloud, 'resident-zhao', { kind: 'suggestion', text: '先修巷口的三盏' });
    const [shown] = await posts(topicId);
    expect(shown).toMatchObject({ id: postId, kind: 'suggestion', text: '先修巷口的三盏', author: { name: '赵**', lane: 'outside', room: false }, level: 0, replies: 0, yours: false });
    expect(shown).not.toHaveProperty('authorId');
    expect(await head(topicId)).toMatchObject({ phase: 'open', posts: 1, questions: 0, unanswered: 0 });
  });

  test('who has a seat speaks inside, by the kind of seat', async () => {
    const { sessionId, topicId } = await aSessionSigningUp(cloud);
    dataOf(await signUpAs(cloud, 'seated-one', sessionId));
    await says(cloud, topicId, 'seated-one');
    await says(cloud, topicId, 'resident-li', { about: 'q1' });
    expect((await posts(topicId)).map(({ author, about }) => [author.lane, author.kind, about])).toEqual([['inside', 'stakeholder', undefined], ['outside', undefined, 'q1']]);
    expect((await posts(topicId, { lane: 'inside' })).length).toBe(1);
    expect(await by('resident-li').post({ topicId, kind: 'concern', text: '别的事情', about: 'q9' })).toMatchObject({ kind: 'forbidden' });
  });

  test('reasons for and against a question stand apart, where the convener asks for it', async () => {
    const { topicId } = await aSession(cloud, { sides: true });
    expect(await by('resident-li').post({ topicId, kind: 'information', text: '晚上太暗', about: 'q2', side: 'for' })).toMatchObject({ kind: 'forbidden' });
    expect((await head(topicId)).agenda.map(({ sides }) => sides)).toEqual([true, false]);
    const reason = await says(cloud, topicId, 'resident-li', { kind: 'information', text: '晚上太暗', about: 'q1', side: 'for' });
    const against = await says(cloud, topicId, 'resident-zhao', { kind: 'concern', text: '照进窗户睡不着', about: 'q1', side: 'against' });
    await says(cloud, topicId, 'resident-li', { kind: 'information', about: 'q1' });
    const on = async (side: 'for' | 'against') => dataOf(await by().side({ topicId, about: 'q1', side })).items.map(({ id, side: said }) => [id, said]);
    expect([await on('for'), await on('against'), (await posts(topicId)).length]).toEqual([[[reason, 'for']], [[against, 'against']], 3]);
    expect(await by('resident-li').post({ topicId, kind: 'information', text: '晚上太暗', side: 'for' })).toMatchObject({ kind: 'forbidden' });
  });

  test('goes two levels deep and no deeper', async () => {
    const { topicId, postId } = await aPost(cloud);
    const first = await says(cloud, topicId, 'resident-li', { kind: 'information', replyTo: postId });
    const second = await says(cloud, topicId, 'writes-posts', { kind: 'information', replyTo: first });
    expect(await by('resident-li').post({ topicId, kind: 'information', text: '再说一句', replyTo: second })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.post.too-deep' }] });
    expect((await posts(topicId)).map(({ id, replies }) => [id, replies])).toEqual([[postId, 2]]);
    expect(dataOf(await by().replies({ topicId, postId })).items.map(({ id, level, to }) => [id, level, to?.id])).toEqual([[first, 1, postId], [second, 2, first]]);
    expect(await noticesOf('writes-posts', topicId)).toContain('thread-reply');
  });

  test('whoever is mentioned is told; whoever follows sees what is unread until it is read', async () => {
    const { topicId, postId } = await aPost(cloud, 'mentioned-one');
    const mention = await says(cloud, topicId, 'resident-li', { kind: 'concern', mentions: [postId] });
    expect(await noticesOf('mentioned-one', topicId)).toContain('thread-mention');
    expect((await posts(topicId)).find(({ id }) => id === mention)!.mentions).toEqual([{ id: postId, name: '居民' }]);
    expect((await head(topicId, 'mentioned-one')).you).toMatchObject({ follows: true, unread: 1 });
    dataOf(await by('mentioned-one').markRead({ topicId }));
    expect((await head(topicId, 'mentioned-one')).you.unread).toBe(0);
    await says(cloud, topicId, 'mentioned-one', { kind: 'concern' });
    expect((await head(topicId, 'mentioned-one')).you.unread).toBe(0);
    dataOf(await by('mentioned-one').follow({ topicId, on: false }));
    expect((await head(topicId, 'mentioned-one')).you.follows).toBe(false);
  });

  test('pages by time, from either end', async () => {
    const topicId = await aThread(cloud);
    const ids = [];
    for (let i = 0; i < 23; i += 1) ids.push(await says(cloud, topicId, `many-${i % 5}`, { kind: 'information', text: `第${i}条` }));
    const first = dataOf(await by().posts({ topicId }));
    const rest = dataOf(await by().posts({ topicId, cursor: first.next! }));
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
    expect(rest.next).toBeUndefined();
    expect((await posts(topicId, { order: 'newest' }))[0]!.id).toBe(ids[22]);
  });

  test('closed by the convener with a reason everybody reads, and opened again', async () => {
    const topicId = await aThread(cloud);
    expect(await cloud.convener().consultation.close({ topicId, reason: '' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.thread.closed-without-reason', clause: '2.widely-discussed' }] });
    dataOf(await cloud.convener().consultation.close({ topicId, reason: '已并入面谈' }));
    expect(await head(topicId)).toMatchObject({ phase: 'closed', closedBecause: '已并入面谈' });
    expect(await by('resident-li').post({ topicId, kind: 'concern', text: '还想说一句' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.post.closed' }] });
    dataOf(await cloud.convener().consultation.reopen({ topicId }));
    expect((await head(topicId)).phase).toBe('open');
    dataOf(await cloud.convener().consultation.close({ topicId, reason: '已并入面谈' }));
    const topic = (await cloud.store.get('topic', topicId))!;
    await inTransaction((transaction) => transaction.put('topic', { ...topic, round: 2 }));
    expect(await head(topicId)).not.toHaveProperty('closedBecause');
    expect((await head(topicId)).phase).toBe('open');
  });
});

describe('one’s own words', () => {
  test('changed at once in their place; later, and once answered, as a version that can be read', async () => {
    const { topicId, postId } = await aPost(cloud, 'resident-li');
    expect(dataOf(await by('resident-li').edit({ topicId, postId, version: 1, text: '路灯哪天修好？' }))).toEqual({ version: 1, state: 'shown' });
    expect(dataOf(await by().versions({ topicId, postId })).items).toEqual([]);
    const post = (await cloud.store.get('post', postId))!;
    await inTransaction((transaction) => transaction.put('post', { ...post, at: new Date(Date.now() - 11 * 60_000).toISOString() }));
    expect(dataOf(await by('resident-li').edit({ topicId, postId, version: 1, text: '路灯下周能修好吗？' }))).toEqual({ version: 2, state: 'shown' });
    expect(dataOf(await by().versions({ topicId, postId })).items).toMatchObject([{ version: 1, text: '路灯哪天修好？' }]);
    expect(await by('resident-li').edit({ topicId, postId, version: 1, text: '又改' })).toMatchObject({ kind: 'conflict' });
    expect(await by('resident-zhao').edit({ topicId, postId, version: 2, text: '别人改' })).toMatchObject({ kind: 'forbidden' });
  });

  test('an answer that was answered leaves its earlier words too', async () => {
    const { topicId, postId } = await aPost(cloud);
    const first = await says(cloud, topicId, 'resident-li', { kind: 'information', replyTo: postId });
    await says(cloud, topicId, 'resident-zhao', { kind: 'information', replyTo: postId });
    expect(dataOf(await by('resident-li').edit({ topicId, postId: first, version: 1, text: '下周就修' })).version).toBe(1);
    await says(cloud, topicId, 'resident-zhao', { kind: 'information', replyTo: first });
    expect(dataOf(await by('resident-li').edit({ topicId, postId: first, version: 1, text: '下个月修' })).version).toBe(2);
  });

  test('taken back, they are gone with all their versions, and nothing is owed', async () => {
    const { topicId, postId } = await aPost(cloud, 'resident-li');
    dataOf(await by('resident-li').withdraw({ topicId, postId }));
    expect(await posts(topicId)).toMatchObject([{ id: postId, state: 'withdrawn', text: '' }]);
    expect(await head(topicId)).toMatchObject({ posts: 1, questions: 0, unanswered: 0 });
    expect((await cloud.store.get('deadline', `thread-answer-${postId}`))!.running).toBe(false);
  });
});

describe('every question is answered', () => {
  test('it is owed by a day, stands in the room’s list, and is answered once, for all who asked the same', async () => {
    const { topicId, postId } = await aPost(cloud, 'asks-first');
    const other = await says(cloud, topicId, 'asks-again');
    expect((await cloud.store.get('deadline', `thread-answer-${postId}`))).toMatchObject({ kind: 'thread-answer', running: true, roomId: HOME });
    const waiting = dataOf(await cloud.convener().consultation.unanswered({ roomId: HOME })).items.filter((item) => item.topicId === topicId);
    expect(waiting.map((item) => item.postId)).toEqual([postId, other]);
    expect(await head(topicId)).toMatchObject({ questions: 2, unanswered: 2 });
    const { postId: answerId, answered } = dataOf(await cloud.convener().consultation.answer({ topicId, postIds: [postId, other], text: '下周三修好' }));
    expect(answered).toBe(2);
    expect((await posts(topicId)).map(({ answer, dueAt }) => [answer?.id, answer?.text, dueAt])).toEqual([[answerId, '下周三修好', undefined], [answerId, '下周三修好', undefined]]);
    expect(await head(topicId)).toMatchObject({ questions: 2, unanswered: 0 });
    expect((await cloud.store.get('deadline', `thread-answer-${other}`))!.running).toBe(false);
    expect([await noticesOf('asks-first', topicId), await noticesOf('asks-again', topicId)]).toEqual([['thread-answer'], ['thread-answer']]);
    expect(await cloud.convener().consultation.answer({ topicId, postIds: [other], text: '再答一次' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.room-answer.already-answered' }] });
    await cloud.tick();
    expect(await noticesOf('asks-first', topicId)).toContain('thread-news');
  });

  test('what somebody without WeChat asks is written down by staff, and answered by somebody else', async () => {
    const topicId = await aThread(cloud);
    const { postId } = dataOf(await cloud.as('staff-xu').consultation.note({ topicId, kind: 'question', text: '修灯要不要我们出钱？', name: '王桂兰' }));
    expect(await posts(topicId)).toMatchObject([{ author: { name: '王**', lane: 'outside' }, typedBy: 'staff' }]);
    expect(await cloud.as('staff-xu').consultation.answer({ topicId, postIds: [postId], text: '不用' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.room-answer.own-question' }] });
    dataOf(await cloud.convener().consultation.answer({ topicId, postIds: [postId], text: '不用' }));
  });

  test('who has a seat without WeChat speaks inside through staff, by the kind of seat', async () => {
    const { sessionId, topicId } = await aSessionSigningUp(cloud);
    const { seatId } = dataOf(await cloud.as('staff-xu').session.register({ sessionId, name: '王桂兰', contact: { way: 'phone', value: '10012345678' }, kind: 'stakeholder', group: '住户', why: '住在巷口' }));
    dataOf(await cloud.as('staff-xu').consultation.note({ topicId, kind: 'concern', text: '晚上不敢出门', name: '王桂兰', seatId }));
    expect(await posts(topicId)).toMatchObject([{ author: { name: '王**', lane: 'inside', kind: 'stakeholder' }, typedBy: 'staff' }]);
  });
});

describe('what others may build on', () => {
  test('the suggestions of a session’s round, in the order of time, said before and after it was scheduled', async () => {
    const { sessionId, topicId } = await aSession(cloud);
    const first = await says(cloud, topicId, 'resident-li', { kind: 'suggestion', text: '先修巷口的三盏' });
    await says(cloud, topicId, 'resident-li');
    const second = await says(cloud, topicId, 'resident-zhao', { kind: 'suggestion', text: '装声控的' });
    expect((await suggestionsIn(sessionId)).items.map(({ _id, text, lane }) => [_id, text, lane])).toEqual([[first, '先修巷口的三盏', 'outside'], [second, '装声控的', 'outside']]);
    const page = await suggestionsIn(sessionId, undefined, 1);
    expect([(await suggestionsIn(sessionId, page.next, 1)).items[0]!._id, (await suggestionsIn('none')).items]).toEqual([second, []]);
  });
});

describe('many at once', () => {
  test('forty post into one thread in the same moment: none is lost, none is counted twice', async () => {
    const topicId = await aThread(cloud);
    const sent = await Promise.all(Array.from({ length: 40 }, (_, i) => by(`crowd-${i}`).post({ topicId, kind: i % 2 ? 'question' : 'concern', text: `第${i}条` })));
    for (const reply of sent) expect(reply.ok).toBe(true);
    const kept = await cloud.store.list('post', { topicId, listed: 'root' }, { limit: 100 });
    expect([kept.length, new Set(kept.map(({ text }) => text)).size]).toEqual([40, 40]);
    expect(await threadNumbers(topicId)).toMatchObject({ posts: 40, questions: 20, answered: 0, revision: 40 });
    expect(COUNT_PARTS).toBe(8);
  });
});
