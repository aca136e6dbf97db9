import { aCloud, dataOf, HOME, type Cloud } from '../support/cloud';
import { forgetRates } from '../support/rates';
import { aSpoken, aThread, SOUND } from '../support/threads';
import { until } from '../support/until';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

const shown = async (topicId: string, openid?: string) => dataOf(await cloud.as(openid).consultation.posts({ topicId })).items;
const waiting = async (topicId: string) => dataOf(await cloud.convener().moderation.cases({ roomId: HOME })).items.filter((item) => item.topicId === topicId);
const written = (caseId: string, text = '路灯什么时候修？', openid = 'staff-xu') => cloud.as(openid).moderation.writeDown({ roomId: HOME, caseId, text });

test('with the speaker’s own words it is read at once, and heard by others once the machine has passed it', async () => {
  const { topicId, postId } = await aSpoken(cloud, 'speaks-posts', '晚上九点就关灯了');
  expect((await shown(topicId))[0]).toMatchObject({ id: postId, text: '晚上九点就关灯了', typedBy: 'speaker' });
  await until(async () => (await shown(topicId))[0]!.voice !== undefined);
  const { url, seconds, state } = (await shown(topicId))[0]!.voice!;
  expect([seconds, state, Buffer.from(await (await fetch(url)).arrayBuffer()).toString('base64')]).toEqual([7, 'pass', SOUND]);
});

test('without words it waits; somebody of the room hears it and writes them down; asked so, it is owed an answer', async () => {
  const { topicId, postId, caseId } = await aSpoken(cloud);
  expect([await shown(topicId), await waiting(topicId)]).toMatchObject([[], [{ id: caseId, why: 'voice', text: '', voice: { written: false, seconds: 7, url: expect.stringContaining('http') } }]]);
  expect(dataOf(await cloud.as('speaks-posts').consultation.mine({ topicId })).items).toMatchObject([{ id: postId, state: 'waiting', voice: { seconds: 7 } }]);
  expect(await cloud.convener().moderation.decideCase({ roomId: HOME, caseId: caseId!, keep: true, reason: '' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.moderate.not-written-down' }] });
  expect(await written(caseId!, '请打13800138000')).toMatchObject({ kind: 'refused', reasons: [{ rule: 'text.content.personal-data' }] });
  dataOf(await written(caseId!));
  expect((await shown(topicId))[0]).toMatchObject({ id: postId, text: '路灯什么时候修？', typedBy: 'staff', voice: { state: 'pass' }, dueAt: expect.any(String), yours: false });
  expect(dataOf(await cloud.as('speaks-posts').consultation.thread({ topicId }))).toMatchObject({ posts: 1, unanswered: 1, you: { unread: 0 } });
  expect((await cloud.store.get('deadline', `post-check-${caseId}`))!.running).toBe(false);
  expect(await written(caseId!)).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.moderate.already-decided' }] });
});

test('nobody writes down the own voice; taken down, its appeal brings it back to be written down', async () => {
  const { topicId, postId, caseId } = await aSpoken(cloud, 'staff-xu');
  expect(await written(caseId!)).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.moderate.own-words' }] });
  dataOf(await cloud.convener().moderation.decideCase({ roomId: HOME, caseId: caseId!, keep: false, ground: 'not-about-this', reason: '说的是别的事' }));
  dataOf(await cloud.as('staff-xu').consultation.appeal({ topicId, postId, text: '说的就是路灯' }));
  dataOf(await cloud.as('officer-ma').moderation.decideAppeal({ organisationId: 'memberGroup-321002001', caseId: caseId!, restore: true, reason: '说的是路灯' }));
  expect((await waiting(topicId)).map(({ why, state }) => [why, state])).toEqual([['voice', 'waiting']]);
});

test('turned down by the machine it is heard by nobody, and its words stay', async () => {
  cloud.emulator.wechat.answer('security.mediaCheckAsync', 'risky');
  const { topicId } = await aSpoken(cloud, 'speaks-posts', '晚上九点就关灯了');
  await until(async () => dataOf(await cloud.as('speaks-posts').me.inbox({})).items.some((notice) => notice.topicId === topicId && notice.event === 'voice-rejected'));
  expect((await shown(topicId, 'speaks-posts'))[0]).toMatchObject({ text: '晚上九点就关灯了' });
  expect((await shown(topicId, 'speaks-posts'))[0]!.voice).toBeUndefined();
  cloud.emulator.wechat.answer('security.mediaCheckAsync', 'pass');
});

test.each(['GIF89a not a sound', '<svg onload=alert(1)>', 'PK\u0003\u0004 a zip file'])('%j is no voice', async (bytes) => {
  const topicId = await aThread(cloud);
  expect(await cloud.as('resident-li').consultation.speak({ topicId, kind: 'concern', sound: Buffer.from(bytes).toString('base64'), seconds: 3, text: '' })).toMatchObject({ kind: 'invalid', fields: [{ path: 'sound' }] });
});
