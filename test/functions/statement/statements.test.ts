import { personIdOf } from '../../../cloudfunctions/_store/keys';
import { opinionId } from '../../../cloudfunctions/_store/statement-store';
import { aCloud, dataOf, type Cloud } from '../../support/cloud';
import { forgetRates } from '../../support/rates';
import { answersOf, aSentence, aStatementShown, aStatementWaiting, copied, type Asked } from '../../support/statements';

let cloud: Cloud;
let asked: Asked;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(async () => { await forgetRates(); asked = await copied(cloud); });

const desk = () => cloud.convener(asked.roomId).statement;
const by = (openid: string) => cloud.as(openid).statement;
const about = (statementId: string) => ({ sessionId: asked.sessionId, statementId });
const votesOf = async (openid: string) => (await cloud.store.get('opinion', opinionId(asked.sessionId, personIdOf(openid))))?.votes;

describe('proposing', () => {
  test('a sentence waits, names nobody, is passed on, and its author is told', async () => {
    const { id } = dataOf(await by('resident-zhao').propose({ sessionId: asked.sessionId, text: '晚上九点以后不放音响' }));
    expect(dataOf(await by('resident-li').list({ sessionId: asked.sessionId })).items).toEqual([]);
    const { items } = dataOf(await desk().queue({ sessionId: asked.sessionId }));
    expect(dataOf(await cloud.convener(asked.roomId).me.inbox({})).items[0]).toMatchObject({ title: '有观点待核对' });
    expect(items).toEqual([{ id, at: expect.any(String), text: '晚上九点以后不放音响', lane: 'outside', doubtful: false, alike: [] }]);
    dataOf(await desk().decide({ ...about(id), pass: true, reason: '' }));
    expect(dataOf(await by('resident-li').list({ sessionId: asked.sessionId })).items).toEqual([{ id, number: 0, version: 1, text: '晚上九点以后不放音响' }]);
    expect(dataOf(await by('resident-zhao').mine({ sessionId: asked.sessionId })).items).toMatchObject([{ id, state: 'shown' }]);
    const { items: inbox } = dataOf(await cloud.as('resident-zhao').me.inbox({}));
    expect(inbox[0]).toMatchObject({ title: '您提的观点已公开' });
  });

  test('declined, its author sees why, and it is answered by nobody', async () => {
    const id = await aStatementWaiting(cloud, asked, '这一句写给某个人', 'resident-zhao');
    expect(await desk().decide({ ...about(id), pass: false, reason: '' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'text.check.no-reason' }] });
    dataOf(await desk().decide({ ...about(id), pass: false, reason: '说的是个人，请说事情' }));
    expect(dataOf(await by('resident-zhao').mine({ sessionId: asked.sessionId })).items).toMatchObject([{ state: 'declined', reason: '说的是个人，请说事情' }]);
    expect(await by('resident-li').answer({ ...about(id), answer: 'agree' })).toMatchObject({ kind: 'forbidden' });
    expect(await desk().decide({ ...about(id), pass: true, reason: '' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'text.check.already-decided' }] });
  });

  test('the very same words are one already; what sounds alike is shown beside it and may be said', async () => {
    await aStatementShown(cloud, asked, '大王庙广场应当保留唱戏');
    expect(await by('resident-li').propose({ sessionId: asked.sessionId, text: '大王庙广场，应当保留唱戏！' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.statement.said-already', measured: '大王庙广场应当保留唱戏' }] });
    expect(dataOf(await by('resident-li').similar({ sessionId: asked.sessionId, words: '大王庙广场不应当保留唱戏' })).items).toMatchObject([{ text: '大王庙广场应当保留唱戏' }]);
    await aStatementWaiting(cloud, asked, '大王庙广场不应当保留唱戏');
    expect(dataOf(await desk().queue({ sessionId: asked.sessionId })).items[0]!.alike).toMatchObject([{ text: '大王庙广场应当保留唱戏' }]);
    expect(dataOf(await by('resident-li').similar({ sessionId: asked.sessionId, words: '车位太少了' })).items).toEqual([]);
  });

  test('ten from one person, also when they come at once; a phone number is not for everybody; nobody passes on the own words', async () => {
    const replies = await Promise.all(Array.from({ length: 12 }, () => by('busy').propose({ sessionId: asked.sessionId, text: aSentence() })));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(10);
    expect(await by('other').propose({ sessionId: asked.sessionId, text: '有事打13800138000找我' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'text.content.personal-data' }] });
    expect(await by('other').propose({ sessionId: asked.sessionId, text: '长'.repeat(61) })).toMatchObject({ kind: 'invalid', fields: [{ path: 'text' }] });
    const { id } = dataOf(await desk().propose({ sessionId: asked.sessionId, text: aSentence() }));
    expect(await desk().decide({ ...about(id), pass: true, reason: '' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'text.check.own-words' }] });
  });
});

describe('answering', () => {
  test('one answer a person and statement, changed as often as one likes; the same again changes nothing', async () => {
    const [a, b] = [await aStatementShown(cloud, asked), await aStatementShown(cloud, asked)];
    expect(dataOf(await by('resident-li').answer({ ...about(b), answer: 'disagree' }))).toEqual({ answered: 1 });
    expect(dataOf(await by('resident-li').answer({ ...about(a), answer: 'pass' }))).toEqual({ answered: 2 });
    expect(dataOf(await by('resident-li').answer({ ...about(b), answer: 'agree' }))).toEqual({ answered: 2 });
    const noted = await cloud.store.count('opinionChange', { sessionId: asked.sessionId });
    dataOf(await by('resident-li').answer({ ...about(b), answer: 'agree' }));
    expect([noted, await cloud.store.count('opinionChange', { sessionId: asked.sessionId }), await votesOf('resident-li')]).toEqual([3, 3, '0+']);
    expect(dataOf(await by('resident-li').list({ sessionId: asked.sessionId })).items).toMatchObject([{ answer: 'pass' }, { answer: 'agree' }]);
    expect(dataOf(await by('resident-li').next({ sessionId: asked.sessionId }))).toEqual({ items: [], left: 0 });
  });

  test('what is left comes in an order of one’s own, the same when asked again, another for others', async () => {
    const ids = [];
    for (let i = 0; i < 12; i += 1) ids.push(await aStatementShown(cloud, asked));
    const order = async (openid: string) => dataOf(await by(openid).next({ sessionId: asked.sessionId })).items.map(({ id }) => id);
    const mine = await order('resident-li');
    expect([mine.length, await order('resident-li')]).toEqual([10, mine]);
    expect(await order('resident-zhao')).not.toEqual(mine);
    dataOf(await by('resident-li').answer({ ...about(mine[0]!), answer: 'agree' }));
    expect((await order('resident-li')).slice(0, 9)).toEqual(mine.slice(1));
  });

  test('outside only where it is open, and not while nothing is asked', async () => {
    const id = await aStatementShown(cloud, asked);
    dataOf(await desk().arrange({ sessionId: asked.sessionId, revision: 1, open: true, outside: false }));
    expect(await by('resident-li').answer({ ...about(id), answer: 'agree' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.conversation.not-on-roster', clause: 'convention.statement-lanes' }] });
    expect(dataOf(await desk().answer({ ...about(id), answer: 'agree' }))).toEqual({ answered: 1 });
    dataOf(await desk().arrange({ sessionId: asked.sessionId, revision: 2, open: false, outside: false }));
    expect(await desk().answer({ ...about(id), answer: 'disagree' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.conversation.not-open' }] });
    expect(await desk().arrange({ sessionId: asked.sessionId, revision: 2, open: true, outside: true })).toMatchObject({ kind: 'conflict' });
  });
});

describe('other words', () => {
  test('a slip of the pen keeps the answers; another meaning begins anew, and the old words stand with theirs', async () => {
    const id = await aStatementShown(cloud, asked, '晚上九点以后不放音想');
    dataOf(await by('resident-li').answer({ ...about(id), answer: 'agree' }));
    expect(dataOf(await desk().reword({ ...about(id), version: 1, text: '晚上九点以后不放音响', sameMeaning: true, reason: '改一个错字' }))).toEqual({ id });
    expect(await votesOf('resident-li')).toBe('+');
    const { id: anew } = dataOf(await desk().reword({ ...about(id), version: 2, text: '晚上八点以后不放音响', sameMeaning: false, reason: '按大家说的改到八点' }));
    expect(await by('resident-li').answer({ ...about(id), answer: 'disagree' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.answer.not-shown' }] });
    expect(dataOf(await by('resident-li').next({ sessionId: asked.sessionId })).items).toEqual([{ id: anew, number: 1, version: 1, text: '晚上八点以后不放音响' }]);
    expect(dataOf(await by('resident-li').lineage(about(anew)))).toMatchObject({ state: 'shown', before: [{ how: 'reword', texts: ['晚上九点以后不放音响'], answersKept: false, reason: '按大家说的改到八点' }], after: [] });
    expect(dataOf(await by('resident-li').lineage(about(id)))).toMatchObject({ state: 'replaced', before: [{ how: 'reword', texts: ['晚上九点以后不放音想'], answersKept: true }], after: [{ how: 'reword', texts: ['晚上八点以后不放音响'] }] });
    expect(await desk().reword({ ...about(anew), version: 7, text: aSentence(), sameMeaning: true, reason: '看到的是旧的' })).toMatchObject({ kind: 'conflict' });
  });

  test('split: each part is answered anew', async () => {
    const id = await aStatementShown(cloud, asked);
    dataOf(await by('resident-li').answer({ ...about(id), answer: 'agree' }));
    const { ids } = dataOf(await desk().split({ ...about(id), version: 1, texts: [aSentence(), aSentence()], reason: '一句话说了两件事' }));
    expect(dataOf(await by('resident-li').next({ sessionId: asked.sessionId })).items.map((one) => one.id).sort()).toEqual([...ids].sort());
    expect(dataOf(await by('resident-li').lineage(about(id))).after).toMatchObject([{ how: 'split', answersKept: false, texts: [expect.any(String), expect.any(String)] }]);
    expect(await votesOf('resident-li')).toBe('+');
  });

  test('merged in one meaning: who answered only the other has answered this one, who answered both keeps the own word', async () => {
    const [kept, other] = [await aStatementShown(cloud, asked), await aStatementShown(cloud, asked)];
    await answersOf(cloud, asked, [kept, other], [{ openid: 'only-other', says: '.-' }, { openid: 'both', says: '+-' }, { openid: 'only-kept', says: '0' }]);
    expect(await desk().merge({ ...about(kept), others: [kept], sameMeaning: true, reason: '两条一个意思' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.wording.same-statement' }] });
    dataOf(await desk().merge({ ...about(kept), others: [other], sameMeaning: true, reason: '两条一个意思' }));
    for (let run = 0; run < 2; run += 1) expect(await cloud.draw()).toMatchObject({ ok: true, done: { moveAnswers: expect.any(Number), takeInAnswers: expect.any(Number), drawMaps: expect.any(Number) } });
    expect([await votesOf('only-other'), await votesOf('both'), await votesOf('only-kept')]).toEqual(['--', '+-', '0']);
    expect(await cloud.store.get('opinionTally', asked.sessionId)).toMatchObject({ moves: [] });
    expect(dataOf(await by('resident-li').list({ sessionId: asked.sessionId })).items.map(({ id }) => id)).toEqual([kept]);
  });

  test('merged in another meaning nobody’s answer moves', async () => {
    const [kept, other] = [await aStatementShown(cloud, asked), await aStatementShown(cloud, asked)];
    await answersOf(cloud, asked, [kept, other], [{ openid: 'only-other', says: '.-' }]);
    dataOf(await desk().merge({ ...about(kept), others: [other], sameMeaning: false, reason: '说法更完整' }));
    await cloud.draw();
    expect(await votesOf('only-other')).toBe('.-');
  });
});

test('no answer names an author or another person', async () => {
  const id = await aStatementShown(cloud, asked);
  const replies = await Promise.all([by('resident-li').list({ sessionId: asked.sessionId }), desk().queue({ sessionId: asked.sessionId }), by('resident-li').lineage(about(id)), desk().view({ sessionId: asked.sessionId })]);
  const { authorId } = (await cloud.store.get('statement', id))!;
  expect(JSON.stringify(replies)).not.toContain(authorId);
});
