import { aCloud, dataOf, HOME, type Cloud } from '../support/cloud';
import { forgetRates } from '../support/rates';
import { aPost, aRemoved, aReported, anAppealed, aThread, says } from '../support/threads';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());
afterEach(() => cloud.emulator.faults.clear());

const GUIDE = { organisationId: 'memberGroup-321002001' };
const by = (openid?: string) => cloud.as(openid).consultation;
const shown = async (topicId: string, openid?: string) => dataOf(await by(openid).posts({ topicId })).items;
const waiting = async (topicId: string) => dataOf(await cloud.convener().moderation.cases({ roomId: HOME })).items.filter((item) => item.topicId === topicId);
const decide = (caseId: string, over: object = {}, openid = 'staff-xu') => cloud.as(openid).moderation.decideCase({ roomId: HOME, caseId, keep: false, ground: 'insult', reason: '说的是人，不是事', ...over });
const noticesOf = async (openid: string, topicId: string) => dataOf(await cloud.as(openid).me.inbox({})).items.filter((notice) => notice.topicId === topicId).map(({ event }) => event);

describe('a report lies before a person, and a person decides', () => {
  test('the post stays; the convener hears of it at once; who reported is told what came of it', async () => {
    const { topicId, postId, caseId } = await aReported(cloud);
    expect((await shown(topicId)).map(({ id, state }) => [id, state])).toEqual([[postId, 'shown']]);
    expect(await waiting(topicId)).toMatchObject([{ id: caseId, postId, why: 'report', text: '这家店的老板就是骗子', reports: [{ ground: 'insult', note: '骂人' }] }]);
    expect(JSON.stringify(await waiting(topicId))).not.toMatch(/authorId|personId|decidedBy/);
    expect((await cloud.store.list('outbox', { to: (await cloud.store.list('appointment', { roomId: HOME, role: 'convener' }, { limit: 9 }))[0]!.personId }, { limit: 200 })).filter((notice) => notice.topicId === topicId).map(({ event }) => event)).toContain('duty-post-check');
    dataOf(await decide(caseId, { keep: true }));
    expect([(await shown(topicId))[0]!.state, await noticesOf('reports-posts', topicId)]).toEqual(['shown', ['thread-report-kept']]);
    expect((await cloud.store.get('deadline', `post-check-${caseId}`))!.running).toBe(false);
  });

  test('sixty report it: one matter, and nothing is hidden by their number', async () => {
    const { topicId, postId } = await aPost(cloud);
    const sent = await Promise.all(Array.from({ length: 60 }, (_, i) => by(`brigade-${i}`).report({ topicId, postId, ground: 'insult', note: '' })));
    for (const reply of sent) expect(['true', 'conflict']).toContain(reply.ok ? 'true' : reply.kind);
    expect((await shown(topicId))[0]).toMatchObject({ state: 'shown', text: '路灯什么时候修？' });
    expect(await waiting(topicId)).toHaveLength(1);
    expect(await by('brigade-0').report({ topicId, postId, ground: 'insult', note: '' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.moderate.already-reported' }] });
  });

  test('nobody decides on the own words or the own report, nor without a ground of the standard and a reason', async () => {
    const { topicId, postId } = await aPost(cloud, 'staff-xu', { kind: 'concern' });
    dataOf(await cloud.convener().consultation.report({ topicId, postId, ground: 'insult', note: '' }));
    const { id } = (await waiting(topicId))[0]!;
    expect(await decide(id)).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.moderate.own-words', clause: '1.roles' }] });
    expect(await cloud.convener().moderation.decideCase({ roomId: HOME, caseId: id, keep: true, reason: '' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.moderate.reporter-decides' }] });
    const { caseId } = await aReported(cloud);
    expect(await decide(caseId, { reason: '' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.moderate.no-ground' }] });
    expect(await decide(caseId, { reason: '打13812345678问' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'text.content.personal-data' }] });
  });

  test('taken down: its place stays with the ground and the reason, its words are in no answer, and nobody has changed them', async () => {
    const { topicId, postId } = await aRemoved(cloud);
    const [post] = await shown(topicId);
    expect(post).toMatchObject({ id: postId, state: 'removed', text: '', removed: { ground: 'insult', reason: '说的是人，不是事' } });
    expect((await cloud.store.get('post', postId))!.text).toBe('这家店的老板就是骗子');
    expect(dataOf(await by().versions({ topicId, postId })).items).toEqual([]);
    expect(await by('writes-posts').edit({ topicId, postId, version: 1, text: '换个说法' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.edit.not-shown' }] });
    expect(dataOf(await by('writes-posts').mine({ topicId })).items[0]).toMatchObject({ text: '这家店的老板就是骗子', removed: { appeal: 'open' } });
    expect(await noticesOf('writes-posts', topicId)).toContain('thread-removed');
    expect(await by('somebody').report({ topicId, postId, ground: 'insult', note: '' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.moderate.not-shown' }] });
  });

  test('a question that is taken down is owed no answer; restored, it is owed one again', async () => {
    const { topicId, postId } = await aPost(cloud);
    dataOf(await by('reports-posts').report({ topicId, postId, ground: 'repeated', note: '' }));
    const { id } = (await waiting(topicId))[0]!;
    dataOf(await decide(id, { ground: 'repeated' }));
    expect(dataOf(await by().thread({ topicId }))).toMatchObject({ posts: 1, questions: 0, unanswered: 0 });
    dataOf(await by('writes-posts').appeal({ topicId, postId, text: '我只问过这一次' }));
    dataOf(await cloud.as('officer-ma').moderation.decideAppeal({ ...GUIDE, caseId: id, restore: true, reason: '确实只问过一次' }));
    expect(dataOf(await by().thread({ topicId }))).toMatchObject({ posts: 1, questions: 1, unanswered: 1 });
    expect((await cloud.store.get('deadline', `thread-answer-${postId}`))!.running).toBe(true);
  });
});

test('the room’s own answer can be taken down too: what it answered is owed again', async () => {
  const { topicId, postId } = await aPost(cloud);
  const { postId: answerId } = dataOf(await cloud.convener().consultation.answer({ topicId, postIds: [postId], text: '你们自己想办法' }));
  dataOf(await by('reports-posts').report({ topicId, postId: answerId, ground: 'insult', note: '' }));
  dataOf(await decide((await waiting(topicId))[0]!.id));
  expect(dataOf(await by().thread({ topicId }))).toMatchObject({ questions: 1, unanswered: 1 });
  expect((await shown(topicId))[0]).toMatchObject({ id: postId, dueAt: expect.any(String) });
  expect((await cloud.store.get('deadline', `thread-answer-${postId}`))!.running).toBe(true);
  dataOf(await cloud.as('staff-xu').consultation.answer({ topicId, postIds: [postId], text: '下周三修好' }));
});

describe('an appeal is decided by somebody else', () => {
  test('it lies with the organisation that guides the room, by a day; restored, the words stand where they stood', async () => {
    const { topicId, postId, caseId } = await anAppealed(cloud);
    expect(dataOf(await cloud.as('officer-ma').moderation.appeals(GUIDE)).items.find(({ id }) => id === caseId)).toMatchObject({ state: 'appealed', text: '这家店的老板就是骗子', appeal: { text: '我说的是收费的事' } });
    expect((await cloud.store.get('deadline', `post-appeal-${caseId}`))).toMatchObject({ running: true, owner: GUIDE.organisationId });
    expect(await by('writes-posts').appeal({ topicId, postId, text: '再说一次' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.appeal.already-appealed' }] });
    expect(await cloud.as('officer-ma').moderation.decideAppeal({ ...GUIDE, caseId, restore: true, reason: '' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.appeal.no-reason' }] });
    dataOf(await cloud.as('officer-ma').moderation.decideAppeal({ ...GUIDE, caseId, restore: true, reason: '说的是收费，没有骂人' }));
    expect((await shown(topicId))[0]).toMatchObject({ state: 'shown', text: '这家店的老板就是骗子' });
    expect(await noticesOf('writes-posts', topicId)).toContain('thread-restored');
  });

  test('who took it down does not decide, in whatever office', async () => {
    const { caseId } = await aReported(cloud);
    const { topicId, postId } = (await cloud.store.get('postCase', caseId))!;
    const { personId } = (await cloud.store.list('appointment', { organisationId: GUIDE.organisationId, role: 'officer' }, { limit: 9 }))[0]!;
    dataOf(await decide(caseId));
    dataOf(await by('writes-posts').appeal({ topicId, postId, text: '我说的是收费的事' }));
    const { cloud: sdk } = await import('../../cloudfunctions/_store/cloudbase');
    await sdk().database().collection('postCase').doc(caseId).update({ decidedBy: personId });
    expect(await cloud.as('officer-ma').moderation.decideAppeal({ ...GUIDE, caseId, restore: false, reason: '维持' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.appeal.same-person', clause: '1.roles' }] });
  });
});

describe('what a machine could not pass waits for a person', () => {
  test.each([['测试复核', 'review'], ['测试故障', 'unavailable'], ['代·开·发·票的看这里', 'review'], ['有事打一三八一二三四五六七八', 'review']])('%s: %s', async (text, why) => {
    const topicId = await aThread(cloud);
    const { postId, state } = dataOf(await by('resident-li').post({ topicId, kind: 'information', text }));
    expect([state, await shown(topicId), await waiting(topicId)]).toMatchObject(['waiting', [], [{ why, text }]]);
    expect(dataOf(await by('resident-li').mine({ topicId })).items).toMatchObject([{ id: postId, state: 'waiting', text }]);
    expect(await by('somebody').replies({ topicId, postId })).toMatchObject({ kind: 'forbidden' });
    dataOf(await decide((await waiting(topicId))[0]!.id, { keep: true }));
    expect((await shown(topicId)).map(({ id }) => id)).toEqual([postId]);
    expect(await noticesOf('resident-li', topicId)).toContain('thread-passed');
  });

  test.each([['测试违规'], ['本店代开发票']])('%s is refused', async (text) => {
    const topicId = await aThread(cloud);
    expect(await by('resident-li').post({ topicId, kind: 'information', text })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'text.content.risky', clause: 'convention.content' }] });
  });

  test('an edit nobody can pass takes the post back before a person, in its newest words', async () => {
    const { topicId, postId } = await aPost(cloud, 'resident-li', { kind: 'concern', text: '晚上太暗' });
    expect(dataOf(await by('resident-li').edit({ topicId, postId, version: 1, text: '测试复核一下' })).state).toBe('waiting');
    expect([await shown(topicId), await waiting(topicId)]).toMatchObject([[], [{ text: '测试复核一下' }]]);
  });

  test('what was reported and then edited away is seen by who decides, as everybody can read it', async () => {
    const { topicId, postId } = await aReported(cloud, 'resident-li');
    dataOf(await by('resident-li').edit({ topicId, postId, version: 1, text: '这家店收费不清楚' }));
    expect(await waiting(topicId)).toMatchObject([{ text: '这家店收费不清楚', earlier: [{ version: 1, text: '这家店的老板就是骗子' }] }]);
  });

  test('looked at too late, the convener is reminded of each', async () => {
    const { caseId } = await aReported(cloud);
    const { cloud: sdk } = await import('../../cloudfunctions/_store/cloudbase');
    const past = new Date(Date.now() - 60_000).toISOString();
    await sdk().database().collection('deadline').doc(`post-check-${caseId}`).update({ dueAt: past, lookAt: past });
    await cloud.tick();
    expect((await cloud.store.get('deadline', `post-check-${caseId}`))!.rung).toBe('memberGroup');
  });
});

describe('bad input comes to nothing', () => {
  test.each([['right-to-left', '路灯\u202E坏了'], ['isolate', '路\u2066灯'], ['10,000 combining marks', `路${'\u0301'.repeat(10_000)}灯`], ['a lone surrogate', '路\uD800灯'], ['NUL', '路\u0000灯'], ['too long', '长'.repeat(1001)]])('%s is invalid', async (_what, text) => {
    const topicId = await aThread(cloud);
    expect(await by('resident-li').post({ topicId, kind: 'concern', text })).toMatchObject({ kind: 'invalid', fields: [{ path: 'text' }] });
  });
  test.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', "javascript:alert('x')", '{{constructor}}', '&lt;b&gt;', '$where: 1'])('%s is words, and comes back as it was said', async (text) => {
    const topicId = await aThread(cloud);
    await says(cloud, topicId, 'resident-li', { kind: 'concern', text });
    expect((await shown(topicId))[0]!.text).toBe(text);
  });
});

describe('the log', () => {
  test('tells all that was decided, and comes as a table without formulas and without names', async () => {
    const { postId } = await aPost(cloud, 'writes-formulas', { kind: 'concern', text: '=HYPERLINK("http://x")' });
    const { topicId } = (await cloud.store.get('post', postId))!;
    dataOf(await by('reports-posts').report({ topicId, postId, ground: 'advert', note: '' }));
    const { id } = (await waiting(topicId))[0]!;
    dataOf(await decide(id, { ground: 'advert', reason: '@推销' }));
    expect(dataOf(await cloud.convener().moderation.log({ roomId: HOME })).items[0]).toMatchObject({ id, state: 'removed', ground: 'advert', reason: '@推销' });
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const { csv, rows, fileName } = dataOf(await cloud.convener().moderation.logFile({ roomId: HOME, from: today, until: today }));
    expect([rows > 0, fileName.endsWith('.csv'), csv.startsWith('\uFEFF"编号"')]).toEqual([true, true, true]);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).toContain(`"'@推销"`);
    expect(csv).not.toMatch(/赵晓敏|许静/);
    expect(dataOf(await cloud.convener().moderation.logFile({ roomId: HOME, from: '2020-01-01', until: '2020-12-31' })).rows).toBe(0);
  });
});
